import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { type ByteReader, fileBytes, openBytes } from '../file-bytes.ts';
import { INFLATE_GRACE_BYTES, MAX_INFLATE_RATIO } from '../limits.ts';
import { refuse } from '../problems.ts';
import { judgeParts } from './package-rules.ts';
import { readAt, readDirectory, type ZipEntry } from './zip-directory.ts';

const LOCAL_HEADER = 0x04034b50;
const CHUNK_BYTES = 65_536;

/** A part whose place in the file has been checked against its local header. */
export interface ZipPart extends ZipEntry {
  readonly dataAt: number;
}

/** The parts of a workbook, ready to be inflated. Names are looked up without regard to case, as office programs do. */
export interface ZipParts {
  find(name: string): ZipPart | undefined;
  readonly names: readonly string[];
}

/** Opens a package and checks everything that can be known without inflating. @throws {FileRefused} */
export async function openParts(from: FileSource): Promise<ZipParts> {
  await using file = await openBytes(from);
  const directory = await readDirectory(file);
  judgeParts(directory.entries);
  const parts: ZipPart[] = [];
  for (const entry of directory.entries) parts.push(await locatePart(file, entry));
  refuseOverlap(parts, directory.startsAt);
  const byName = new Map(parts.map((part) => [part.name.toLowerCase(), part]));
  return { find: (name) => byName.get(name.toLowerCase()), names: parts.map((part) => part.name) };
}

/** The local header must tell the same story: readers that trust one or the other would see different files. */
async function locatePart(file: ByteReader, entry: ZipEntry): Promise<ZipPart> {
  const header = await readAt(file, entry.headerAt, 30);
  const nameBytes = header.readUInt16LE(26);
  if (header.readUInt32LE(0) !== LOCAL_HEADER || header.readUInt16LE(8) !== entry.method) throw refuse('ZIP_STRUCTURE');
  const name = (await readAt(file, entry.headerAt + 30, nameBytes)).toString('utf8');
  if (name !== entry.name) throw refuse('ZIP_STRUCTURE');
  return { ...entry, dataAt: entry.headerAt + 30 + nameBytes + header.readUInt16LE(28) };
}

/** Parts that share bytes are how a small archive quotes itself into a large one. */
function refuseOverlap(parts: readonly ZipPart[], directoryAt: number): void {
  let end = 0;
  for (const part of parts.toSorted((left, right) => left.headerAt - right.headerAt)) {
    if (part.headerAt < end) throw refuse('ZIP_STRUCTURE');
    end = part.dataAt + part.packed;
  }
  if (end > directoryAt) throw refuse('ZIP_STRUCTURE');
}

/**
 * The inflated bytes of a part, counted as they come: refused beyond `maxBytes`, beyond the size its header claims, or when
 * they grow out of all proportion. Reading to the end also proves size and checksum.
 * @throws {FileRefused} XLSX_EXPANDS, ZIP_STRUCTURE
 */
export async function* partBytes(from: FileSource, part: ZipPart, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  let crc = 0;
  for await (const chunk of inflated(from, part)) {
    bytes += chunk.length;
    if (bytes > maxBytes || bytes > part.size || isBomb(bytes, part.packed)) throw refuse('XLSX_EXPANDS');
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (bytes !== part.size || crc !== part.crc) throw refuse('ZIP_STRUCTURE');
}

function isBomb(bytes: number, packed: number): boolean {
  return bytes > INFLATE_GRACE_BYTES && bytes > packed * MAX_INFLATE_RATIO;
}

async function* inflated(from: FileSource, part: ZipPart): AsyncGenerator<Buffer> {
  if (part.packed === 0) return;
  const packed = fileBytes(from, { start: part.dataAt, end: part.dataAt + part.packed - 1 });
  if (part.method === 0) return yield* packed;
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  // Errors surface in the loop below; leaving the loop destroys both streams.
  pipeline(packed, inflate, () => {});
  try {
    const chunks: AsyncIterable<Buffer> = inflate;
    yield* chunks;
  } catch (error) {
    throw isZlibError(error) ? refuse('ZIP_STRUCTURE') : error;
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
