import { readableText, type Cell } from './cell.ts';
import { visibleText } from './invisible-text.ts';
import { fault, MISSING, NO_ISSUES, read, type Normalised } from './normalised.ts';

const TOO_LONG = fault('CELL_TOO_LONG');

/** Cells longer than this many UTF-16 units are refused unread. */
const UNREAD_BEYOND = 20_000;

/**
 * Free text such as an address: kept as written but for blanks at both ends, control and invisible characters.
 * Longer than `maxLength` characters (code points) → `CELL_TOO_LONG` (E) and the text is cut there.
 */
export function readText(cell: Cell, maxLength: number): Normalised<string> {
  const raw = readableText(cell, UNREAD_BEYOND);
  if (typeof raw !== 'string') return raw;
  const { text, issues } = visibleText(raw);
  const trimmed = text.trim();
  if (trimmed === '') return MISSING;
  if (trimmed.length <= maxLength) return read(trimmed, issues.length === 0 ? NO_ISSUES : issues);
  const points = Array.from(trimmed);
  if (points.length <= maxLength) return read(trimmed, issues);
  return read(points.slice(0, maxLength).join(''), [...issues, TOO_LONG]);
}
