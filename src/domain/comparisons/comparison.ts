import type { Wording } from '../values/wording.ts';

/** One graded answer of a comparison. */
export interface ComparisonLevel {
  readonly code: string;
  /** In words an officer reads: 同音不同字 / same sound, other characters. */
  readonly name: Wording;
  /**
   * How much of the rarity of the shared value counts at this level: all of it when the values are equal, half when they
   * are only alike, none otherwise (term frequency; Winkler 1989, Splink).
   */
  readonly rarity: 0 | 0.5 | 1;
}

/** A worked example: the cells of two records and the level that they must get, in either order. */
export interface ComparisonExample {
  readonly when: string;
  readonly given: readonly [readonly string[], readonly string[]];
  readonly expect: string;
}

/**
 * How one attribute of two records is compared: in levels, not as equal or unequal (Fellegi & Sunter 1969; Winkler 1990).
 * Values are packed once per record into a few 32-bit words, so that millions of pairs are compared without a string.
 * Pure and symmetric: `level(a, b)` equals `level(b, a)`.
 */
export interface Comparison {
  /** Name in model files: `name-zh`, `date`. */
  readonly code: string;
  readonly name: Wording;
  /** Law, standard or paper behind the levels. */
  readonly source: string;
  /** What each cell holds; the first is compared, the others are companions that may be absent from a file. */
  readonly columns: readonly string[];
  /** Level 0 is always `missing` (no evidence either way); then strongest first; the last is `else`. */
  readonly levels: readonly ComparisonLevel[];
  /** Words that a packed value takes. */
  readonly width: number;
  /** Packs the cells ('' is missing) at `words[at]` …; writes all `width` words. A first word of 0 means missing. */
  pack(cells: readonly string[], words: Uint32Array, at: number): void;
  /** Level of two packed values at `words[a]` and `words[b]`, as an index into `levels`. */
  level(words: Uint32Array, a: number, b: number): number;
  /** The value whose rarity counts, '' when none does: equal for values at a level with rarity 1. */
  term(cells: readonly string[]): string;
  readonly examples: readonly ComparisonExample[];
}

/** Level 0 of every comparison: one side says nothing, so the pair learns nothing. Never a disagreement. */
export const MISSING = { code: 'missing', name: { zh: '缺失', en: 'missing' }, rarity: 0 } as const;

/** Last level of every comparison. */
export const ELSE = { code: 'else', name: { zh: '不一致', en: 'different' }, rarity: 0 } as const;
