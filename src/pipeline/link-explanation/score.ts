import type { Wording } from '../../domain/values/wording.ts';
import { kinCorrection, sharedByRelatives } from '../../domain/link-model/relatives.ts';
import { sentence } from '../../domain/link-model/sentence.ts';
import { type Correction, relativesCorrected, waterfall, type Waterfall } from '../../domain/link-model/waterfall.ts';
import { levelsOfScore, type LinkScore } from '../../domain/linkage/scored/link-score.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import { fieldWords } from './words.ts';

/** A stored score taken apart, and in plain words. Holds no value of any record. */
export interface ScoreAccount {
  readonly modelVersion: number;
  readonly waterfall: Waterfall;
  readonly sentence: Wording;
}

/**
 * What a stored score is made of. Terms of fields and rarity come from the model and the store; the prior is what remains,
 * for it depended on the sizes of the feeds of that day. Throws RangeError when the model has not those levels.
 */
export function accountOf(score: LinkScore, model: RegisterModel): ScoreAccount {
  const levels = levelsOfScore(score);
  const rarityBits = score.rarity.map((hundredths) => hundredths / 100);
  const corrections = correctionsOf(model, levels, rarityBits);
  const apart = (prior: number): Waterfall =>
    waterfall({ ...model, parameters: { ...model.parameters, prior } }, { levels, rarityBits, corrections });
  const known = apart(score.weight - apart(0).total);
  const bars = known.bars.map((bar) => ({ ...bar, name: fieldWords(bar.id, bar.name) }));
  const named = { ...known, bars };
  return { modelVersion: score.model, waterfall: named, sentence: sentence(named) };
}

/** How large the longer of both feeds was: where a score started from is all that is left of it. */
export const startOf = (score: LinkScore, model: RegisterModel): number =>
  Math.round(2 ** -accountOf(score, model).waterfall.prior);

function correctionsOf(
  { relatives }: RegisterModel,
  levels: readonly number[],
  rarityBits: readonly number[],
): readonly Correction[] {
  if (relatives === null) return [];
  const odds = levels.reduce((sum, level, i) => sum + (relatives.weights[i]?.[level] ?? 0), relatives.prior);
  const isShared = sharedByRelatives(relatives);
  const rarity = rarityBits.reduce((sum, bits, i) => (isShared[i] === true ? sum + bits : sum), 0);
  return [relativesCorrected(kinCorrection(odds, rarity))];
}
