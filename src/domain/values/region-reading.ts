import { readableText, type Cell } from './cell.ts';
import { areDigits } from './identity-check.ts';
import { fault, MISSING, missing, read, type Normalised } from './normalised.ts';
import { regionNamedBy } from './region-names.ts';
import type { RegionTable } from './region-table.ts';
import { REGIONS } from './regions-29.ts';

const REGION_TEXT = missing('REGION_TEXT');
const REGION_LEN = fault('REGION_LEN');
const BLANK_WORDS: ReadonlySet<string> = new Set(['', '/', '-', '—', '无', '不详', '未知', '空', 'NULL', 'N/A']);
const BLANKS = /[\s\u200B\uFEFF'’]+/g;
const DECIMAL_TAIL = /^(\d+)\.0+$/;

const TOWN = 9;
const VILLAGE = 12;
/** The form of the former family-planning system and of statistics adds three digits to the twelve. */
const EXTENDED = 15;

function withoutFill(digits: string): string {
  const town = digits.length === VILLAGE && digits.endsWith('000') ? digits.slice(0, TOWN) : digits;
  return town.length === TOWN && town.endsWith('000') ? town.slice(0, 6) : town;
}

function readDigits(digits: string): Normalised<string> {
  if (/^0*$/.test(digits)) return MISSING;
  if (digits.length === EXTENDED) return read(withoutFill(digits.slice(0, VILLAGE)));
  if (digits.length === 2 || digits.length === 4) return read(digits.padEnd(6, '0'));
  const whole = digits.length === 6 || digits.length === TOWN || digits.length === VILLAGE;
  return whole ? read(withoutFill(digits)) : read(digits, [REGION_LEN]);
}

/**
 * Reads a region: a code of 6, 9 or 12 digits (filling zeros cut, 15-digit forms cut to 12, 2 and 4 digits filled up to
 * 6), or a text that starts with names of the table. A wrong count of digits → REGION_LEN (E); a text without known
 * names is missing with REGION_TEXT (W). Whether the table knows the code is a separate question (`regionStanding`).
 */
export function readRegion(cell: Cell, table: RegionTable = REGIONS): Normalised<string> {
  const raw = readableText(cell);
  if (typeof raw !== 'string') return raw;
  const tidy = raw.normalize('NFKC').replace(BLANKS, '');
  const text = DECIMAL_TAIL.exec(tidy)?.[1] ?? tidy;
  if (BLANK_WORDS.has(text.toUpperCase())) return MISSING;
  if (areDigits(text, 0, text.length)) return readDigits(text);
  const code = regionNamedBy(text, table);
  return code === null ? REGION_TEXT : read(code);
}
