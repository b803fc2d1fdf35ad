import { hash } from '../rng.ts';
import type { Column } from './columns.ts';

export type Format = 'csv' | 'xlsx' | 'ndjson';

/** How one department writes one roster: file format, encoding, furniture around the table, habits for values. */
export interface Style {
  readonly format: Format;
  readonly encoding: 'gb18030' | 'utf8' | 'utf8-bom';
  readonly title: boolean;
  readonly serial: boolean;
  readonly total: boolean;
  readonly aliases: boolean;
  readonly date: 'dash' | 'slash' | 'compact' | 'chinese' | 'dot';
  readonly sex: 'word' | 'code';
}

/** Larger rosters come as CSV: nobody sends a workbook of a million rows. */
export const XLSX_ROWS = 4000;

const PREFERRED: Readonly<Record<string, Format>> = {
  'HC-BIRTH-ROSTER': 'xlsx',
  'HC-DEATH': 'xlsx',
  'HC-DEATH-ROSTER': 'xlsx',
  'MZ-CREM': 'xlsx',
  'MZ-MARR': 'xlsx',
  'ED-PRE': 'xlsx',
  'GR-EMP': 'xlsx',
  'GR-CHANGE': 'xlsx',
  'PS-CORR': 'ndjson',
  'PS-UNNAT': 'ndjson',
};

/** The habits of a department, the same in every period. */
export function styleOf(feed: string, region: string, rows: number, formats: readonly Format[]): Style {
  const habit = hash(`${feed}/${region}`) >>> 0;
  const bit = (position: number): boolean => ((habit >>> position) & 1) === 1;
  const wanted = PREFERRED[feed] ?? (feed === 'PS-MOVE' && bit(9) ? 'ndjson' : 'csv');
  const nil = rows === 0 && wanted === 'ndjson';
  const fits = !nil && formats.includes(wanted) && (wanted !== 'xlsx' || rows <= XLSX_ROWS);
  // A nil return is a file with only a header, which NDJSON has not.
  const format = fits ? wanted : nil ? 'csv' : (formats.find((other) => other !== 'xlsx') ?? 'csv');
  const furnished = format !== 'ndjson';
  return {
    format,
    encoding: format === 'ndjson' ? 'utf8' : bit(0) ? 'gb18030' : bit(1) ? 'utf8' : 'utf8-bom',
    title: furnished && (format === 'xlsx' || bit(2)),
    serial: furnished && bit(3),
    total: furnished && bit(4),
    aliases: furnished && bit(5),
    date: format === 'ndjson' ? 'dash' : (DATES[habit % DATES.length] ?? 'dash'),
    sex: furnished && bit(6) ? 'word' : 'code',
  };
}

const DATES = ['dash', 'slash', 'compact', 'chinese', 'dot', 'dash'] as const;

export function styleDate(value: string, style: Style['date']): string {
  const [year = '', month = '', day = ''] = value.split('-');
  if (day === '' || style === 'dash') return value;
  if (style === 'slash') return `${year}/${Number(month)}/${Number(day)}`;
  if (style === 'dot') return `${year}.${Number(month)}.${Number(day)}`;
  return style === 'compact' ? year + month + day : `${year}年${Number(month)}月${Number(day)}日`;
}

/** A value as the department writes it. */
export function styleValue(column: Column, value: string, style: Style): string {
  if (value === '') return '';
  if (column.kind === 'date') return styleDate(value, style.date);
  if (column.kind === 'sex' && style.sex === 'word') return value === '1' ? '男' : value === '2' ? '女' : value;
  return value;
}
