import type { CellErrorCode, RawCell } from '../../../ports/roster-file.ts';
import { MAX_CELL_CHARS, MAX_COLUMNS } from '../limits.ts';
import { JsonFault } from './json-fault.ts';
import { nestedEnd } from './nested-value.ts';

const SPACE = /[ \t]*/y;
// oxlint-disable-next-line no-control-regex -- RFC 8259 §7 forbids exactly these inside strings
const PLAIN_STRING = /"[^"\\\u0000-\u001F]*"/y;
// oxlint-disable-next-line no-control-regex -- as above
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"/y;
const NUMBER_LIKE = /-?(?:NaN|Infinity|[0-9][0-9.eE+-]*)/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORD = /true|false|null/y;
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/** From here on a JSON number no longer carries every digit (IEEE 754: 2⁵³ has 16 digits). */
const LOSSY_DIGITS = 16;

/**
 * One flat JSON object (RFC 8259). Stricter than JSON.parse where that loses something: repeated keys, long numbers, lone
 * surrogates and NUL become error cells; a nested value is a TYPE_MISMATCH.
 * @throws {JsonFault}
 */
export function parseRecord(line: string): Readonly<Record<string, RawCell>> {
  let at = skip(line, 0);
  if (line[at] !== '{') throw new JsonFault(/^["[\d\-tfnNI]/.test(line.slice(at)) ? 'NDJSON_SHAPE' : 'JSON_SYNTAX', at);
  const fields: Record<string, RawCell> = Object.create(null);
  at = skip(line, at + 1);
  if (line[at] === '}') return endOf(line, at, fields);
  for (let count = 1; ; count += 1) {
    if (count > MAX_COLUMNS) throw new JsonFault('FIELD_LIMIT', at);
    const key = token(line, at, stringAt(line, at));
    at = expect(line, at + key.length, ':');
    const value = valueAt(line, at);
    put(fields, stringOf(key), value.cell);
    at = skip(line, value.end);
    if (line[at] === '}') return endOf(line, at, fields);
    at = expect(line, at, ',');
  }
}

function put(fields: Record<string, RawCell>, key: string, cell: RawCell): void {
  fields[key] = Object.hasOwn(fields, key) ? fault('JSON_DUPLICATE_KEY') : cell;
}

function valueAt(line: string, at: number): { cell: RawCell; end: number } {
  const first = line[at];
  if (first === '"') {
    const raw = token(line, at, stringAt(line, at));
    return { cell: textCell(stringOf(raw)), end: at + raw.length };
  }
  if (first === '{' || first === '[') return { cell: fault('TYPE_MISMATCH'), end: nestedEnd(line, at) };
  const word = match(WORD, line, at);
  if (word !== undefined) return { cell: WORDS[word] ?? null, end: at + word.length };
  const number = token(line, at, match(NUMBER_LIKE, line, at));
  return { cell: numberCell(number), end: at + number.length };
}

function textCell(text: string): RawCell {
  if (text.length > MAX_CELL_CHARS) return fault('CELL_TOO_LONG');
  return text.isWellFormed() && !text.includes('\u0000') ? text : fault('TEXT_INVALID');
}

function numberCell(source: string): RawCell {
  const value = Number(source);
  if (!NUMBER.test(source) || !Number.isFinite(value) || Object.is(value, -0)) return fault('JSON_NUMBER');
  const digits = source
    .replace(/[eE].*$/, '')
    .replaceAll(/[-.]/g, '')
    .replace(/^0+/, '').length;
  return digits >= LOSSY_DIGITS || Math.abs(value) >= 10 ** (LOSSY_DIGITS - 1) ? fault('ID_NUMERIC_JSON') : value;
}

function fault(error: CellErrorCode): RawCell {
  return { error };
}

function stringAt(line: string, at: number): string | undefined {
  return match(PLAIN_STRING, line, at) ?? match(STRING, line, at);
}

function stringOf(raw: string): string {
  if (!raw.includes('\\')) return raw.slice(1, -1);
  const value: unknown = JSON.parse(raw);
  return String(value);
}

function token(line: string, at: number, found: string | undefined): string {
  if (found === undefined) throw new JsonFault('JSON_SYNTAX', at);
  return found;
}

function expect(line: string, at: number, mark: string): number {
  const found = skip(line, at);
  if (line[found] !== mark) throw new JsonFault('JSON_SYNTAX', found);
  return skip(line, found + 1);
}

function endOf<T>(line: string, at: number, fields: T): T {
  const end = skip(line, at + 1);
  if (end !== line.length) throw new JsonFault('JSON_SYNTAX', end);
  return fields;
}

function skip(line: string, at: number): number {
  return at + (match(SPACE, line, at)?.length ?? 0);
}

function match(pattern: RegExp, line: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(line)?.[0];
}
