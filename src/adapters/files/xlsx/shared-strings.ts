import type { FileSource } from '../../../ports/sealed-file.ts';
import { MAX_CELL_CHARS, MAX_STRINGS_BYTES, MAX_STRINGS_KEPT_BYTES } from '../limits.ts';
import { refuse } from '../problems.ts';
import { decodeOfficeEscapes } from './xml-text.ts';
import { scanPart } from './xml-parts.ts';
import type { XmlHandler } from './xml-scanner.ts';
import type { ZipPart } from './zip-parts.ts';

const BLOCK_BYTES = 1_048_576;
const CACHE_SLOTS = 4_096;

/**
 * The workbook's table of texts, as UTF-8 in blocks outside the heap: a third of what a million JavaScript strings take, and
 * bounded. Texts beyond the cell limit are cut just after it, so that they are still seen as too long.
 */
export class SharedStrings {
  #blocks: Buffer[] = [];
  #used = BLOCK_BYTES;
  #starts = new Float64Array(1_024);
  #lengths = new Uint32Array(1_024);
  #count = 0;
  readonly #cached = Array.from<string>({ length: CACHE_SLOTS });
  readonly #cachedIndex = new Int32Array(CACHE_SLOTS).fill(-1);

  add(text: string): void {
    const kept = text.slice(0, MAX_CELL_CHARS + 1);
    if (this.#used + kept.length * 3 > BLOCK_BYTES) this.#addBlock();
    const block = this.#blocks.length - 1;
    const length = this.#blocks[block]?.write(kept, this.#used, 'utf8') ?? 0;
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = block * BLOCK_BYTES + this.#used;
    this.#lengths[this.#count] = length;
    this.#used += length;
    this.#count += 1;
  }

  /** @throws {FileRefused} XLSX_STRUCTURE when there is no such entry. */
  get(index: number): string {
    if (!(index >= 0 && index < this.#count)) throw refuse('XLSX_STRUCTURE');
    const slot = index % CACHE_SLOTS;
    if (this.#cachedIndex[slot] === index) return this.#cached[slot] ?? '';
    const text = this.#decode(index);
    this.#cached[slot] = text;
    this.#cachedIndex[slot] = index;
    return text;
  }

  #decode(index: number): string {
    const start = this.#starts[index] ?? 0;
    const at = start % BLOCK_BYTES;
    return this.#blocks[Math.floor(start / BLOCK_BYTES)]?.toString('utf8', at, at + (this.#lengths[index] ?? 0)) ?? '';
  }

  #addBlock(): void {
    if ((this.#blocks.length + 1) * BLOCK_BYTES > MAX_STRINGS_KEPT_BYTES) throw refuse('XLSX_EXPANDS');
    this.#blocks.push(Buffer.allocUnsafeSlow(BLOCK_BYTES));
    this.#used = 0;
  }

  #grow(): void {
    const starts = new Float64Array(this.#count * 2);
    const lengths = new Uint32Array(this.#count * 2);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}

export async function readSharedStrings(from: FileSource, part: ZipPart | undefined): Promise<SharedStrings> {
  const strings = new SharedStrings();
  if (part) await scanPart({ from, part, maxBytes: MAX_STRINGS_BYTES }, new StringsHandler(strings));
  return strings;
}

/** Joins the runs of rich text; phonetic guides (`rPh`) are no part of the value. */
class StringsHandler implements XmlHandler {
  readonly #strings: SharedStrings;
  #text = '';
  #inText = false;
  #phonetic = false;

  constructor(strings: SharedStrings) {
    this.#strings = strings;
  }

  open(name: string): void {
    if (name === 'si') this.#text = '';
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 't') this.#inText = !this.#phonetic;
  }

  close(name: string): void {
    if (name === 'si') this.#strings.add(decodeOfficeEscapes(this.#text));
    else if (name === 'rPh') this.#phonetic = false;
    else if (name === 't') this.#inText = false;
  }

  text(value: string): void {
    if (this.#inText && this.#text.length <= MAX_CELL_CHARS) this.#text += value;
  }
}
