import type { StatedRules } from '../clusters/model-rules.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import type { LevelProbabilities, ModelDesign } from '../link-model/link-model.ts';

/** What a model file may name. */
export interface Vocabulary {
  /** Comparisons by code. */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** Codes of the ways in which a value is reduced to a blocking key. */
  readonly reductions: ReadonlySet<string>;
}

/** Numbers that a model file fixes; what is left out is estimated from the data. */
export interface FixedParameters {
  /** log2 of the odds that two records taken at random are of one person; null to estimate. */
  readonly prior: number | null;
  /** By id of the comparison. */
  readonly levels: ReadonlyMap<string, LevelProbabilities>;
  /** Pairs of relatives; null when the model was fitted and knows none, left out to look for them in the data. */
  readonly relatives?: FixedRelatives | null;
  /** Comparisons that go together among strangers; left out to look for them in the data. */
  readonly ties?: readonly FixedTie[];
}

/** Relatives as a model file has them. */
export interface FixedRelatives {
  /** log2 odds that a pair of different persons taken at random are relatives. */
  readonly prior: number;
  /** Weight in bits of every level for relatives against strangers, by id of the comparison; index 0 (missing) is 0. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** A tie as a model file has it: log2 of how many times more often strangers are at both levels than by chance. */
export interface FixedTie {
  /** Ids of the two comparisons. */
  readonly between: readonly string[];
  /** By level of the first and of the second; 0 where one is missing. */
  readonly bits: readonly (readonly number[])[];
}

/** A model file, read. */
export interface ModelFile extends StatedRules {
  readonly design: ModelDesign;
  /** Comparisons that are left out where all of these others serve: a full name beside its own parts says nothing new. */
  readonly unless: ReadonlyMap<string, readonly string[]>;
  /** Comparisons of a value that no other person has, a number of one's own: pairs that share it are not relatives. */
  readonly personal: ReadonlySet<string>;
  readonly fixed: FixedParameters;
}

/** Nothing fixed: everything is estimated. */
export const NOTHING_FIXED: FixedParameters = { prior: null, levels: new Map() };

/** Names of the identifier's column where a model names none. */
export const USUAL_IDS: readonly string[] = [
  'id', 'rec_id', 'record_id', 'unique_id', 'uid', 'row_id', '编号', '记录编号', '记录号', '主键',
]; // prettier-ignore
