import { answered } from '../../link-model/level-shares.ts';
import type { BlockingRule, ModelDesign } from '../../link-model/link-model.ts';
import { allPairs, type ListSizes } from '../../link-model/prior.ts';

/** Standard errors by which pairs of two persons must exceed what an error in the number of matches would leave over. */
const ERRORS = 3;
/** Rule of three: what n cases never showed happens at most 3/n of the time, 95 % sure (Hanley & Lippman-Hand 1983). */
const THREE = 3;

/** What was seen of one comparison, by level. */
export interface SeenLevels {
  readonly u: readonly number[];
  /** Expected matches, and all pairs, among the candidates. */
  readonly matches: readonly number[];
  readonly candidates: readonly number[];
  /** Random pairs. */
  readonly sampled: readonly number[];
  readonly sizes: ListSizes;
}

/** Chance agreement of one comparison, by level. */
export interface SeenChance {
  readonly u: readonly number[];
  /** Pairs of two persons seen; 0 where they cannot be told from none. */
  readonly others: readonly number[];
  /** u that none seen would still allow. */
  readonly most: readonly number[];
}

/**
 * Pairs of two persons at each level: u × the pairs it was taken from, all of them where equal values are counted and the
 * sample elsewhere. A number that is a blocking rule of its own shows all of its equal pairs among the candidates: those that
 * are no match are counted, for the difference of two large shares would be mostly error. Counts below that error are 0.
 */
export function chanceSeen(design: ModelDesign, at: number, seen: SeenLevels): SeenChance {
  const { id = '', comparison } = design.comparisons[at] ?? {};
  const all = Math.max(allPairs(seen.sizes), 1);
  const drawn = seen.sampled.reduce((sum, count) => sum + count, 0);
  const share = drawn > 0 ? answered(seen.sampled) / drawn : 0;
  const isOwnRule = design.blocking.some((rule) => blocksOn(rule, id));
  const rows = seen.u.map((u, level) => {
    const isCounted = comparison?.levels[level]?.rarity === 1;
    const base = isCounted ? share * all : answered(seen.sampled);
    if (level === 0 || base <= 0) return { u: 1, others: 0, most: 1 };
    const matches = seen.matches[level] ?? 0;
    const pairs = isCounted && isOwnRule ? (seen.candidates[level] ?? 0) - matches : u * base;
    const error = Math.max(1, ERRORS * Math.sqrt(matches * Math.min(1, base / all)));
    return { u: pairs / base, others: pairs >= error ? pairs : 0, most: Math.min(1, Math.max(THREE, error) / base) };
  });
  return { u: rows.map((row) => row.u), others: rows.map((row) => row.others), most: rows.map((row) => row.most) };
}

/** Whether the value of a comparison alone makes a key. */
const blocksOn = ({ parts }: BlockingRule, comparison: string): boolean =>
  parts.length === 1 && parts[0]?.comparison === comparison && parts[0].by === 'exact';
