import type { ModelDesign } from '../domain/link-model/link-model.ts';
import type { PackedDesign, PackedLists, RecordSource } from '../domain/pairing/pack-rows.ts';
import type { PairSpill } from '../domain/pairing/pair-buckets.ts';
import type { PairChunks } from '../domain/pairing/pair-chunks.ts';
import type { PackedRows } from '../domain/pairing/packed-rows.ts';
import type { PatternTable } from '../domain/pairing/pattern-counts.ts';
import type { TermCounts } from '../domain/pairing/term-counts.ts';

/** Candidate pairs, each once, ordered by (left, right). For one list with itself, left < right. */
export interface ComparedPairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Index into the patterns of the table. */
  readonly pattern: Uint32Array;
}

/** A block that was too large to compare whole. */
export interface LostBlock {
  readonly rule: number;
  /** Pairs that the block would have had, and pairs that remained after it was split. */
  readonly pairs: number;
  readonly kept: number;
}

/** What blocking and comparing two lists gave. */
export interface Comparing {
  readonly table: PatternTable;
  readonly pairs: ComparedPairs;
  readonly lost: readonly LostBlock[];
}

/** The same, with pairs that need not all be in memory. */
export interface ComparingAside extends Omit<Comparing, 'pairs'> {
  readonly pairs: PairChunks;
}

/** How far a comparison has come. */
export interface ComparingProgress {
  /** Pairs found, each once. */
  readonly pairs: number;
  /** Pairs that the rules propose, those counted again that several rules propose: looked at so far, and in all. */
  readonly donePairs: number;
  readonly allPairs: number;
  readonly doneBlocks: number;
  readonly allBlocks: number;
}

/** Packs records, proposes and compares pairs of them on several threads; the same bytes for any number of threads. */
export interface PairKernel {
  /**
   * Packs the records of two lists, or of one, as they come: a source is read no faster than it is packed. Rarities come
   * from `reference` (values of a register, by comparison), or from both lists together.
   */
  pack(
    design: PackedDesign,
    left: RecordSource,
    right: RecordSource | null,
    reference?: readonly TermCounts[] | null,
  ): Promise<PackedLists>;
  /** Compares two lists, or one with itself when `right` is null. */
  compare(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    onProgress: (progress: ComparingProgress) => void,
  ): Promise<Comparing>;
  /**
   * Compares them in bounded memory: pairs beyond what the spill lets be held are set aside, and come back as they are asked
   * for, while the spill lasts. The same pairs in the same order as `compare` gives.
   */
  compareAside(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    onProgress: (progress: ComparingProgress) => void,
    spill: PairSpill | null,
  ): Promise<ComparingAside>;
  /**
   * Levels among seeded random pairs, per comparison: `counts[comparison][level]`. The same pairs for the same seed and
   * rows, whatever the threads.
   */
  sample(
    design: ModelDesign,
    left: PackedRows,
    right: PackedRows | null,
    pairs: number,
    seed: number,
  ): Promise<readonly (readonly number[])[]>;
  [Symbol.asyncDispose](): Promise<void>;
}
