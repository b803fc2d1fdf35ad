import { kinCorrection, sharedByRelatives } from '../../link-model/relatives.ts';
import { type RarityScale, rarityBits, rarityScale } from '../../link-model/rarity.ts';
import { levelWeights } from '../../link-model/weights.ts';
import { implicationsOf } from '../../pairing/implied.ts';
import { layoutOf } from '../../pairing/packed-rows.ts';
import type { Mention } from '../mention.ts';
import { bitsOf } from './frozen-scale.ts';
import { inHundredths, type LinkScore } from './link-score.ts';
import { MENTION_COLUMNS, mentionCells } from './mention-cells.ts';
import type { NameShares } from './name-shares.ts';
import type { RegisterModel } from './register-model.ts';

/** A comparison made ready: where its cells and words are, and what its levels weigh. */
interface Prepared {
  readonly id: string;
  readonly offset: number;
  readonly cells: readonly number[];
  readonly weights: readonly number[];
  readonly scale: RarityScale;
  readonly kin: readonly number[];
  readonly isKin: boolean;
}

/**
 * Scores pairs of mentions with a frozen model. Mentions are packed once and kept for the life of the scorer: one per pair
 * of feeds. The same mentions and model give the same score, whatever else is scored.
 */
export class MentionScorer {
  readonly #model: RegisterModel;
  readonly #shares: NameShares;
  readonly #prior: number;
  readonly #prepared: readonly Prepared[];
  readonly #implied: ReturnType<typeof implicationsOf>;
  readonly #stride: number;
  readonly #rows = new Map<string, Uint32Array>();
  readonly #pair: Uint32Array;

  /** `sizes`: records of both feeds, of which only the class counts; at most the smaller number of pairs can be of one person. */
  constructor(model: RegisterModel, shares: NameShares, sizes: readonly [number, number]) {
    this.#model = model;
    this.#shares = shares;
    this.#prior = -bitsOf(Math.max(2, ...sizes));
    this.#prepared = prepare(model, shares);
    this.#implied = implicationsOf(model.design.comparisons);
    this.#stride = layoutOf(model.design.comparisons.map(({ comparison }) => comparison.width)).stride;
    this.#pair = new Uint32Array(2 * this.#stride);
  }

  score(left: Mention, right: Mention): LinkScore {
    this.#pair.set(this.#rowOf(left), 0);
    this.#pair.set(this.#rowOf(right), this.#stride);
    const found = this.#model.design.comparisons.map(({ comparison }, i) => {
      const offset = this.#prepared[i]?.offset ?? 0;
      return comparison.level(this.#pair, offset, this.#stride + offset);
    });
    const levels = found.map((level, i) => (this.#isSilent(i, found) ? 0 : level));
    const rarity = this.#prepared.map(({ id, scale }, i) =>
      inHundredths(rarityBits(scale, levels[i] ?? 0, this.#shares.of(id, left), this.#shares.of(id, right))),
    );
    const weight = this.#weigh(levels, rarity);
    return { model: this.#model.version, levels: levels.map((level) => level.toString(36)).join(''), weight, rarity };
  }

  /** Prior, levels, rarity, and what relatives would share as well. */
  #weigh(levels: readonly number[], rarity: readonly number[]): number {
    let [bits, kin, kinRarity] = [this.#prior, this.#model.relatives?.prior ?? 0, 0];
    for (const [i, prepared] of this.#prepared.entries()) {
      const rare = (rarity[i] ?? 0) / 100;
      bits += (prepared.weights[levels[i] ?? 0] ?? 0) + rare;
      kin += prepared.kin[levels[i] ?? 0] ?? 0;
      if (prepared.isKin) kinRarity += rare;
    }
    return this.#model.relatives === null ? bits : bits + kinCorrection(kin, kinRarity);
  }

  #isSilent(i: number, found: readonly number[]): boolean {
    const implication = this.#implied[i] ?? null;
    return implication !== null && implication.silent[found[implication.by] ?? 0] === 1;
  }

  #rowOf(mention: Mention): Uint32Array {
    const known = this.#rows.get(mention.id);
    if (known !== undefined) return known;
    const all = mentionCells(mention);
    const words = new Uint32Array(this.#stride);
    for (const [i, { comparison }] of this.#model.design.comparisons.entries()) {
      const { cells = [], offset = 0 } = this.#prepared[i] ?? {};
      comparison.pack(
        cells.map((at) => all[at] ?? ''),
        words,
        offset,
      );
    }
    this.#rows.set(mention.id, words);
    return words;
  }
}

function prepare({ design, parameters, relatives }: RegisterModel, shares: NameShares): readonly Prepared[] {
  const { offsets } = layoutOf(design.comparisons.map(({ comparison }) => comparison.width));
  const shared = relatives === null ? [] : sharedByRelatives(relatives);
  return design.comparisons.map(({ id, comparison, columns }, i) => ({
    id,
    offset: offsets[i] ?? 0,
    cells: columns.map((names) => MENTION_COLUMNS.findIndex((column) => names.includes(column))),
    weights: levelWeights(parameters.levels[i] ?? { m: [], u: [] }),
    scale: rarityScale(comparison, parameters.levels[i]?.u ?? [], shares.values(id)),
    kin: relatives?.weights[i] ?? [],
    isKin: shared[i] ?? false,
  }));
}
