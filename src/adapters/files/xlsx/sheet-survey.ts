import type { FileSource } from '../../../ports/sealed-file.ts';
import { MAX_SHEET_BYTES } from '../limits.ts';
import { refuse } from '../problems.ts';
import { mergedRange, type MergedRange } from './cell-reference.ts';
import { partBytes, type ZipPart } from './zip-parts.ts';

/** What a pass over the raw bytes of a sheet tells before it is parsed. */
interface SheetSurvey {
  readonly hasData: boolean;
  readonly merges: readonly MergedRange[];
}

/** Marks are looked for across the seam of two chunks. */
const SEAM_BYTES = 64;

/** Merged ranges stand after the rows (ECMA-376-1 §18.3.1.99); so much of that tail is looked at. */
const MAX_TAIL_BYTES = 8 * 1_048_576;

const VALUE = /<(?:\w+:)?(?:v|t)[ >]/;
const ROWS_END = /<\/(?:\w+:)?sheetData\s*>/;
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([^"']*)["']/g;

/** Inflates the whole sheet once: bounds, checksum, document type declarations, data, merged ranges. @throws {FileRefused} */
export async function surveySheet(from: FileSource, part: ZipPart): Promise<SheetSurvey> {
  const tail = new Tail();
  let hasData = false;
  let seam: Buffer = Buffer.alloc(0);
  for await (const chunk of partBytes(from, part, MAX_SHEET_BYTES)) {
    // Only the seam is copied: the sheet itself may be a hundred times larger than what may be held.
    const across = Buffer.concat([seam, chunk.subarray(0, SEAM_BYTES)]);
    refuseDeclarations(across);
    refuseDeclarations(chunk);
    hasData ||= VALUE.test(across.toString('latin1')) || VALUE.test(chunk.toString('latin1'));
    tail.push(across, chunk);
    seam =
      chunk.length >= SEAM_BYTES ? chunk.subarray(-SEAM_BYTES) : Buffer.concat([seam, chunk]).subarray(-SEAM_BYTES);
  }
  return { hasData, merges: tail.merges() };
}

/** A part that is read later by someone else: the same pass without the questions about rows. @throws {FileRefused} */
export async function surveyPart(from: FileSource, part: ZipPart | undefined, maxBytes: number): Promise<void> {
  if (!part) return;
  for await (const chunk of partBytes(from, part, maxBytes)) refuseDeclarations(chunk);
}

function refuseDeclarations(bytes: Buffer): void {
  if (bytes.includes('<!DOCTYPE') || bytes.includes('<!ENTITY')) throw refuse('XML_DTD');
}

/** What follows the rows. */
class Tail {
  #kept: Buffer[] = [];
  #bytes = 0;
  #inTail = false;

  push(across: Buffer, chunk: Buffer): void {
    if (this.#inTail || this.#endsIn(chunk)) return this.#keep(chunk);
    if (!this.#endsIn(across)) return;
    this.#keep(across);
    this.#keep(chunk);
  }

  /** A chunk in which the rows end is kept whole: merged ranges cannot stand before that. */
  #endsIn(bytes: Buffer): boolean {
    this.#inTail = bytes.includes('sheetData') && ROWS_END.test(bytes.toString('latin1'));
    return this.#inTail;
  }

  merges(): readonly MergedRange[] {
    const text = Buffer.concat(this.#kept).toString('latin1');
    return Array.from(text.matchAll(MERGE), (found) => mergedRange(found[1] ?? ''));
  }

  #keep(bytes: Buffer): void {
    this.#bytes += bytes.length;
    if (this.#bytes > MAX_TAIL_BYTES) throw refuse('XML_LIMIT');
    this.#kept.push(bytes);
  }
}
