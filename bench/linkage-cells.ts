import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pinyinHash } from '../src/domain/comparisons/pinyin-hash.ts';
import { layoutOf, type PackedRows } from '../src/domain/pairing/packed-rows.ts';
import { raritySlots } from '../src/domain/pairing/rarity-slots.ts';
import type { BirthLists } from './linkage-births.ts';
import { COLUMN_TYPES, columnsTable, type ListName } from './linkage-columns.ts';
import { BIRTH_DESIGN } from './linkage-design.ts';

const LAYOUT = layoutOf(BIRTH_DESIGN.comparisons.map(({ comparison }) => comparison.width));
const SLOTS = raritySlots(BIRTH_DESIGN.comparisons);
const RULES = BIRTH_DESIGN.blocking.length;

/** Stores a list as columns, as the SQL contenders read it. */
export async function writeColumns(
  client: pg.Client,
  list: ListName,
  births: BirthLists,
  packed: PackedRows,
): Promise<void> {
  const name = columnsTable(list);
  const columns = Object.entries(COLUMN_TYPES).map(([column, type]) => `${column} ${type}`);
  await client.query(`create table ${name} (${columns.join(', ')})`);
  const lines = Readable.from(linesOf(births, list, packed));
  await pipeline(lines, client.query(copyFrom(`copy ${name} from stdin (format csv)`)));
  await client.query(`alter table ${name} add primary key (no)`);
}

/** Lines of CSV with the cells as they are compared: '' (null) where the packed value is missing. */
function* linesOf(births: BirthLists, list: ListName, packed: PackedRows): Generator<string> {
  let row = 0;
  for (const chunk of births.chunks(list)) {
    yield chunk.map((cells, i) => `${lineOf(cells, row + i, packed)}\n`).join('');
    row += chunk.length;
  }
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
