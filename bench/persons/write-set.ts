import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PersonSet, PersonTable } from './person-set.ts';

/** Cell of a CSV file (RFC 4180): quoted when it holds a comma, a quote or a line break. */
const cell = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The lines of a CSV file in UTF-8 with a header. */
export function* csvLines(columns: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield `${columns.map(cell).join(',')}\n`;
  for (const row of rows) yield `${row.map(cell).join(',')}\n`;
}

/** Writes `left.csv`, `right.csv` for two lists, and `truth.csv` (list, id, person) into a folder of the set's name. */
export async function writeSet({ name, left, right, truth }: PersonSet, folder: string): Promise<string> {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  await write(join(home, 'left.csv'), csvLines(left.columns, left.rows));
  if (right !== null) await write(join(home, 'right.csv'), csvLines(right.columns, right.rows));
  const persons = [
    ...personsOf('left', left, truth.left),
    ...(right === null || truth.right === null ? [] : personsOf('right', right, truth.right)),
  ];
  await write(join(home, 'truth.csv'), csvLines(['list', 'id', 'person'], persons));
  return home;
}

const personsOf = (list: string, { rows }: PersonTable, entities: Uint32Array): readonly (readonly string[])[] =>
  rows.map((row, at) => [list, row[0] ?? '', String(entities[at])]);

const write = (path: string, lines: Iterable<string>): Promise<void> =>
  pipeline(Readable.from(inBlocks(lines)), createWriteStream(path, 'utf8'));

function* inBlocks(lines: Iterable<string>): Generator<string> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 1 << 16) continue;
    yield block;
    block = '';
  }
  yield block;
}
