import { isAscii, isUtf8 } from 'node:buffer';
import { refuse } from '../problems.ts';
import { linesOf } from './line-units.ts';

export type TextEncoding = 'utf-8' | 'gb18030';

/** Ideographs that must have read well as UTF-8 before a later failure counts as a change of encoding, not as GB18030. */
const SURELY_UTF8 = 4;

/**
 * Tells UTF-8 from GB18030 over the whole file: what is not UTF-8 throughout must be GB18030 throughout.
 * GB18030 Chinese is practically never valid UTF-8 for more than a character or two, so the order is safe.
 */
export class EncodingJudge {
  encoding: TextEncoding = 'utf-8';
  #surelyUtf8: boolean;
  #ideographs = 0;
  /** The file is marked as UTF-8, and nothing yet has borne that out. */
  #isOnlyMarked: boolean;

  constructor(hasMark: boolean) {
    this.#surelyUtf8 = hasMark;
    this.#isOnlyMarked = hasMark;
  }

  /** @param linesBefore lines before this unit. @throws {FileRefused} ENCODING_INVALID, ENCODING_MISMATCH, ENCODING_MIXED */
  judge(unit: Buffer, linesBefore: number): void {
    if (isAscii(unit)) return;
    if (this.encoding === 'utf-8' && isUtf8(unit)) return this.#weigh(unit);
    if (this.encoding === 'utf-8') this.#turnToGb18030(unit, linesBefore);
    if (!isGb18030(unit)) throw refuse('ENCODING_INVALID', { row: linesBefore + firstFailing(unit, isGb18030) });
  }

  #turnToGb18030(unit: Buffer, linesBefore: number): void {
    const failing = firstFailing(unit, isUtf8);
    const lines = [...linesOf(unit)];
    this.#weigh(Buffer.concat(lines.slice(0, failing - 1)));
    if (!this.#surelyUtf8) {
      this.encoding = 'gb18030';
      return;
    }
    const row = linesBefore + failing;
    if (!isGb18030(this.#isOnlyMarked ? withoutMark(lines[failing - 1] ?? unit) : (lines[failing - 1] ?? unit)))
      throw refuse('ENCODING_INVALID', { row });
    throw refuse(this.#isOnlyMarked ? 'ENCODING_MISMATCH' : 'ENCODING_MIXED', { row });
  }

  #weigh(unit: Buffer): void {
    if (isAscii(unit)) return;
    if (this.#isOnlyMarked) this.#isOnlyMarked = isAscii(withoutMark(unit));
    if (this.#surelyUtf8) return;
    this.#ideographs += unit.toString('utf8').match(/[\u4E00-\u9FFF]/g)?.length ?? 0;
    this.#surelyUtf8 = this.#ideographs >= SURELY_UTF8 || !isGb18030(unit);
  }
}

const withoutMark = (unit: Buffer): Buffer => unit.subarray(unit[0] === 0xef ? 3 : 0);

/** Number of the first line that is not valid, 1-based; 0 when all are. */
function firstFailing(unit: Buffer, valid: (line: Buffer) => boolean): number {
  let number = 0;
  for (const line of linesOf(unit)) {
    number += 1;
    if (!valid(line)) return number;
  }
  return 0;
}

function isGb18030(bytes: Buffer): boolean {
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
