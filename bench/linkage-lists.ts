import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { createPairKernel } from '../src/adapters/link-threads/pair-kernel.ts';
import { columnsOf } from '../src/domain/pairing/design-columns.ts';
import type { PackedLists, RecordChunk } from '../src/domain/pairing/pack-rows.ts';
import { layoutOf, type PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import { BirthLists } from './linkage-births.ts';
import { LISTS, type ListName } from './linkage-columns.ts';
import { writeColumns } from './linkage-cells.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import { writeKeys } from './linkage-keys.ts';
import { type PageLayout, writePages } from './linkage-pages.ts';
import { BIRTH_COLUMNS } from './persons/chinese/office.ts';

/** What the contenders must know of the lists, besides the lists themselves. */
export interface PreparedLists {
  readonly layouts: Readonly<Record<ListName, PageLayout>>;
  /** Exact chance of equal values and the pairs with both, by comparison; null where none is counted. */
  readonly collisions: readonly ({ readonly share: number; readonly pairs: number } | null)[];
  /** CPU microseconds that packing took a record, all threads together, without simulating it. */
  readonly packMicroseconds: number;
}

/** Lists to be prepared. */
export interface ListsWanted {
  readonly url: string;
  readonly folder: string;
  readonly size: number;
  readonly seed: string;
  /** Whether columns for the SQL contenders and keys for looking up are stored too. */
  readonly isContested: boolean;
}

/** Simulates both lists and stores them as each contender wants them; the truth goes to a file beside. */
export async function prepareLists({ url, folder, size, seed, isContested }: ListsWanted): Promise<PreparedLists> {
  const births = new BirthLists(size, seed);
  for (const list of LISTS) writeFileSync(join(folder, `truth-${list}`), births.persons[list]);
  const { packed, microseconds } = await packBirths(births);
  const lists = { left: packed.left, right: packed.right ?? packed.left };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const list of LISTS) {
    await writePages(client, list, lists[list], pageLayout(lists[list]));
    if (isContested) await writeColumns(client, list, births, lists[list]);
  }
  if (isContested) await writeKeys(client, 'right', lists.right, RULES);
  await client.query('vacuum analyze');
  await client.end();
  return {
    layouts: { left: pageLayout(lists.left), right: pageLayout(lists.right) },
    collisions: packed.collisions.map((share, at) =>
      share === null ? null : { share, pairs: filled(lists.left, at) * filled(lists.right, at) },
    ),
    packMicroseconds: microseconds / (2 * size),
  };
}

/** Packs both lists while they are simulated; tells the CPU time without that of simulating. */
async function packBirths(births: BirthLists): Promise<{ packed: PackedLists; microseconds: number }> {
  let simulated = 0;
  const timed = function* (list: ListName): Generator<RecordChunk> {
    const chunks = births.chunks(list);
    for (;;) {
      const before = process.threadCpuUsage();
      const next = chunks.next();
      const { user, system } = process.threadCpuUsage(before);
      simulated += user + system;
      if (next.done === true) return;
      yield next.value;
    }
  };
  const source = (list: ListName) => ({ columns: columnsOf(BIRTH_DESIGN, BIRTH_COLUMNS), chunks: timed(list) });
  await using kernel = createPairKernel();
  const cpu = process.cpuUsage();
  const packed = await kernel.pack(BIRTH_DESIGN, source('left'), source('right'));
  const { user, system } = process.cpuUsage(cpu);
  return { packed, microseconds: user + system - simulated };
}

const LAYOUT = layoutOf(BIRTH_DESIGN.comparisons.map(({ comparison }) => comparison.width));
const RULES = BIRTH_DESIGN.blocking.length;

const pageLayout = ({ count, stride }: PackedRows): PageLayout => ({
  count,
  stride,
  rules: RULES,
  slots: raritySlots(BIRTH_DESIGN.comparisons).length,
});

function filled({ words, stride, count }: PackedRows, comparison: number): number {
  let rows = 0;
  for (let row = 0, at = LAYOUT.offsets[comparison] ?? 0; row < count; row += 1, at += stride)
    if (words[at] !== 0) rows += 1;
  return rows;
}
