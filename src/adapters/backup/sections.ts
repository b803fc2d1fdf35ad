import { createHash } from 'node:crypto';
import { type PartSum, SectionHeader } from '../../domain/backup/backup-manifest.ts';
import type { ByteReader } from './byte-reader.ts';
import { piecesOf } from './pieces.ts';

/** One part of an archive: a table, a file or the seal. */
export interface Section {
  readonly header: SectionHeader;
  readonly bytes: AsyncIterable<Buffer>;
}

const PIECE_BYTES = 64 * 1024;

/** Sections one after the other: header, pieces that state their length, an empty piece. A section is asked for when the one before is written. */
export async function* writeSections(sections: AsyncIterable<Section>): AsyncIterable<Buffer> {
  for await (const { header, bytes } of sections) {
    yield block(Buffer.from(JSON.stringify(header)));
    for await (const piece of piecesOf(bytes, PIECE_BYTES)) if (piece.length > 0) yield block(piece);
    yield END;
  }
}

const END = Buffer.alloc(4);

function block(bytes: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** Reads them back; a section that nobody reads is passed over. */
export async function* readSections(from: ByteReader): AsyncIterable<Section> {
  while (!(await from.isAtEnd())) {
    const header = SectionHeader.parse(JSON.parse((await takeBlock(from)).toString()));
    const bytes = blocksOf(from);
    yield { header, bytes };
    for await (const rest of bytes) void rest;
  }
}

const takeBlock = async (from: ByteReader): Promise<Buffer> => from.take((await from.take(4)).readUInt32BE());

async function* blocksOf(from: ByteReader): AsyncGenerator<Buffer> {
  for (;;) {
    const piece = await takeBlock(from);
    if (piece.length === 0) return;
    yield piece;
  }
}

/** Sums up what passes by. */
export class PassingSum {
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;

  async *over(chunks: AsyncIterable<Buffer>, onRows: (rows: number) => void = () => undefined): AsyncIterable<Buffer> {
    for await (const chunk of chunks) {
      this.#hash.update(chunk);
      this.#bytes += chunk.length;
      const rows = linesIn(chunk);
      this.#rows += rows;
      onRows(rows);
      yield chunk;
    }
  }

  table = (name: string): PartSum => ({ ...this.file(name), rows: this.#rows });
  file = (name: string): PartSum => ({ name, rows: 0, bytes: this.#bytes, sha256: this.#hash.copy().digest('hex') });
}

/** The text form of COPY has a line a row; line ends inside a value are escaped. */
function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}
