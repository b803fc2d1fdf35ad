import type { CountedPatterns } from './counted-patterns.ts';

/** Sum of one number per level over the comparisons of each pattern: `rows[place][level]`. In bits for weights. */
export function weightSums(
  { comparisons, levels, size }: CountedPatterns,
  rows: readonly (readonly number[])[],
): Float64Array {
  const { offsets, flat } = flatten(rows);
  const places = comparisons.length;
  const sums = new Float64Array(size);
  for (let row = 0; row < size; row += 1) {
    let sum = 0;
    for (let place = 0; place < places; place += 1) {
      sum += flat[(offsets[place] ?? 0) + (levels[row * places + place] ?? 0)] ?? 0;
    }
    sums[row] = sum;
  }
  return sums;
}

/** How much of a mass given per pattern falls to each level of each comparison, `missing` (index 0) included. */
export function levelSums(
  { comparisons, levels, size }: CountedPatterns,
  mass: Float64Array,
  shape: readonly (readonly number[])[],
): number[][] {
  const { offsets, flat } = flatten(shape.map((row) => row.map(() => 0)));
  const places = comparisons.length;
  for (let row = 0; row < size; row += 1) {
    const part = mass[row] ?? 0;
    for (let place = 0; place < places; place += 1) {
      const at = (offsets[place] ?? 0) + (levels[row * places + place] ?? 0);
      flat[at] = (flat[at] ?? 0) + part;
    }
  }
  return shape.map((row, place) => row.map((_, level) => flat[(offsets[place] ?? 0) + level] ?? 0));
}

/** The sum of all elements, in their order. */
export const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function flatten(rows: readonly (readonly number[])[]): { readonly offsets: Uint32Array; readonly flat: Float64Array } {
  const offsets = new Uint32Array(rows.length);
  let size = 0;
  rows.forEach((row, place) => {
    offsets[place] = size;
    size += row.length;
  });
  return { offsets, flat: Float64Array.from(rows.flat()) };
}
