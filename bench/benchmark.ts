import type { Figure } from './figure.ts';

/** A named group of figures. */
export interface Benchmark {
  readonly name: string;
  readonly about: string;
  /** Sizes measured when none are given; minutes, not hours, on two cores. */
  readonly sizes: readonly number[];
  /** Yields figures as they come, so that a long run shows something. */
  readonly measure: (sizes: readonly number[], options: BenchmarkOptions) => AsyncIterable<Figure>;
}

export interface BenchmarkOptions {
  /** Feed of the import benchmark. */
  readonly feed: string;
  readonly seed: number;
  /** Files imported at a time by the whole run. */
  readonly concurrency: number;
  /** How long the door is flooded. */
  readonly seconds: number;
  /** Writes CPU profiles of measured child processes there. */
  readonly profiles: string | null;
}
