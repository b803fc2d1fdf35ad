import { once } from 'node:events';
import type { Codec } from './vault/codec.ts';

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
    yield await sealPage(encode, texts, page);
    page = [];
  }
  if (page.length > 0) yield await sealPage(encode, texts, page);
}

async function sealPage(
  encode: Codec['encode'],
  texts: readonly number[],
  page: readonly CopyRow[],
): Promise<readonly CopyRow[]> {
  if (texts.length === 0) return page;
  const cells = await encode(
    page.flatMap((row) => texts.map((at) => row[at] ?? null)),
    true,
  );
  return page.map((row, no) => {
    const sealed = [...row];
    for (const [place, at] of texts.entries()) sealed[at] = cells[no * texts.length + place] ?? null;
    return sealed;
  });
}

const BUFFER_BYTES = 256 * 1024;

/** Writes the pages as COPY reads them, and ends the stream. */
export async function writeRows(
  stream: NodeJS.WritableStream,
  pages: AsyncIterable<readonly CopyRow[]>,
): Promise<void> {
  let buffer = '';
  for await (const page of pages)
    for (const row of page) {
      buffer += copyLine(row);
      if (buffer.length < BUFFER_BYTES) continue;
      if (!stream.write(buffer)) await once(stream, 'drain');
      buffer = '';
    }
  stream.end(buffer);
}

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function copyLine(row: CopyRow): string {
  let line = '';
  for (let index = 0; index < row.length; index += 1) {
    const value = row[index] ?? null;
    if (index > 0) line += '\t';
    line += value === null ? '\\N' : value.replace(SPECIAL, (character) => ESCAPES[character] ?? character);
  }
  return `${line}\n`;
}
