import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import iconv from 'iconv-lite';

import type { ManifestEntry } from '../../src/domain/feeds/roster-name.ts';
import type { RosterFiles } from '../../src/ports/roster-file.ts';

export type Row = Readonly<Record<string, string>>;

/** A roster of a few rows as a department sends it: a file with Chinese headers, its name, the manifest beside it. */
export interface Roster {
  readonly feed: string;
  /** Default: the invented county 290121. */
  readonly region?: string;
  readonly org?: string;
  /** A month `2025-01`, or two days. */
  readonly period: string | readonly [string, string];
  /** Default: final. */
  readonly final?: boolean;
  readonly rows: readonly Row[];
  /** Header of a roster without rows (零报告), or another order of columns. */
  readonly headers?: readonly string[];
  /** Lines above the header and below the rows. */
  readonly above?: readonly string[];
  readonly below?: readonly (readonly string[])[];
  readonly as?: 'csv' | 'csv-gb18030' | 'xlsx' | 'ndjson';
  readonly manifest?: ManifestEntry;
}

/** Writes the roster into a folder of its own, so that its manifest speaks of this file only; returns the path. */
export async function writeRoster(folder: string, roster: Roster, files: RosterFiles): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, 'roster-'));
  const path = join(own, nameOf(roster));
  if (roster.manifest)
    writeFileSync(join(own, 'manifest.json'), JSON.stringify({ files: { [nameOf(roster)]: roster.manifest } }));
  if (roster.as === 'xlsx') await writeWorkbook(path, roster, files);
  else if (roster.as === 'ndjson') writeFileSync(path, roster.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  else writeFileSync(path, iconv.encode(csvOf(roster), roster.as === 'csv-gb18030' ? 'gb18030' : 'utf-8'));
  return path;
}

export const headersOf = ({ headers, rows }: Pick<Roster, 'headers' | 'rows'>): readonly string[] =>
  headers ?? [...new Set(rows.flatMap((row) => Object.keys(row)))];

export const nameOf = ({ feed, region = '290121', org = '', period, final = true, as = 'csv' }: Roster): string => {
  const [from, until] = periodOf(period).map((day) => day.replaceAll('-', ''));
  const extension = as.startsWith('csv') ? 'csv' : as;
  return `${feed}_${region}${org === '' ? '' : `-${org}`}_${from}-${until}${final ? '_final' : ''}.${extension}`;
};

export function periodOf(period: Roster['period']): readonly [string, string] {
  if (typeof period !== 'string') return period;
  const [year = 0, month = 0] = period.split('-').map(Number);
  return [`${period}-01`, new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)];
}

function csvOf(roster: Roster): string {
  const headers = headersOf(roster);
  const lines = [
    ...(roster.above ?? []).map((line) => [line]),
    headers,
    ...roster.rows.map((row) => headers.map((header) => row[header] ?? '')),
    ...(roster.below ?? []),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function writeWorkbook(path: string, roster: Roster, files: RosterFiles): Promise<void> {
  const headers = headersOf(roster);
  const [title, ...notes] = roster.above ?? [];
  await files.writeWorkbook(path, {
    sheetName: roster.feed,
    ...(title === undefined ? {} : { title }),
    notes,
    headers: headers.map((name) => ({ name })),
    rows: [...roster.rows.map((row) => headers.map((header) => row[header] ?? null)), ...(roster.below ?? [])],
  });
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number with the right check character (GB 11643-1999); odd serials are men. */
export function idNumber(county: string, birthDate: string, serial: number): string {
  const body = `${county}${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0);
  return `${body}${'10X98765432'[sum % 11]}`;
}
