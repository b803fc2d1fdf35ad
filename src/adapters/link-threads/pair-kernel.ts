import { availableParallelism } from 'node:os';

import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { type PackedDesign, type PackedLists, packLists, type RecordSource } from '../../domain/pairing/pack-rows.ts';
import type { PairSpill } from '../../domain/pairing/pair-buckets.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import type { LevelCounts } from '../../domain/pairing/random-pairs.ts';
import type { TermCounts } from '../../domain/pairing/term-counts.ts';
import type { Comparing, ComparingAside, ComparingProgress, PairKernel } from '../../ports/pair-kernel.ts';
import { collectGarbage, isLarge } from './collect-garbage.ts';
import { compareLists } from './compare-lists.ts';
import { inProcessCrew } from './in-process-crew.ts';
import type { LinkCrew } from './link-task.ts';
import { packOnCrew } from './pack-chunks.ts';
import { sampleLists } from './sample-lists.ts';
import { threadCrew } from './thread-crew.ts';

export interface PairKernelOptions {
  /** Threads; as many as cores when not given. 0 works in this process: faster for lists of a few thousand records. */
  readonly threads?: number | undefined;
  /** Pairs above which a block is split instead of compared whole. */
  readonly blockCap?: number | undefined;
  /** Proposed pairs above which nothing is compared. */
  readonly mostPairs?: number | undefined;
  /** The same where pairs may be set aside. */
  readonly mostPairsAside?: number | undefined;
  /** Keys of both lists above which the blocks of one rule are held at a time. */
  readonly mostIndexed?: number | undefined;
  /** Module that exports `comparisonByCode` for the threads; the comparisons of the engine when not given. */
  readonly registry?: URL | undefined;
}

/** 5,000 records against 5,000: a key that so many share says next to nothing about two of them. */
const BLOCK_CAP = 25_000_000;
/** At 24 bytes a pair at most, some 12 GB; more must be linked in parts. */
const MOST_PAIRS = 2 ** 29;
/** At 12 bytes a pair some 100 GB of disk. */
const MOST_PAIRS_ASIDE = 2 ** 33;
/** Blocks take four bytes a key: half a gigabyte, and as much while they are found. */
const MOST_INDEXED = 2 ** 27;
const COMPARISONS = new URL('../../domain/comparisons/index.generated.ts', import.meta.url);

/**
 * The pair kernel on threads of this machine. Threads start with the first work and end with the kernel, or once large lists
 * are compared, since they hold on to memory; others start when there is more to do. One that dies over its work is
 * replaced, and the same bytes come out.
 */
export function createPairKernel(options: PairKernelOptions = {}): PairKernel {
  return new ThreadedPairKernel(options);
}

class ThreadedPairKernel implements PairKernel {
  readonly #options: PairKernelOptions;
  readonly #threads: number;
  #crew: LinkCrew | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(options: PairKernelOptions) {
    this.#options = options;
    this.#threads = options.threads ?? availableParallelism();
  }

  pack(
    design: PackedDesign,
    left: RecordSource,
    right: RecordSource | null,
    reference: readonly TermCounts[] | null = null,
  ): Promise<PackedLists> {
    if (this.#threads === 0) return packLists(design, left, right, reference);
    return this.#alone(() => packOnCrew(this.#crewFor(design), design, [left, right], reference));
  }

  async compare(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    onProgress: (progress: ComparingProgress) => void,
  ): Promise<Comparing> {
    const { pairs, ...compared } = await this.compareAside(design, left, right, onProgress, null);
    if (pairs.whole === null) throw new Error('pairs were set aside without a spill');
    return { ...compared, pairs: pairs.whole };
  }

  compareAside(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    onProgress: (progress: ComparingProgress) => void,
    spill: PairSpill | null,
  ): Promise<ComparingAside> {
    const { blockCap = BLOCK_CAP, mostIndexed = MOST_INDEXED, ...options } = this.#options;
    const { mostPairs = MOST_PAIRS, mostPairsAside = MOST_PAIRS_ASIDE } = options;
    const most = spill === null ? mostPairs : mostPairsAside;
    const work = { design, left, right, blockCap, mostPairs: most, mostIndexed, spill, onProgress };
    return this.#alone(async () => {
      const compared = await compareLists(this.#crewFor(design), work);
      if (isLarge(left)) await this.#letGo();
      return compared;
    });
  }

  sample(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    pairs: number,
    seed: number,
  ): Promise<LevelCounts> {
    return this.#alone(() => sampleLists(this.#crewFor(design), { design, left, right, pairs, seed }));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#crew?.[Symbol.asyncDispose]();
    this.#crew = null;
  }

  async #letGo(): Promise<void> {
    await this[Symbol.asyncDispose]();
    collectGarbage();
  }

  #crewFor(design: PackedDesign): LinkCrew {
    if (this.#threads === 0) return inProcessCrew(design.comparisons);
    this.#crew ??= threadCrew(this.#threads, this.#options.registry ?? COMPARISONS);
    return this.#crew;
  }

  /** One work after the other: each has all threads, and memory for one only is held. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => null);
    return result;
  }
}
