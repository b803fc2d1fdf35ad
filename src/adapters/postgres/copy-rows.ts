import { once } from 'node:events';
import type { Codec } from './vault/codec.ts';
import { SHORTEST } from './vault/number-texts.ts';

/** A row of a COPY: a field is text or null. */
export type CopyRow = readonly (string | null)[];

/** Rows whose numbers go to the vault with one statement. */
const SEALED_AT_ONCE = 2_000;

/** Pages of rows with tokens in the place of numbers; what the tokens stand for is in the vault before the page is written. */
export async function* sealRows(
  { encode }: Codec,
  texts: readonly number[],
  rows: Iterable<CopyRow>,
): AsyncIterable<readonly CopyRow[]> {
  let page: CopyRow[] = [];
  for (const row of rows) {
    page.push(row);
    if (page.length < SEALED_AT_ONCE) continue;
    await sealPage(encode, texts, page);
    yield page;
    page = [];
  }
  await sealPage(encode, texts, page);
  yield page;
}

/** Cells too short for a number, as most of a register's are, need no closer look. */
async function sealPage(encode: Codec['encode'], texts: readonly number[], page: CopyRow[]): Promise<void> {
  const cells: string[] = [];
  const places: number[] = [];
  for (const [no, row] of page.entries())
    for (const at of texts) {
      const cell = row[at] ?? null;
      if (cell === null || cell.length < SHORTEST) continue;
      cells.push(cell);
      places.push(no, at);
    }
  if (cells.length === 0) return;
  for (const [index, cell] of (await encode(cells, true)).entries()) {
    if (cell === cells[index]) continue;
    const [no = 0, at = 0] = [places[index * 2], places[index * 2 + 1]];
    page[no] = page[no]?.with(at, cell) ?? [];
  }
}

const BUFFER_CHARS = 256 * 1024;

/** The pages as COPY reads them, in pieces worth sending: bytes, for texts that wait would be moved about by the collector. */
export async function* copyBytes(pages: AsyncIterable<readonly CopyRow[]>): AsyncGenerator<Buffer> {
  let text = '';
  for await (const page of pages)
    for (const row of page) {
      text += copyLine(row);
      if (text.length < BUFFER_CHARS) continue;
      yield Buffer.from(text);
      text = '';
    }
  if (text !== '') yield Buffer.from(text);
}

/** Writes the pieces, and ends the stream. */
export async function writePieces(
  stream: NodeJS.WritableStream,
  pieces: AsyncIterable<Buffer> | Iterable<Buffer>,
): Promise<void> {
  for await (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  stream.end();
}

const SPECIAL = /[\\\n\r\t]/;
const ALL_SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function copyLine(row: CopyRow): string {
  let line = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? null;
    if (index > 0) line += '\t';
    line += value === null ? '\\N' : escaped(value);
  }
  return `${line}\n`;
}

/** Asking first whether there is anything to escape takes half the time: there seldom is. */
const escaped = (value: string): string =>
  SPECIAL.test(value) ? value.replace(ALL_SPECIAL, (character) => ESCAPES[character] ?? character) : value;
