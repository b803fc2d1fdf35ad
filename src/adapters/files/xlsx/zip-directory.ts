import type { ByteReader } from '../file-bytes.ts';
import { MAX_ZIP_ENTRIES } from '../limits.ts';
import { refuse } from '../problems.ts';

/** One part of the package as its central directory describes it (APPNOTE.TXT 6.3.10 §4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly headerAt: number;
  /** Unix file mode where the archiver wrote one, else 0. */
  readonly mode: number;
}

interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins: no part may reach into it. */
  readonly startsAt: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;
const MAX_DIRECTORY_BYTES = 4 * 1_048_576;

/** Reads the central directory. Sizes beyond 4 GB come from ZIP64 records. @throws {FileRefused} */
export async function readDirectory(file: ByteReader): Promise<ZipDirectory> {
  const { size: fileSize } = file;
  const tailAt = Math.max(0, fileSize - END_BYTES - MAX_COMMENT - 20);
  const tail = await readAt(file, tailAt, fileSize - tailAt);
  const { count, size, startsAt } = await locate(file, tail);
  if (count > MAX_ZIP_ENTRIES) throw refuse('ZIP_TOO_MANY_FILES', { n: MAX_ZIP_ENTRIES });
  if (size > MAX_DIRECTORY_BYTES || startsAt + size > fileSize) throw refuse('ZIP_STRUCTURE');
  return { entries: parseEntries(await readAt(file, startsAt, size), count), startsAt };
}

async function locate(file: ByteReader, tail: Buffer): Promise<{ count: number; size: number; startsAt: number }> {
  const end = endRecord(tail);
  const plain = {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    startsAt: tail.readUInt32LE(end + 16),
  };
  if (plain.count !== 0xffff && plain.size !== 0xffffffff && plain.startsAt !== 0xffffffff) return plain;
  if (end < 20 || tail.readUInt32LE(end - 20) !== END64_LOCATOR) return plain;
  const record = await readAt(file, big(tail, end - 12), 56);
  if (record.readUInt32LE(0) !== END64) throw refuse('ZIP_STRUCTURE');
  return { count: big(record, 32), size: big(record, 40), startsAt: big(record, 48) };
}

/** The end record is found from behind; its comment must reach exactly to the end of the file. */
function endRecord(tail: Buffer): number {
  for (let at = tail.length - END_BYTES; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END && at + END_BYTES + tail.readUInt16LE(at + 20) === tail.length) return at;
  }
  throw refuse('ZIP_STRUCTURE');
}

function parseEntries(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== ENTRY) throw refuse('ZIP_STRUCTURE');
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    if (extraEnd > directory.length) throw refuse('ZIP_STRUCTURE');
    entries.push(entryAt(directory, at, nameEnd, extraEnd));
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  if (at !== directory.length) throw refuse('ZIP_STRUCTURE');
  return entries;
}

function entryAt(directory: Buffer, at: number, nameEnd: number, extraEnd: number): ZipEntry {
  const long = zip64Values(directory.subarray(nameEnd, extraEnd));
  const sized = (offset: number): number => {
    const value = directory.readUInt32LE(at + offset);
    return value === 0xffffffff ? (long.shift() ?? value) : value;
  };
  // ZIP64 values stand in this order, and only for the fields that are full (APPNOTE §4.5.3).
  const size = sized(24);
  const packed = sized(20);
  const headerAt = sized(42);
  return {
    name: directory.toString('utf8', at + 46, nameEnd),
    method: directory.readUInt16LE(at + 10),
    encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
    crc: directory.readUInt32LE(at + 16),
    packed,
    size,
    headerAt,
    mode: directory.readUInt16LE(at + 40),
  };
}

function zip64Values(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    return Array.from({ length: Math.floor(field.length / 8) }, (_, index) => big(field, index * 8));
  }
  return [];
}

function big(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}

/** Exactly `length` bytes. @throws {FileRefused} ZIP_STRUCTURE when the file ends before. */
export async function readAt(file: ByteReader, position: number, length: number): Promise<Buffer> {
  if (!Number.isSafeInteger(position) || length < 0) throw refuse('ZIP_STRUCTURE');
  const bytes = await file.read(position, length);
  if (bytes.length !== length) throw refuse('ZIP_STRUCTURE');
  return bytes;
}
