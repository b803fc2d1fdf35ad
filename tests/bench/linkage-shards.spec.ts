import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { BirthLists } from '../../bench/linkage-births.ts';
import { assignLinks } from '../../bench/linkage-assign.ts';
import { BIRTH_DESIGN } from '../../bench/linkage-design.ts';
import { fitBirths } from '../../bench/linkage-fit.ts';
import type { LinkColumns } from '../../bench/linkage-links.ts';
import { strongPairs } from '../../bench/linkage-score.ts';
import { compareShards, type ShardedLists } from '../../bench/linkage-shards.ts';
import { mergeTables } from '../../bench/linkage-tables.ts';
import { StageClock } from '../../bench/stage-clock.ts';
import { BIRTH_COLUMNS } from '../../bench/persons/chinese/office.ts';
import { createPairKernel } from '../../src/adapters/link-threads/pair-kernel.ts';
import { spillSpace } from '../../src/adapters/link-threads/spill-file.ts';
import { columnsOf } from '../../src/domain/pairing/design-columns.ts';
import type { PackedRows } from '../../src/domain/pairing/packed-rows.ts';

const SIZE = 4000;
const births = new BirthLists(SIZE, 'spec');
const source = (list: 'left' | 'right') => ({
  columns: columnsOf(BIRTH_DESIGN, BIRTH_COLUMNS),
  chunks: births.chunks(list),
});
const packed = await createPairKernel({ threads: 0 }).pack(BIRTH_DESIGN, source('left'), source('right'));
const lists = { left: packed.left, right: packed.right ?? packed.left };

/** Rows of a list as a list of their own; scoring writes to its rarities, so they are always copies. */
function rowsOf(list: PackedRows, from: number, to: number): PackedRows {
  const { count, stride, words, keys, rarity } = list;
  const columns = <T extends Uint32Array | Float32Array>(all: T, into: T): T => {
    const width = all.length / count;
    for (let i = 0; i < width; i += 1) into.set(all.subarray(i * count + from, i * count + to), i * (to - from));
    return into;
  };
  const size = (to - from) / count;
  return {
    count: to - from,
    stride,
    words: words.slice(from * stride, to * stride),
    keys: columns(keys, new Uint32Array(keys.length * size)),
    rarity: columns(rarity, new Float32Array(rarity.length * size)),
  };
}

/** Links both lists, the left one in shards that end at these rows; pairs beyond `mostHeld` wait on disk. */
async function linked(ends: readonly number[], mostHeld: number | null, threads = 0): Promise<LinkColumns> {
  using spaces = new DisposableStack();
  const sharded: ShardedLists = {
    shards: ends.length,
    spread: async () => rowsOf(lists.left, 0, SIZE),
    right: async () => rowsOf(lists.right, 0, SIZE),
    left: async (shard) => rowsOf(lists.left, ends[shard - 1] ?? 0, ends[shard] ?? 0),
    spill: () => (mostHeld === null ? null : { runs: spaces.use(spillSpace(tmpdir())).runs, mostHeld }),
  };
  await using kernel = createPairKernel({ threads });
  const compared = await compareShards(kernel, sharded, new StageClock());
  const layout = { count: SIZE, stride: lists.left.stride, rules: BIRTH_DESIGN.blocking.length, slots: 6 };
  const collisions = packed.collisions.map((share) => (share === null ? null : { share, pairs: SIZE * SIZE }));
  const fitted = fitBirths(BIRTH_DESIGN, compared.sampled, compared.table, {
    layouts: { left: layout, right: layout },
    collisions,
  });
  return assignLinks(strongPairs(compared, fitted, 0), compared.table.patterns, { left: SIZE, right: SIZE });
}

describe('lists that are linked in shards', async () => {
  const whole = await linked([SIZE], null);

  it('links nearly all persons in both lists, and nobody with another', () => {
    const right = [...whole.left].filter(
      (row, i) => births.persons.left[row] === births.persons.right[whole.right[i] ?? -1],
    );
    expect(right).toHaveLength(whole.left.length);
    expect(whole.left.length).toBeGreaterThan(0.995 * 0.85 * SIZE);
  });

  it.each([
    ['two equal shards', [2000, SIZE]],
    ['shards of one row, a third and the rest', [1, 1300, SIZE]],
    ['eleven shards', Array.from({ length: 11 }, (_, i) => Math.round((SIZE * (i + 1)) / 11))],
  ])('gives the same links, weights and patterns to the byte in %s', async (_, ends) => {
    expect(await linked(ends, null)).toEqual(whole);
  });

  it('gives the same links when pairs wait on disk', async () => {
    expect(await linked([1500, SIZE], 100)).toEqual(whole);
  });

  it('gives the same links on three threads', async () => {
    expect(await linked([1500, SIZE], 100, 3)).toEqual(whole);
  });
});

describe('counts of shards', () => {
  it('are added up by pattern and by rule', () => {
    const table = (patterns: readonly number[], counts: readonly number[]) => ({
      patterns: Float64Array.from(patterns),
      pairs: Float64Array.from(counts),
      byRule: [{ rule: 0, counts: Float64Array.from(counts, (count) => count - 1) }],
    });
    const { table: merged, names } = mergeTables([table([3, 7], [5, 2]), table([1, 7], [4, 9])]);
    expect(merged).toEqual({
      patterns: Float64Array.of(1, 3, 7),
      pairs: Float64Array.of(4, 5, 11),
      byRule: [{ rule: 0, counts: Float64Array.of(3, 4, 9) }],
    });
    expect(names).toEqual([Uint32Array.of(1, 2), Uint32Array.of(0, 2)]);
  });
});
