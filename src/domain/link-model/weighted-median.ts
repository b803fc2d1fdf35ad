/** A value and how much it counts. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * The value in the middle of the weight: each value stands at the middle of its own weight, between two of them the median
 * is on the line that joins them. So it is the weighted mean for two values. NaN without any.
 */
export function weightedMedian(values: readonly WeightedValue[]): number {
  const ordered = values.toSorted((a, b) => a.value - b.value || a.weight - b.weight);
  const half = ordered.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  let before: { readonly place: number; readonly value: number } | null = null;
  for (const { value, weight } of ordered) {
    const place = below + weight / 2;
    if (place >= half)
      return before === null || place === before.place
        ? value
        : before.value + ((value - before.value) * (half - before.place)) / (place - before.place);
    before = { place, value };
    below += weight;
  }
  return before?.value ?? Number.NaN;
}
