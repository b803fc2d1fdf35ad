import type { CountedPatterns } from './counted-patterns.ts';
import { joinedCounts, type LevelTable } from './level-tables.ts';
import { total } from './pattern-sums.ts';
import { type Candidate, spanningForest } from './spanning-forest.ts';
import type { Tie } from './tie.ts';

/** Pairs of strangers at agreeing levels of both comparisons without which nothing can be said. */
const LEAST_TOGETHER = 20;
/** Standard errors that the estimate is lowered by before it is compared with others or believed. */
const ERRORS = 2;
/** Bits below which fields count as independent. */
const LEAST_BITS = 2;
/** How many times more often a level is found among matches from which it speaks for one. */
const CLEAR = 4;
/** Pairs seen that the mean of like cells is worth where a cell of its own is estimated (a gamma prior of this shape). */
const WORTH = 2;

/** m and u of the comparisons, by level. */
interface Chances {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
}

/** Pairs of strangers, taken at random as far as most fields go. */
export interface Strangers {
  readonly patterns: CountedPatterns;
  /** Strangers among the pairs of each pattern. */
  readonly mass: Float64Array;
  /** Comparisons that are alike by the choice of the pairs, so that they tell nothing here. */
  readonly read: ReadonlySet<number>;
}

/**
 * Fields that go together among strangers, without a label: among random pairs, matches taken out, they agree on both more
 * often than chance says. As a tree over the fields, so that no agreement is discounted twice (Chow & Liu 1968;
 * interactions in record linkage: Thibaudeau 1993, Winkler 1993). Of several lots of strangers each two fields are looked at
 * in the largest that does not choose by them: some million random pairs hardly hold two children of one name and father, the
 * thirty million born on one day in one county do.
 */
export function findTies(lots: readonly Strangers[], chances: Chances): readonly Tie[] {
  const places = lots[0]?.patterns.comparisons ?? [];
  const sized = lots.map((lot) => ({ ...lot, size: total(lot.mass) }));
  const found = places.flatMap((a) =>
    places.slice(a + 1).flatMap((b) => {
      const lot = largest(sized.filter(({ read }) => !read.has(a) && !read.has(b)));
      if (lot === null) return [];
      const table = joinedCounts(lot.patterns, lot.mass, a, b);
      const strength = strengthOf(table, chances);
      return strength > LEAST_BITS ? [{ a, b, strength, table }] : [];
    }),
  );
  return spanningForest<Candidate & { readonly table: LevelTable }>(found, places.length).map(({ table }) => ({
    a: table.a,
    b: table.b,
    bits: bitsOf(table, chances),
  }));
}

const largest = <Lot extends { readonly size: number }>(lots: readonly Lot[]): Lot | null =>
  lots.reduce<Lot | null>((most, lot) => (most === null || lot.size > most.size ? lot : most), null);

/** Levels that speak for a match, with a factor of 4 at least: an e-mail domain in common does not. */
const speaks = ({ m, u }: Chances, at: number): boolean[] =>
  (m[at] ?? []).map((chance, level) => level > 0 && chance > CLEAR * (u[at]?.[level] ?? 0));

/** Bits by which strangers agree on both more often than by chance, lowered by the sampling error; 0 when they do not. */
function strengthOf(table: LevelTable, chances: Chances): number {
  const { seen, expected } = quadrant(table, speaks(chances, table.a), speaks(chances, table.b));
  if (seen < LEAST_TOGETHER || expected <= 0) return 0;
  return Math.log2((seen - ERRORS * Math.sqrt(seen)) / expected);
}

/** Pairs seen and expected at the chosen levels of both. */
function quadrant({ counts, ofA, ofB, total }: LevelTable, inA: readonly boolean[], inB: readonly boolean[]) {
  const chosen = (sums: readonly number[], which: readonly boolean[]): number =>
    sums.reduce((sum, count, level) => (level > 0 && which[level] === true ? sum + count : sum), 0);
  const seen = counts.reduce((sum, row, level) => (inA[level] === true ? sum + chosen(row, inB) : sum), 0);
  return { seen, expected: (chosen(ofA, inA) * chosen(ofB, inB)) / Math.max(total, 1) };
}

/** Every cell by its own count, drawn towards the mean of the cells where both agree, one does, or none. */
function bitsOf(table: LevelTable, chances: Chances): readonly (readonly number[])[] {
  const [inA, inB] = [speaks(chances, table.a), speaks(chances, table.b)];
  const ratio = (a: boolean, b: boolean): number => {
    const { seen, expected } = quadrant(
      table,
      inA.map((is) => is === a),
      inB.map((is) => is === b),
    );
    return (seen + 1) / (expected + 1);
  };
  const means = [
    [ratio(false, false), ratio(false, true)],
    [ratio(true, false), ratio(true, true)],
  ];
  return table.counts.map((row, a) =>
    row.map((seen, b) => {
      if (a === 0 || b === 0) return 0;
      const mean = means[inA[a] === true ? 1 : 0]?.[inB[b] === true ? 1 : 0] ?? 1;
      const expected = ((table.ofA[a] ?? 0) * (table.ofB[b] ?? 0)) / Math.max(table.total, 1);
      return Math.log2((seen + WORTH) / (expected + WORTH / mean));
    }),
  );
}
