import { child, entry, type Child } from '../../support/people.ts';
import type { Row } from '../../support/rosters.ts';

/** The roster that every hostile file claims to be: household entries of the invented county, January 2025. */
export const FEED = 'PS-BIRTH';

export const fileName = (extension: string, isDraft = false): string =>
  `${FEED}_290121_20250101-20250131${isDraft ? '' : '_final'}.${extension}`;

export const GOOD: readonly [Row, Row] = [entry(child(0)), entry(child(1))];
/** The person of the row that is spoiled. */
export const SPOILED: Child = child(2);
export const HEADERS: readonly string[] = Object.keys(GOOD[0]);

export const cellsOf = (row: Row, headers: readonly string[] = HEADERS): readonly string[] =>
  headers.map((header) => row[header] ?? '');

/** A good row, one with these cells in line 3, and a good row again. */
export const spoiled = (cells: Row): readonly Row[] => [GOOD[0], entry(SPOILED, cells), GOOD[1]];

export const csv = (rows: readonly Row[], headers: readonly string[] = headersAmong(rows)): string =>
  [headers, ...rows.map((row) => cellsOf(row, headers))].map(line).join('');

const headersAmong = (rows: readonly Row[]): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

/** As RFC 4180 has it. */
export const line = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;

export const HEADER_LINE = line(HEADERS);
export const GOOD_LINES = GOOD.map((row) => line(cellsOf(row)));
export const goodCsv = (): string => csv(GOOD);
