import type { DisclosureLevel } from '../../domain/agreements/decision.ts';
import type { ModelComparison } from '../../domain/link-model/link-model.ts';
import type { Wording } from '../../domain/values/wording.ts';
import { kinCorrection, sharedByRelatives } from '../../domain/link-model/relatives.ts';
import { sentence } from '../../domain/link-model/sentence.ts';
import {
  type Bar,
  type Correction,
  relativesCorrected,
  waterfall,
  type Waterfall,
} from '../../domain/link-model/waterfall.ts';
import { levelsOfScore, type LinkScore } from '../../domain/linkage/scored/link-score.ts';
import { inAnswers, toldLevels, type ToldParts, toldParts } from '../../domain/linkage/scored/told-score.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import { fieldWords } from './words.ts';

/** A stored score taken apart, and in plain words. Holds no value of any record. */
export interface ScoreAccount {
  /** The score as it is stored, and the model that made it: what a narrower account is made from. */
  readonly score: LinkScore;
  readonly model: RegisterModel;
  readonly modelVersion: number;
  readonly waterfall: Waterfall;
  readonly sentence: Wording;
}

/**
 * What a stored score is made of. Terms of fields and rarity come from the model and the store; the prior is what remains,
 * for it depended on the sizes of the feeds of that day. Throws RangeError when the model has not those levels.
 */
export const accountOf = (score: LinkScore, model: RegisterModel): ScoreAccount =>
  accountAsShared(score, model, model.design.comparisons.map(ALL));

const ALL = (): DisclosureLevel => 'full';

/**
 * The same score for a reader to whom the comparisons are shared at these levels, in the order of the model: bars that are
 * not shared are not there, and all that adds up, up to the sentence, is made of what is told.
 */
export function accountAsShared(
  score: LinkScore,
  model: RegisterModel,
  shared: readonly DisclosureLevel[],
): ScoreAccount {
  const { comparisons } = model.design;
  const told = toldLevels(comparisons, shared);
  const whole = { levels: levelsOfScore(score), rarityBits: score.rarity.map((hundredths) => hundredths / 100) };
  const prior = score.weight - apart(model, 0, whole).total;
  const known = apart(model, prior, toldParts(model, whole, told));
  const bars = known.bars.flatMap((bar, i) => toldBar(bar, comparisons[i], told[i] ?? 'none'));
  const named = { ...known, bars, ...(told.every((level) => level === 'full') ? {} : { partial: true as const }) };
  return { score, model, modelVersion: score.model, waterfall: named, sentence: sentence(named) };
}

function apart(model: RegisterModel, prior: number, { levels, rarityBits }: ToldParts): Waterfall {
  const corrections = correctionsOf(model, levels, rarityBits);
  return waterfall({ ...model, parameters: { ...model.parameters, prior } }, { levels, rarityBits, corrections });
}

function toldBar(bar: Bar, comparison: ModelComparison | undefined, told: DisclosureLevel): readonly Bar[] {
  if (told === 'none' || comparison === undefined) return [];
  const named = { ...bar, name: fieldWords(bar.id, bar.name) };
  return [told === 'match-only' ? inAnswers(named, comparison) : named];
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
