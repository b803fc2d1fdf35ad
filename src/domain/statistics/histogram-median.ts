/** Median of counted values; null without any. With an even number the mean of the two middle values. */
export function histogramMedian(counts: ReadonlyMap<number, number>): number | null {
  const sorted = [...counts].toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total <= 0) return null;
  return (valueAt(sorted, Math.floor((total - 1) / 2)) + valueAt(sorted, Math.floor(total / 2))) / 2;
}

/** The value at a place of the sorted list, counted from 0. */
function valueAt(sorted: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, count] of sorted) {
    passed += count;
    if (place < passed) return value;
  }
  return sorted.at(-1)?.[0] ?? 0;
}
