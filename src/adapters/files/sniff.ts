import type { ByteReader } from './file-bytes.ts';
import { refuse } from './problems.ts';

export type FileKind = 'csv' | 'xlsx' | 'ndjson';

const HEAD_BYTES = 4_096;

/** First bytes of what departments send by mistake, with the word used to tell them. */
const FOREIGN: readonly (readonly [bytes: string, what: string])[] = [
  ['1f8b', 'gzip'],
  ['504b0506', 'ZIP'],
  ['25504446', 'PDF'],
  ['526172211a07', 'RAR'],
  ['377abcaf271c', '7z'],
  ['89504e47', 'PNG'],
  ['ffd8ff', 'JPEG'],
];

/** What a file is by its content; its name is not asked. @throws {FileRefused} for everything that is no roster format. */
export async function sniff(file: ByteReader): Promise<FileKind> {
  const head = await file.read(0, HEAD_BYTES);
  if (head.length === 0) throw refuse('FILE_EMPTY');
  const hex = head.toString('hex', 0, 8);
  if (hex.startsWith('d0cf11e0a1b11ae1')) throw await compoundFile(file, head);
  if (hex.startsWith('504b0304')) return 'xlsx';
  const foreign = FOREIGN.find(([bytes]) => hex.startsWith(bytes));
  if (foreign) throw refuse('FILE_TYPE', { what: foreign[1] });
  return textKind(head, hex);
}

function textKind(head: Buffer, hex: string): FileKind {
  if (hex.startsWith('fffe') || hex.startsWith('feff')) throw refuse('ENCODING_UNSUPPORTED');
  refuseBinary(head);
  const text = head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  // Many "Excel" exports of older systems are HTML tables under another name.
  if (/^<(!doctype|html|table|\?xml)/i.test(text)) throw refuse('FILE_TYPE', { what: 'HTML/XML' });
  if (/^\[\s*[[{"\]]/.test(text)) throw refuse('NDJSON_SHAPE', { row: 1 });
  return /^\{\s*["'}]/.test(text) ? 'ndjson' : 'csv';
}

/** Text holds hardly any NUL; UTF-16 without a mark holds one for each ASCII letter, and on one side only. */
function refuseBinary(head: Buffer): void {
  const nuls = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  if ((even + odd) * 8 < head.length) return;
  throw Math.min(even, odd) * 10 < even + odd
    ? refuse('ENCODING_UNSUPPORTED')
    : refuse('FILE_TYPE', { what: '二进制 binary' });
}

/** Compound files are old .xls, or the wrapper of an encrypted .xlsx ([MS-OFFCRYPTO] §1.3.3: stream EncryptedPackage). */
async function compoundFile(file: ByteReader, head: Buffer): Promise<Error> {
  const sector = 1 << (head.length > 52 ? head.readUInt16LE(30) & 15 : 9);
  const first = head.length > 52 ? head.readUInt32LE(48) : 0;
  const directory = await file.read((first + 1) * sector, HEAD_BYTES);
  const encrypted = directory.includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return encrypted ? refuse('XLSX_ENCRYPTED') : refuse('FILE_TYPE', { what: '.xls' });
}
