import type { Comparison } from '../comparisons/comparison.ts';
import type { Tie } from './tie.ts';

/** One comparison as a model uses it. */
export interface ModelComparison {
  /** Name inside the model, unique: `given_name`. */
  readonly id: string;
  readonly comparison: Comparison;
  /** Names that each cell's column may have in a file, best first; a column that a file lacks reads as missing. */
  readonly columns: readonly (readonly string[])[];
  /**
   * Another comparison whose agreement already implies this one, so that it earns no credit then: an identity number holds
   * the birth date and the sex (GB 11643-1999). At the listed levels of `by` this one reads as missing.
   */
  readonly impliedBy: { readonly by: string; readonly levels: readonly string[] } | null;
}

/** One part of a blocking key: a value of a column, whole or reduced. */
export interface KeyPart {
  /** Names that the column may have in a file, best first. */
  readonly column: readonly string[];
  /** How the value is reduced: `exact`, `year`, `metaphone`, `pinyin`, `first-3` … */
  readonly by: string;
  /** The comparison that reads this column, which training under the rule must leave out; null when none does. */
  readonly comparison: string | null;
}

/** Records that agree in all parts of a rule are candidates. */
export interface BlockingRule {
  readonly id: string;
  readonly parts: readonly KeyPart[];
}

/** m and u of the levels of one comparison. Index 0 (`missing`) is always 1: it gives no weight. */
export interface LevelProbabilities {
  /** Chance of each level among records of one person, given that neither is missing. */
  readonly m: readonly number[];
  /** Chance of each level among records of two persons, given that neither is missing. */
  readonly u: readonly number[];
}

/** When a pair is linked, and when a person must look. */
export interface LinkThresholds {
  /** Probability from which a pair is linked without a person. */
  readonly link: number;
  /** Bits by which it must lead the next best candidate of both sides. */
  readonly margin: number;
  /** Probability from which a pair is offered for review. */
  readonly review: number;
}

/** What is compared, and which pairs. */
export interface ModelDesign {
  readonly name: string;
  readonly version: number;
  /** Names that the column of the record's own identifier may have. */
  readonly id: readonly string[];
  readonly comparisons: readonly ModelComparison[];
  readonly blocking: readonly BlockingRule[];
  readonly thresholds: LinkThresholds;
}

/** The numbers of a model: given in its file, or estimated from the data. */
export interface ModelParameters {
  /** log2 of the odds that two records taken at random are of one person. */
  readonly prior: number;
  /** Parallel to the comparisons of the design. */
  readonly levels: readonly LevelProbabilities[];
  /** Fields that go together among strangers; none when left out. */
  readonly ties?: readonly Tie[];
}

/** A model ready to score. */
export interface LinkModel {
  readonly design: ModelDesign;
  readonly parameters: ModelParameters;
}
