import type { BlockIndex } from '../../domain/pairing/block-index.ts';
import type { CellChunk } from '../../domain/pairing/cell-chunk.ts';
import type { ChunkDesign } from '../../domain/pairing/chunk-packer.ts';
import type { ChunkPlace, ChunkTerms } from '../../domain/pairing/packed-chunk.ts';
import type { PairUnit } from '../../domain/pairing/block-plan.ts';
import type { BlockSurvey } from '../../domain/pairing/survey-blocks.ts';
import type { PairLists } from '../../domain/pairing/pair-lists.ts';
import type { KeyColumn } from '../../domain/pairing/key-table.ts';
import type { Draw, LevelCounts, SampledLists } from '../../domain/pairing/random-pairs.ts';
import type { UnitPairs } from '../../domain/pairing/unit-pairs.ts';
import type { PostedComparison } from './posted-comparison.ts';

/** Lists as they are posted: arrays on shared memory, comparisons by their codes. */
export type Posted<T extends { readonly comparisons: unknown }> = Omit<T, 'comparisons'> & {
  readonly comparisons: readonly PostedComparison[];
};

/** Keys of both lists under one rule, and the pairs above which a block is too large. */
export interface RuleKeys {
  readonly rule: number;
  readonly left: Uint32Array;
  /** Null for one list with itself. */
  readonly right: Uint32Array | null;
  readonly cap: number;
}

/** What a thread is asked to do, and what it answers. */
export interface LinkTasks {
  /** Counts the blocks of a rule. */
  readonly survey: { readonly asks: RuleKeys; readonly answers: BlockSurvey };
  /** Finds the blocks of a rule. */
  readonly index: { readonly asks: RuleKeys; readonly answers: BlockIndex };
  /** Writes the keys of a list row by row. */
  readonly place: {
    readonly asks: { readonly table: Uint32Array; readonly columns: readonly KeyColumn[] };
    readonly answers: null;
  };
  /** Keeps the design and columns of the list whose chunks it will pack; every thread is told. Null to let go of them. */
  readonly prepare: { readonly asks: Posted<ChunkDesign> | null; readonly answers: null };
  /** Packs a chunk of the list that is prepared to its place on shared memory; tells its values. */
  readonly pack: {
    readonly asks: { readonly cells: CellChunk; readonly place: ChunkPlace };
    readonly answers: { readonly terms: ChunkTerms };
  };
  /** Keeps the lists whose pieces it will compare; every thread is told. Null to let go of them. */
  readonly open: { readonly asks: Posted<PairLists> | null; readonly answers: null };
  /** Compares a piece of the lists that are open. */
  readonly compare: {
    readonly asks: { readonly unit: PairUnit; readonly index: BlockIndex };
    readonly answers: UnitPairs;
  };
  /** Gives back the memory of what was let go of; every thread is told. */
  readonly collect: { readonly asks: null; readonly answers: null };
  /** Counts levels among random pairs. */
  readonly sample: {
    readonly asks: { readonly lists: Posted<SampledLists>; readonly draw: Draw };
    readonly answers: LevelCounts;
  };
}

export type LinkTaskName = keyof LinkTasks;

/** Tasks that tell a thread what to keep. */
export type StandingTaskName = 'prepare' | 'open' | 'collect';

/** A task on its way to a thread. */
export interface ThreadTask<N extends LinkTaskName = LinkTaskName> {
  readonly name: N;
  readonly asks: LinkTasks[N]['asks'];
}

/** What comes back. */
export type ThreadReply<N extends LinkTaskName = LinkTaskName> =
  | { readonly answers: LinkTasks[N]['answers'] }
  | { readonly error: unknown };

/** Those who do the tasks: threads, or this process itself. */
export interface LinkCrew extends AsyncDisposable {
  readonly size: number;
  /** Gives a task to whoever is free. */
  ask<N extends LinkTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<LinkTasks[N]['answers']>;
  /** Has everybody keep something, whoever takes the place of another included. */
  keepAll<N extends StandingTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<void>;
}
