import type { Wording } from '../values/wording.ts';
import type { LinkModel, ModelComparison } from './link-model.ts';
import { levelWeights, probabilityOf } from './weights.ts';

/** What one comparison adds to the weight of a pair. */
export interface Bar {
  /** Id of the comparison in the model. */
  readonly id: string;
  /** Name of the field; with the id when several comparisons of the model have the same name. */
  readonly name: Wording;
  readonly level: { readonly code: string; readonly name: Wording };
  /** log2(m/u) of the level: 1 bit doubles the odds; 0 when missing. */
  readonly bits: number;
  /** More for a rare shared value, less for a common one. */
  readonly rarityBits: number;
  /** Id of the comparison that already says what this one would (a number holds the birth date); null when none does. */
  readonly impliedBy: string | null;
}

/** What is taken from or added to the weight of the pair as a whole, because its fields do not err independently. */
export interface Correction {
  readonly id: string;
  readonly name: Wording;
  readonly bits: number;
}

/** Members of one household share a surname, an address, parents: agreement on several at once proves less. */
export const relativesCorrected = (bits: number): Correction => ({
  id: 'relatives',
  name: { zh: '家人之间多项相同', en: 'relatives share several fields' },
  bits,
});

/** Fields that go together among strangers, such as a town and its postcode, count as less than two. */
export const tiesCorrected = (bits: number): Correction => ({
  id: 'ties',
  name: { zh: '本就相伴的项不重复计', en: 'fields that go together count once' },
  bits,
});

/** The score of a pair, taken apart; prior, bars and corrections add up to the total. */
export interface Waterfall {
  /** log2 of the odds before anything is compared: −20 is one pair in a million. */
  readonly prior: number;
  /** In the order of the model. */
  readonly bars: readonly Bar[];
  readonly corrections: readonly Correction[];
  /** Bits. */
  readonly total: number;
  /** Chance that both records are of one person, 0…1. */
  readonly probability: number;
  /** Set where fields are held back from the reader: the total is of what is told, and compares with no other. */
  readonly partial?: true;
}

/** What the score of a pair is made of. */
export interface ScoreParts {
  /** Level of each comparison, in the order of the model. */
  readonly levels: readonly number[];
  /** Rarity term of each comparison in bits; none when left out. */
  readonly rarityBits?: readonly number[];
  readonly corrections?: readonly Correction[];
  /** Turns the total into a chance where the model is calibrated otherwise than by its odds. */
  readonly probability?: (weight: number) => number;
}

/**
 * Takes a score apart: where the odds begin and what each field does to them (Fellegi & Sunter 1969; drawn as a waterfall
 * in Splink). Throws a RangeError for a level that a comparison does not have.
 */
export function waterfall({ design, parameters }: LinkModel, parts: ScoreParts): Waterfall {
  const { levels, rarityBits = [], corrections = [], probability = probabilityOf } = parts;
  const bars = design.comparisons.map((comparison, i): Bar => {
    const level = levels[i] ?? 0;
    const chances = parameters.levels[i] ?? { m: [], u: [] };
    return {
      id: comparison.id,
      name: nameOf(comparison, design.comparisons),
      level: levelOf(comparison, level),
      bits: levelWeights(chances)[level] ?? 0,
      rarityBits: rarityBits[i] ?? 0,
      impliedBy: level === 0 ? impliedBy(comparison, design.comparisons, levels) : null,
    };
  });
  const fields = bars.reduce((sum, bar) => sum + bar.bits + bar.rarityBits, parameters.prior);
  const total = corrections.reduce((sum, { bits }) => sum + bits, fields);
  return { prior: parameters.prior, bars, corrections, total, probability: probability(total) };
}

function nameOf({ id, comparison }: ModelComparison, all: readonly ModelComparison[]): Wording {
  const namesakes = all.filter((other) => other.comparison.code === comparison.code);
  if (namesakes.length === 1) return comparison.name;
  return { zh: `${comparison.name.zh}〔${id}〕`, en: `${comparison.name.en} [${id}]` };
}

function levelOf({ id, comparison }: ModelComparison, level: number): Bar['level'] {
  const found = comparison.levels[level];
  if (found === undefined) throw new RangeError(`comparison ${id} has no level ${level}`);
  return { code: found.code, name: found.name };
}

/** The comparison that silences this one at these levels. */
function impliedBy(one: ModelComparison, all: readonly ModelComparison[], levels: readonly number[]): string | null {
  if (one.impliedBy === null) return null;
  const { by, levels: codes } = one.impliedBy;
  const place = all.findIndex(({ id }) => id === by);
  const code = all[place]?.comparison.levels[levels[place] ?? 0]?.code ?? '';
  return codes.includes(code) ? by : null;
}
