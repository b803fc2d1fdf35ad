import { PatternIds } from './pattern-ids.ts';

/** How often each pattern was met. */
export class PatternTally {
  readonly #ids = new PatternIds();
  #counts = new Float64Array(1024);
  #found = new Uint32Array(0);

  /** Counts the first `count` patterns of a batch. */
  add(patterns: Float64Array, count: number): void {
    if (this.#found.length < count) this.#found = new Uint32Array(patterns.length);
    this.#ids.identify(patterns, count, this.#found);
    this.#reserve();
    for (let i = 0; i < count; i += 1) {
      const id = this.#found[i] ?? 0;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
  }

  /** Patterns with their counts. */
  entries(): readonly (readonly [pattern: number, count: number])[] {
    return Array.from(this.#ids.patterns, (pattern, id) => [pattern, this.#counts[id] ?? 0] as const);
  }

  #reserve(): void {
    while (this.#counts.length < this.#ids.size) {
      const counts = this.#counts;
      this.#counts = new Float64Array(counts.length * 2);
      this.#counts.set(counts);
    }
  }
}
