import { mix32 } from '../comparisons/hash32.ts';
import type { ModelComparison } from '../link-model/link-model.ts';
import { gatherRows } from './gather-rows.ts';
import { PairLevels } from './pair-levels.ts';
import { PairWindow, WINDOW_ROWS } from './pair-window.ts';
import { levelsOf, patternSpace } from './pattern.ts';
import { PatternTally } from './pattern-tally.ts';

/** Rows of two lists, or of one. */
export interface ListSizes {
  readonly leftCount: number;
  /** Null when a list meets itself; then a record never meets itself. */
  readonly rightCount: number | null;
}

/** Lists from which pairs are drawn. */
export interface SampledLists extends ListSizes {
  readonly comparisons: readonly ModelComparison[];
  readonly stride: number;
  readonly left: Uint32Array;
  /** Words of the right list; of the left when a list meets itself. */
  readonly right: Uint32Array;
}

/** Which pairs are drawn: those with the numbers `from … to − 1` of so many `pairs`. */
export interface Draw {
  readonly pairs: number;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/** Pairs drawn, and how often each level of each comparison was found: `counts[comparison][level]`. */
export type LevelCounts = readonly (readonly number[])[];

/** Pairs that two lists, or one with itself, could make. */
export function allPairs({ leftCount, rightCount }: ListSizes): number {
  return rightCount === null ? (leftCount * (leftCount - 1)) / 2 : leftCount * rightCount;
}

/** Pairs that are drawn when so many are asked for: never more than there are, each once when all are wanted. */
export function drawnPairs(lists: ListSizes, pairs: number): number {
  return Math.min(pairs, allPairs(lists));
}

/**
 * Levels among pairs drawn at random, silenced comparisons as missing. Draw number k depends on the seed and k alone, so
 * any cut of the numbers among threads counts the same pairs. When the lists have no more pairs than wanted, each is
 * counted once instead.
 */
export function sampleLevels(lists: SampledLists, draw: Draw): LevelCounts {
  return levelCounts(lists.comparisons, samplePatterns(lists, draw));
}

/** The same draw, counted by the pattern of the pairs. */
export function samplePatterns(lists: SampledLists, draw: Draw): PatternTally {
  const pairs = new PairWindow(lists.stride);
  const levels = new PairLevels(lists.comparisons, WINDOW_ROWS);
  const counts = new PatternTally();
  for (let from = draw.from; from < draw.to; from += WINDOW_ROWS) {
    drawPairs(lists, { ...draw, from, to: Math.min(draw.to, from + WINDOW_ROWS) }, pairs);
    gatherPairs(lists, pairs);
    levels.compare(pairs);
    counts.add(levels.patterns, pairs.size);
  }
  return counts;
}

/** Sums of what parts of a draw counted. */
export function addLevels(parts: readonly LevelCounts[]): LevelCounts {
  const [first = [], ...others] = parts;
  return first.map((levels, i) =>
    levels.map((count, level) => others.reduce((sum, part) => sum + (part[i]?.[level] ?? 0), count)),
  );
}

function drawPairs(lists: ListSizes, { pairs: wanted, seed, from, to }: Draw, pairs: PairWindow): void {
  const pairOf = drawnPairs(lists, wanted) === allPairs(lists) ? everyPair : randomPair;
  for (let k = from; k < to; k += 1) pairOf(lists, seed, k, k - from, pairs);
  pairs.size = to - from;
}

/** Copies the rows of drawn pairs together: left ones first, then right ones. */
function gatherPairs({ left, right, stride }: SampledLists, pairs: PairWindow): void {
  const { words, a, b, size } = pairs;
  gatherRows({ words: left, stride }, pairs.left, size, words);
  gatherRows({ words: right, stride }, pairs.right, size, words, size * stride);
  for (let p = 0; p < size; p += 1) {
    a[p] = p * stride;
    b[p] = (size + p) * stride;
  }
}

function levelCounts(comparisons: readonly ModelComparison[], tally: PatternTally): LevelCounts {
  const space = patternSpace(comparisons.map(({ comparison }) => comparison.levels.length));
  const counts = space.radix.map((levels) => Array.from({ length: levels }, () => 0));
  for (const [pattern, count] of tally.entries()) {
    for (const [i, level] of levelsOf(pattern, space).entries()) {
      const levels = counts[i] ?? [];
      levels[level] = (levels[level] ?? 0) + count;
    }
  }
  return counts;
}

/** Draw number k: a row of each list by a hash of seed and number. */
function randomPair(lists: ListSizes, seed: number, k: number, at: number, { left, right }: PairWindow): void {
  const first = mix32(Math.imul(k, 0x9e3779b1) ^ mix32(seed));
  const second = mix32(first + mix32(seed ^ 0x632be59b));
  const row = indexOf(first, lists.leftCount);
  left[at] = row;
  if (lists.rightCount !== null) right[at] = indexOf(second, lists.rightCount);
  else right[at] = (row + 1 + indexOf(second, lists.leftCount - 1)) % lists.leftCount;
}

/** A 32-bit hash as an index below `count`. */
function indexOf(hash: number, count: number): number {
  return Math.floor((hash / 4294967296) * count);
}

/** Pair number k of all: row by row, or, in one list, each row with the one so many places on. */
function everyPair(lists: ListSizes, _seed: number, k: number, at: number, { left, right }: PairWindow): void {
  const width = lists.rightCount ?? lists.leftCount;
  const [turn, place] = [Math.floor(k / width), k % width];
  left[at] = lists.rightCount === null ? place : turn;
  right[at] = lists.rightCount === null ? (place + turn + 1) % width : place;
}
