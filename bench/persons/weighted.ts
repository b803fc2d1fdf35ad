import type { Rng } from '../../src/simulator/rng.ts';

/** Items drawn with given weights, by halving over the running sums. */
export class Weighted<T> {
  private readonly items: readonly T[];
  private readonly sums: Float64Array;

  /** Throws when there is nothing to draw. */
  constructor(entries: readonly (readonly [T, number])[]) {
    if (entries.length === 0) throw new RangeError('nothing to draw from');
    this.items = entries.map(([item]) => item);
    let sum = 0;
    this.sums = Float64Array.from(entries, ([, weight]) => (sum += weight));
  }

  draw(rng: Rng): T {
    const left = rng.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > left) high = middle;
      else low = middle + 1;
    }
    const item = this.items[low];
    if (item === undefined) throw new RangeError('nothing to draw from');
    return item;
  }
}

/** Weights that fall with the rank by Zipf's law: 1 / (rank + shift)^exponent. */
export function zipf<T>(items: readonly T[], exponent = 1, shift = 2): Weighted<T> {
  return new Weighted(items.map((item, rank) => [item, (rank + 1 + shift) ** -exponent] as const));
}

/** One of the labels with its share, or `rest` with what the shares leave. */
export function drawKind<K extends string, R extends string>(
  rng: Rng,
  shares: Readonly<Record<K, number>>,
  rest: R,
): K | R {
  let left = rng.next();
  for (const label of Object.keys(shares) as K[]) {
    left -= shares[label];
    if (left < 0) return label;
  }
  return rest;
}
