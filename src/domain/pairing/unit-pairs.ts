import type { PairWindow } from './pair-window.ts';
import { PatternIds } from './pattern-ids.ts';

/** Compared pairs and their patterns, of one piece of work. Plain arrays, so that they move between threads uncopied. */
export interface UnitPairs {
  readonly left: Uint32Array<ArrayBuffer>;
  readonly right: Uint32Array<ArrayBuffer>;
  /** Index into `patterns`. */
  readonly pattern: Uint32Array<ArrayBuffer>;
  /** In the order in which they were met. */
  readonly patterns: Float64Array<ArrayBuffer>;
  /** Pairs by pattern. */
  readonly counts: Uint32Array<ArrayBuffer>;
  /** Pairs by pattern and rule: `byRule[pattern * rules + rule]`. */
  readonly byRule: Uint32Array<ArrayBuffer>;
}

const FIRST = 1 << 16;

/** Collects compared pairs and counts their patterns. Memory only grows and serves the next piece again. */
export class PairCollector {
  readonly #rules: number;
  readonly #ids = new PatternIds();
  #left = new Uint32Array(FIRST);
  #right = new Uint32Array(FIRST);
  #pattern = new Uint32Array(FIRST);
  #counts = new Uint32Array(FIRST);
  #byRule: Uint32Array<ArrayBuffer>;
  #found = new Uint32Array(0);
  #size = 0;

  constructor(rules: number) {
    this.#rules = rules;
    this.#byRule = new Uint32Array(FIRST * rules);
  }

  /** Adds the pairs of a window with their patterns. */
  add(pairs: PairWindow, patterns: Float64Array): void {
    const count = pairs.size;
    if (this.#found.length < count) this.#found = new Uint32Array(pairs.a.length);
    this.#ids.identify(patterns, count, this.#found);
    this.#reserve(this.#size + count);
    this.#append(pairs);
    this.#count(pairs);
  }

  /** What was collected, and starts anew. */
  take(): UnitPairs {
    const [size, known] = [this.#size, this.#ids.size];
    const taken = {
      left: this.#left.slice(0, size),
      right: this.#right.slice(0, size),
      pattern: this.#pattern.slice(0, size),
      patterns: this.#ids.patterns.slice(),
      counts: this.#counts.slice(0, known),
      byRule: this.#byRule.slice(0, known * this.#rules),
    };
    this.#counts.fill(0, 0, known);
    this.#byRule.fill(0, 0, known * this.#rules);
    this.#ids.clear();
    this.#size = 0;
    return taken;
  }

  #append(pairs: PairWindow): void {
    const [left, right, pattern, ids] = [this.#left, this.#right, this.#pattern, this.#found];
    let at = this.#size;
    for (let p = 0; p < pairs.size; p += 1, at += 1) {
      left[at] = pairs.left[p] ?? 0;
      right[at] = pairs.right[p] ?? 0;
      pattern[at] = ids[p] ?? 0;
    }
    this.#size = at;
  }

  #count(pairs: PairWindow): void {
    const [counts, byRule, ids, rules] = [this.#counts, this.#byRule, this.#found, this.#rules];
    for (let p = 0; p < pairs.size; p += 1) {
      const id = ids[p] ?? 0;
      counts[id] = (counts[id] ?? 0) + 1;
      for (let bits = pairs.rules[p] ?? 0; bits !== 0; bits &= bits - 1) {
        const at = id * rules + (31 - Math.clz32(bits & -bits));
        byRule[at] = (byRule[at] ?? 0) + 1;
      }
    }
  }

  #reserve(size: number): void {
    if (size > this.#left.length) {
      this.#left = doubled(this.#left);
      this.#right = doubled(this.#right);
      this.#pattern = doubled(this.#pattern);
    }
    while (this.#ids.size > this.#counts.length) {
      this.#counts = doubled(this.#counts);
      this.#byRule = doubled(this.#byRule);
    }
  }
}

function doubled(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(words.length * 2);
  larger.set(words);
  return larger;
}
