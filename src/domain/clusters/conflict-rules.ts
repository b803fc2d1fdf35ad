import type { ModelDesign } from '../link-model/link-model.ts';

/** Levels of one comparison that forbid an automatic link, however high the score. */
export interface Veto {
  /** Id of the comparison in the model. */
  readonly comparison: string;
  /** Codes of its levels. */
  readonly levels: readonly string[];
}

/**
 * Comparisons that cannot tell two persons apart alone. Twins, siblings and two mothers of one name on one day differ in
 * little else, so a pair that leads its rival by these only waits for a person.
 */
export interface NameGuard {
  /** Ids of the comparisons: names, birth order. */
  readonly comparisons: readonly string[];
  /** Levels that do settle it when the rival lacks them: equal names, for twins never share one. */
  readonly settledBy: readonly Veto[];
}

/** Whether these levels (one a comparison, in the order of the model) hold a conflict. */
export type ConflictTest = (levels: readonly number[]) => boolean;

/**
 * Whether only the guarded comparisons tell the first levels from the second. A field that one of both pairs lacks tells
 * nothing: the telephone that twins share speaks for either of them, wherever it was written down.
 */
export type GuardTest = (levels: readonly number[], rival: readonly number[]) => boolean;

/** Vetoes made ready for a model. Throws a RangeError when it has no such comparison or level. */
export function conflictTest(design: ModelDesign, vetoes: readonly Veto[]): ConflictTest {
  const tests = vetoes.map((veto) => levelTest(design, veto));
  return (levels) => tests.some((test) => test(levels));
}

/** The level that says nothing. */
const MISSING = 0;

/** A guard made ready for a model. Throws a RangeError when it has no such comparison or level. */
export function guardTest(design: ModelDesign, guard: NameGuard): GuardTest {
  const guarded = new Set(guard.comparisons.map((id) => placeOf(design, id)));
  const settling = guard.settledBy.map((veto) => levelTest(design, veto));
  return (levels, rival) =>
    levels.every((level, i) => guarded.has(i) || level === rival[i] || level === MISSING || rival[i] === MISSING) &&
    !settling.some((settles) => settles(levels) && !settles(rival));
}

function levelTest(design: ModelDesign, { comparison, levels }: Veto): ConflictTest {
  const place = placeOf(design, comparison);
  const known = design.comparisons[place]?.comparison.levels ?? [];
  const places = new Set(
    levels.map((code) => {
      const level = known.findIndex((one) => one.code === code);
      if (level < 0) throw new RangeError(`comparison ${comparison} has no level ${code}`);
      return level;
    }),
  );
  return (found) => places.has(found[place] ?? 0);
}

function placeOf(design: ModelDesign, id: string): number {
  const place = design.comparisons.findIndex((one) => one.id === id);
  if (place < 0) throw new RangeError(`the model has no comparison ${id}`);
  return place;
}
