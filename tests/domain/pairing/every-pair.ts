import { layoutOf, type PackedRows } from '../../../src/domain/pairing/packed-rows.ts';
import { patternOf, patternSpace } from '../../../src/domain/pairing/pattern.ts';
import { smallDesign } from './small-design.ts';

/** A pair as found by looking at all pairs of two lists. */
export interface FoundPair {
  readonly left: number;
  readonly right: number;
  readonly pattern: number;
  /** Rules under which the pair counts. */
  readonly rules: readonly number[];
}

const { comparisons, blocking } = smallDesign;
const { offsets } = layoutOf(comparisons.map(({ comparison }) => comparison.width));
const space = patternSpace(comparisons.map(({ comparison }) => comparison.levels.length));

/** Pattern of two records, the year of birth silenced by an equal number. */
export function patternOfPair(left: PackedRows, l: number, right: PackedRows, r: number): number {
  const levels = comparisons.map(({ comparison }, i) => {
    const width = comparison.width;
    const words = new Uint32Array(2 * width);
    for (const [at, rows, row] of [[0, left, l] as const, [width, right, r] as const]) {
      const from = row * rows.stride + (offsets[i] ?? 0);
      words.set(rows.words.subarray(from, from + width), at);
    }
    return comparison.level(words, 0, width);
  });
  if (levels[1] === 1) levels[2] = 0;
  return patternOf(levels, space);
}

/** Looks at every pair of two lists, or of one with itself, in the slowest and plainest way. */
export function everyPair(left: PackedRows, right: PackedRows | null, cap = Infinity): readonly FoundPair[] {
  const other = right ?? left;
  const keyOf = (rows: PackedRows, rule: number, row: number): number => rows.keys[rule * rows.count + row] ?? 0;
  const all = pairsOf(left.count, right === null ? null : right.count).map(([l, r]) => ({
    l,
    r,
    shared: [...blocking.keys()].filter(
      (rule) => keyOf(left, rule, l) !== 0 && keyOf(left, rule, l) === keyOf(other, rule, r),
    ),
  }));
  const blockOf = (rules: readonly number[], l: number): string =>
    rules.map((rule) => `${rule}:${keyOf(left, rule, l)}`).join();
  const sizes = new Map<string, number>();
  const subsets = (shared: readonly number[]) => [
    ...shared.map((rule) => [rule]),
    ...shared.flatMap((a) => shared.filter((b) => b > a).map((b) => [a, b])),
  ];
  for (const { l, shared } of all) {
    for (const rules of subsets(shared)) sizes.set(blockOf(rules, l), (sizes.get(blockOf(rules, l)) ?? 0) + 1);
  }
  const fits = (rules: readonly number[], l: number): boolean => (sizes.get(blockOf(rules, l)) ?? 0) <= cap;
  return all.flatMap(({ l, r, shared }) => {
    const rules = shared.filter((rule) => fits([rule], l));
    const split = subsets(shared).some((two) => two.length === 2 && fits(two, l));
    if (rules.length === 0 && !split) return [];
    return [{ left: l, right: r, pattern: patternOfPair(left, l, other, r), rules }];
  });
}

function pairsOf(left: number, right: number | null): readonly (readonly [number, number])[] {
  return Array.from({ length: left }, (_, l) => l).flatMap((l) =>
    Array.from({ length: right ?? left }, (_, r) => [l, r] as const).filter(([, r]) => right !== null || r > l),
  );
}
