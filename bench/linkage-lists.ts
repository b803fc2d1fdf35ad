import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { createPairKernel } from '../src/adapters/link-threads/pair-kernel.ts';
import { pinyinHash } from '../src/domain/comparisons/pinyin-hash.ts';
import { columnsOf } from '../src/domain/pairing/design-columns.ts';
import type { RecordChunk, RecordSource } from '../src/domain/pairing/pack-rows.ts';
import { layoutOf, type PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';
import { writeKeys } from './linkage-keys.ts';
import { type PageLayout, writePages } from './linkage-pages.ts';
import { COLUMN_TYPES, columnsTable, LISTS, type ListName } from './linkage-columns.ts';
import { easyBirths } from './persons/chinese/births.ts';
import type { PersonTable } from './persons/person-set.ts';

/** What the contenders must know of the lists, besides the lists themselves. */
export interface PreparedLists {
  readonly layouts: Readonly<Record<ListName, PageLayout>>;
  /** Exact chance of equal values and the pairs with both, by comparison; null where none is counted. */
  readonly collisions: readonly ({ readonly share: number; readonly pairs: number } | null)[];
  /** CPU microseconds that packing took a record, all threads together. */
  readonly packMicroseconds: number;
  readonly packSeconds: number;
}

const CHUNK = 1000;

/** Simulates both lists and stores them as each contender wants them; the truth goes to a file beside. */
export async function prepareLists(url: string, folder: string, size: number, seed: string): Promise<PreparedLists> {
  const set = easyBirths(size, seed);
  const { left, right, truth } = set;
  if (right === null || truth.right === null) throw new Error('births come in two lists');
  writeFileSync(join(folder, 'truth'), new Uint8Array(new Uint32Array([...truth.left, ...truth.right]).buffer));
  await using kernel = createPairKernel();
  const sources = [sourceOf(left), sourceOf(right)] as const;
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const packed = await kernel.pack(BIRTH_DESIGN, ...sources);
  const { user, system } = process.cpuUsage(cpu);
  const packSeconds = (performance.now() - start) / 1000;
  const lists = { left: packed.left, right: packed.right ?? packed.left };
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const list of LISTS) await storeList(client, list, list === 'left' ? left : right, lists[list]);
  await client.query('vacuum analyze');
  await client.end();
  return {
    layouts: { left: pageLayout(lists.left), right: pageLayout(lists.right) },
    collisions: packed.collisions.map((share, at) =>
      share === null ? null : { share, pairs: filled(lists.left, at) * filled(lists.right, at) },
    ),
    packMicroseconds: (user + system) / (lists.left.count + lists.right.count),
    packSeconds,
  };
}

function sourceOf({ columns, rows }: PersonTable): RecordSource {
  return { columns: columnsOf(BIRTH_DESIGN, columns), chunks: chunksOf(rows) };
}

function* chunksOf(rows: RecordChunk): Generator<RecordChunk> {
  for (let from = 0; from < rows.length; from += CHUNK) yield rows.slice(from, from + CHUNK);
}

const LAYOUT = layoutOf(BIRTH_DESIGN.comparisons.map(({ comparison }) => comparison.width));
const SLOTS = raritySlots(BIRTH_DESIGN.comparisons);
const RULES = BIRTH_DESIGN.blocking.length;

const pageLayout = ({ count, stride }: PackedRows): PageLayout => ({
  count,
  stride,
  rules: RULES,
  slots: SLOTS.length,
});

function filled({ words, stride, count }: PackedRows, comparison: number): number {
  let rows = 0;
  for (let row = 0, at = LAYOUT.offsets[comparison] ?? 0; row < count; row += 1, at += stride)
    if (words[at] !== 0) rows += 1;
  return rows;
}

async function storeList(client: pg.Client, list: ListName, table: PersonTable, packed: PackedRows): Promise<void> {
  const layout = pageLayout(packed);
  await writePages(client, list, packed, layout);
  if (list === 'right') await writeKeys(client, list, packed, RULES);
  const name = columnsTable(list);
  const columns = Object.entries(COLUMN_TYPES).map(([column, type]) => `${column} ${type}`);
  await client.query(`create table ${name} (${columns.join(', ')})`);
  await pipeline(Readable.from(linesOf(table, packed)), client.query(copyFrom(`copy ${name} from stdin (format csv)`)));
  await client.query(`alter table ${name} add primary key (no)`);
}

/** Lines of CSV with the cells as they are compared: '' (null) where the packed value is missing. */
function* linesOf({ rows }: PersonTable, packed: PackedRows): Generator<string> {
  let block = '';
  for (const [row, cells] of rows.entries()) {
    block += `${lineOf(cells, row, packed)}\n`;
    if (block.length < 1 << 16) continue;
    yield block;
    block = '';
  }
  yield block;
}

/** Cells of a simulated record that are compared, in the order of the design. */
const CELLS = [1, 2, 3, 5, 4, 6, 7, 8];
/** Names among them, for which the sound is stored too. */
const NAMES = [0, 4, 5];

function lineOf(cells: readonly string[], row: number, { words, keys, rarity, count, stride }: PackedRows): string {
  const values = CELLS.map((cell, i) =>
    words[row * stride + (LAYOUT.offsets[i] ?? 0)] === 0 ? '' : (cells[cell] ?? '').replaceAll(/[",\r\n]/gu, ''),
  );
  const sounds = NAMES.map((i) => (values[i] === '' ? '' : pinyinHash(values[i] ?? '') | 0));
  const blocks = Array.from({ length: RULES }, (_, rule) => (keys[rule * count + row] ?? 0) | 0 || '');
  const shares = SLOTS.map((_, slot) => rarity[slot * count + row] || '');
  return [row, ...values, ...sounds, ...blocks, ...shares].join(',');
}
