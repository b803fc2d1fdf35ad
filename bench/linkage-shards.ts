import { collectGarbage } from '../src/adapters/link-threads/collect-garbage.ts';
import type { PackedRows } from '../src/domain/pairing/packed-rows.ts';
import type { PairSpill } from '../src/domain/pairing/pair-buckets.ts';
import type { PairChunks } from '../src/domain/pairing/pair-chunks.ts';
import type { PatternTable } from '../src/domain/pairing/pattern-counts.ts';
import type { PairKernel } from '../src/ports/pair-kernel.ts';
import { BIRTH_DESIGN, SAMPLED } from './linkage-design.ts';
import { mergeTables } from './linkage-tables.ts';
import type { StageClock } from './stage-clock.ts';

/** Of the random pairs. */
const SEED = 1;

/** Rarities of some rows: `rarity[slot * count + row]`. */
export type RowRarity = Pick<PackedRows, 'count' | 'rarity'>;

/** Lists that come in shards: neighbouring rows of the left list, one shard after the other, against the whole right list. */
export interface ShardedLists {
  readonly shards: number;
  /** Rows spread over the left list, from which random pairs are drawn; the same however many shards there are. */
  spread(): Promise<PackedRows>;
  right(): Promise<PackedRows>;
  left(shard: number): Promise<PackedRows>;
  /** Where the pairs of a shard go that are too many to be held; null to hold all. */
  spill(shard: number): PairSpill | null;
}

/** What is kept of a shard when the next one is read. */
export interface ComparedShard {
  /** Its first row in the left list. */
  readonly first: number;
  readonly rarity: RowRarity;
  readonly pairs: PairChunks;
  /** Index in the table of all shards of each pattern of this one. */
  readonly names: Uint32Array;
}

/** All shards, compared. */
export interface ComparedShards {
  readonly table: PatternTable;
  readonly sampled: readonly (readonly number[])[];
  readonly shards: readonly ComparedShard[];
  readonly right: RowRarity;
}

/**
 * Compares shard after shard. A pair belongs to the shard of its left row and to the first rule that proposes it, so no pair is
 * found twice; counts are added up. Of a shard only pairs and rarities are kept.
 */
export async function compareShards(
  kernel: PairKernel,
  lists: ShardedLists,
  clock: StageClock,
): Promise<ComparedShards> {
  const right = await clock.time('read', () => lists.right());
  const spread = await clock.time('read', () => lists.spread());
  // The first shard comes in while threads compare random pairs.
  const [sampled, first] = await clock.time('sample', () =>
    Promise.all([kernel.sample(BIRTH_DESIGN, spread, right, SAMPLED, SEED), lists.left(0)]),
  );
  // Handed over, so that it goes when the next one comes.
  return compareEach({ kernel, lists, clock }, { sampled, right }, [first]);
}

/** What shards are compared with and by. */
interface Comparer {
  readonly kernel: PairKernel;
  readonly lists: ShardedLists;
  readonly clock: StageClock;
}

async function compareEach(
  { kernel, lists, clock }: Comparer,
  { sampled, right }: { readonly sampled: ComparedShards['sampled']; readonly right: PackedRows },
  ahead: PackedRows[],
): Promise<ComparedShards> {
  const tables: PatternTable[] = [];
  const kept: Omit<ComparedShard, 'names'>[] = [];
  for (let shard = 0, first = 0; shard < lists.shards; shard += 1) {
    collectGarbage();
    const left = ahead.pop() ?? (await clock.time('read', () => lists.left(shard)));
    const { table, pairs } = await clock.time('compare', () =>
      kernel.compareAside(BIRTH_DESIGN, left, right, () => {}, lists.spill(shard)),
    );
    tables.push(table);
    kept.push({ first, rarity: rarityOf(left), pairs });
    first += left.count;
  }
  const { table, names } = mergeTables(tables);
  const shards = kept.map((shard, i) => ({ ...shard, names: names[i] ?? new Uint32Array(0) }));
  return { table, sampled, shards, right: rarityOf(right) };
}

const rarityOf = ({ count, rarity }: PackedRows): RowRarity => ({ count, rarity });
