/** m to start from when nothing is known: most agree, each weaker level a quarter of the one before, none impossible. */
export function startM(levels: number): number[] {
  const parts = Array.from({ length: levels }, (_, level) => (level === 0 ? 0 : 4 ** -level));
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, level) => (level === 0 ? 1 : part / total));
}

/** Shares of the levels from expected counts, half a count added to each (Jeffreys), `missing` left out. */
export function smoothedShares(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count + 0.5), 0);
  return counts.map((count, level) => (level === 0 ? 1 : (count + 0.5) / total));
}

/** Scales the levels to sum to 1, `missing` (index 0) apart, which is 1. */
export function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value, level) => (level === 0 ? sum : sum + value), 0);
  return values.map((value, level) => (level === 0 ? 1 : value / total));
}

/** Count of all levels but `missing`: pairs in which both sides say something. */
export const answered = (counts: readonly number[]): number =>
  counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
