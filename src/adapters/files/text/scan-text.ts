import { createHash } from 'node:crypto';
import type { FileSource } from '../../../ports/sealed-file.ts';
import { fileBytes } from '../file-bytes.ts';
import { HEADER_ROWS } from '../limits.ts';
import { refuse } from '../problems.ts';
import { EncodingJudge, type TextEncoding } from './encoding-judge.ts';
import { LineUnits } from './line-units.ts';
import { type RecordBound, refuseTooMany } from './refuse-too-many.ts';

const CHUNK_BYTES = 262_144;
const HEAD_BYTES = 65_536;

/** What one pass over a text file tells, before any of it is read as rows. */
export interface TextFacts {
  readonly encoding: TextEncoding;
  readonly sha256: string;
  readonly mixedLineEnds: boolean;
  /** The first lines, decoded. */
  readonly head: string;
}

/** One streaming pass: digest, encoding, line lengths, number of records. @throws {FileRefused} with the line at fault. */
export async function scanText(from: FileSource, bound: RecordBound): Promise<TextFacts> {
  const hash = createHash('sha256');
  const units = new LineUnits();
  let judge = new EncodingJudge(false);
  let head = Buffer.alloc(0);
  let bytes = 0;
  let isCounted = false;
  for await (const chunk of fileBytes(from, { chunk: CHUNK_BYTES })) {
    if (bytes === 0) judge = new EncodingJudge(hasMark(chunk));
    if (bytes < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - bytes)]);
    bytes += chunk.length;
    hash.update(chunk);
    take(units.push(chunk), units, judge);
    if (isCounted || units.lines <= bound.most + HEADER_ROWS) continue;
    await refuseTooMany(from, bound);
    isCounted = true;
  }
  take(units.last(), units, judge);
  const text = new TextDecoder(judge.encoding).decode(head);
  if (bytes <= HEAD_BYTES && text.trim() === '') throw refuse('FILE_EMPTY');
  return {
    encoding: judge.encoding,
    sha256: hash.digest('hex'),
    mixedLineEnds: units.ends.size > 1,
    head: text,
  };
}

/** The text in chunks, without its byte-order mark. Its validity is known from {@link scanText}. */
export async function* decodedText(from: FileSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of fileBytes(from)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function take(unit: Buffer, units: LineUnits, judge: EncodingJudge): void {
  judge.judge(unit, units.lines);
  units.count(unit);
}

function hasMark(chunk: Buffer): boolean {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
}
