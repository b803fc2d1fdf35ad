import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { PersonSet, PersonTable } from './person-set.ts';
import { PLAIN, type Published, publishedLines } from './published.ts';

/**
 * Writes `left.csv`, and `right.csv` for two lists, as the public set of the kind is written, and `truth.csv` (list, id, person)
 * into a folder of the set's name. Records without an identifier are called by their row, from 1.
 */
export async function writeSet(set: PersonSet, published: Published, folder: string): Promise<string> {
  const { name, left, right, truth } = set;
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  await write(join(home, 'left.csv'), publishedLines(left, truth.left, published));
  const other = right === null || truth.right === null ? null : { table: right, persons: truth.right };
  if (other !== null) await write(join(home, 'right.csv'), publishedLines(other.table, other.persons, published));
  const rows = [
    ...personsOf('left', left, truth.left),
    ...(other === null ? [] : personsOf('right', other.table, other.persons)),
  ];
  await write(join(home, 'truth.csv'), publishedLines({ columns: ['list', 'id', 'person'], rows }, truth.left, PLAIN));
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
