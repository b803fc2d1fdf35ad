import { MAX_LINE_BYTES } from '../limits.ts';
import { refuse } from '../problems.ts';

const LF = 10;
const CR = 13;

/**
 * Cuts a byte stream into units of whole lines. Safe before the encoding is known: neither UTF-8 nor GB18030 uses the bytes
 * of CR and LF inside a character (GB 18030-2022: second bytes 30–39, 40–7E, 80–FE).
 */
export class LineUnits {
  /** Lines complete so far. */
  lines = 0;
  readonly ends = new Set<'CRLF' | 'LF' | 'CR'>();
  #rest: Buffer = Buffer.alloc(0);

  /** The whole lines now complete; empty while a line is still open. @throws {FileRefused} LINE_TOO_LONG */
  push(chunk: Buffer): Buffer {
    const joined = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const cut = lastLineEnd(joined) + 1;
    this.#rest = joined.subarray(cut);
    if (this.#rest.length > MAX_LINE_BYTES)
      throw refuse('LINE_TOO_LONG', { row: this.lines + countEnds(joined.subarray(0, cut)) + 1 });
    return joined.subarray(0, cut);
  }

  /** The last line, which may lack its line end. */
  last(): Buffer {
    return this.#rest;
  }

  /** Counts the lines of a unit; call after the unit has been judged, so that `lines` is the number before it. */
  count(unit: Buffer): void {
    this.lines += countEnds(unit, this.ends);
  }
}

/** Lines of a unit, each with its line end. */
export function* linesOf(unit: Buffer): Generator<Buffer> {
  for (let from = 0; from < unit.length;) {
    const to = nextLineEnd(unit, from);
    yield unit.subarray(from, to);
    from = to;
  }
}

/** A CR in the last place may be half of a CRLF, so it does not end a unit. */
function lastLineEnd(bytes: Buffer): number {
  const cr = bytes.length < 2 ? -1 : bytes.lastIndexOf(CR, bytes.length - 2);
  return Math.max(bytes.lastIndexOf(LF), cr);
}

function nextLineEnd(bytes: Buffer, from: number): number {
  const lf = bytes.indexOf(LF, from);
  const cr = bytes.subarray(from, lf === -1 ? bytes.length : lf).indexOf(CR);
  if (cr === -1 || from + cr + 1 === lf) return lf === -1 ? bytes.length : lf + 1;
  return from + cr + 1;
}

function countEnds(unit: Buffer, ends?: Set<'CRLF' | 'LF' | 'CR'>): number {
  let count = 0;
  for (let at = unit.indexOf(LF); at !== -1; at = unit.indexOf(LF, at + 1)) {
    count += 1;
    ends?.add(at > 0 && unit[at - 1] === CR ? 'CRLF' : 'LF');
  }
  for (let at = unit.indexOf(CR); at !== -1; at = unit.indexOf(CR, at + 1)) {
    if (unit[at + 1] === LF) continue;
    count += 1;
    ends?.add('CR');
  }
  return count;
}
