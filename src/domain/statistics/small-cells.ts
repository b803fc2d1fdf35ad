/** Counts of 1 to 4 are not published (threshold rule of disclosure control: Hundepool et al. 2012, ch. 5; joint-meeting report). */
export const SMALLEST_CELL = 5;

/**
 * Which cells of a table with a known total are withheld: those of 1 to 4, and when that is a single one the smallest other too,
 * which would else be told by the difference (complementary suppression).
 */
export function withheldCells(counts: readonly number[]): readonly boolean[] {
  const small = counts.map((count) => count > 0 && count < SMALLEST_CELL);
  if (small.filter(Boolean).length !== 1) return small;
  const others = counts.filter((count) => count >= SMALLEST_CELL);
  const beside = others.length === 0 ? -1 : counts.indexOf(Math.min(...others));
  return small.map((withheld, at) => withheld || at === beside);
}
