/** Seeded pseudo-random numbers (sfc32); the same seed gives the same county on every machine. */
export class Rng {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;
  private readonly seed: string;

  constructor(seed: string) {
    this.seed = seed;
    this.a = hash(seed, 0x9e3779b9);
    this.b = hash(seed, 0x243f6a88);
    this.c = hash(seed, 0xb7e15162);
    for (let i = 0; i < 12; i += 1) this.next();
  }

  /** Uniform in [0, 1). */
  next(): number {
    const t = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  }

  /** Whole number in [0, n). */
  int(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** Whole number in [low, high], both ends included. */
  between(low: number, high: number): number {
    return low + this.int(high - low + 1);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.int(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the labels, with the probabilities given; `rest` when none is drawn. */
  choose<T extends string>(weights: Readonly<Partial<Record<T, number>>>, rest: T): T {
    let left = this.next();
    for (const label of Object.keys(weights) as T[]) {
      left -= weights[label] ?? 0;
      if (left < 0) return label;
    }
    return rest;
  }

  /** An independent stream that depends on the seed and the label only. */
  fork(label: string): Rng {
    return new Rng(`${this.seed}/${label}`);
  }

  shuffle<T>(items: readonly T[]): T[] {
    const copy = [...items];
    for (let i = copy.length - 1; i > 0; i -= 1) {
      const j = this.int(i + 1);
      const [left, right] = [copy[i], copy[j]];
      if (left !== undefined && right !== undefined) [copy[i], copy[j]] = [right, left];
    }
    return copy;
  }
}

/** 32-bit FNV-1a of a text, started at `basis`. */
export function hash(text: string, basis = 0x811c9dc5): number {
  let h = basis | 0;
  for (let i = 0; i < text.length; i += 1) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return (h ^ (h >>> 13)) | 0;
}
