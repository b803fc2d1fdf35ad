import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Victim } from './victims.ts';

/** Files of one attack; `poisoned` rows of them are forged. */
export interface Attack {
  readonly kind: 'death-surge' | 'death-surge-cut' | 'death-trickle' | 'bridge' | 'bridge-by-item';
  readonly files: readonly string[];
  readonly poisoned: number;
}

interface Writing {
  readonly folder: string;
  /** Months `YYYY-MM` whose rosters are poisoned, in turn. */
  readonly months: readonly string[];
}

type Cells = Readonly<Record<string, string>>;

/** Deaths in one surge: many times what a county of so many rows has in a month. */
const SURGE_SHARE = 1 / 500;
const LEAST_SURGE = 60;
/** Deaths that a county may well have in a month. */
const TRICKLE = 3;
const PARTS = 6;
const BRIDGES = 20;

/** Forged deaths: nine in ten in surges, every third of these cut into six files, the others a few at a time. */
export function forgeDeaths(victims: readonly Victim[], rows: number, writing: Writing): readonly Attack[] {
  const size = Math.max(LEAST_SURGE, Math.ceil(rows * SURGE_SHARE));
  const surging = size * Math.floor((victims.length * 0.9) / size);
  const surges = chunksOf(victims.slice(0, surging), size).map((many, at): Attack => {
    const parts = at % 3 === 1 ? chunksOf(many, Math.ceil(many.length / PARTS)) : [many];
    const files = parts.map((part, no) => deathRoster(part, at, `surge${at}-${no}`, writing));
    return { kind: parts.length > 1 ? 'death-surge-cut' : 'death-surge', files, poisoned: many.length };
  });
  const trickles = chunksOf(victims.slice(surging), TRICKLE).map((rows, at): Attack => ({
    kind: 'death-trickle',
    files: [deathRoster(rows, at, `trickle${at}`, writing)],
    poisoned: rows.length,
  }));
  return [...surges, ...trickles];
}

/** Rows that make one person of two: by the column of the former number, or by the item that was changed. */
export const forgeBridges = (
  pairs: readonly (readonly [Victim, Victim])[],
  { folder, months }: Writing,
): readonly Attack[] =>
  chunksOf(pairs, BRIDGES).map((some, at): Attack => {
    const byItem = at % 2 === 1;
    const month = months[at % months.length] ?? '';
    const rows = some.map(([one, other]): Cells => ({
      姓名: one.name,
      '公民身份号码(现)': one.idNumber,
      原公民身份号码: byItem ? '' : other.idNumber,
      变更项目: '公民身份号码',
      变更前: other.idNumber,
      变更后: one.idNumber,
      变更日期: `${month}-11`,
      变更原因: '更正',
    }));
    const file = written(folder, `bridge${at}`, 'PS-CORR', month, rows);
    return { kind: byItem ? 'bridge-by-item' : 'bridge', files: [file], poisoned: rows.length };
  });

function deathRoster(victims: readonly Victim[], at: number, name: string, { folder, months }: Writing): string {
  const month = months[at % months.length] ?? '';
  const rows = victims.map(({ name: own, sex, birthDate, idNumber }): Cells => ({
    姓名: own,
    性别: sex === '1' ? '男' : '女',
    出生日期: birthDate,
    公民身份号码: idNumber,
    死亡日期: `${month}-05`,
    注销日期: `${month}-20`,
    注销原因: '死亡',
    户籍地: '290121101201',
  }));
  return written(folder, name, 'PS-DEATH', month, rows);
}

function written(folder: string, name: string, feed: string, month: string, rows: readonly Cells[]): string {
  const own = join(folder, name);
  mkdirSync(own, { recursive: true });
  const [year = 0, no = 0] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, no, 0)).getUTCDate();
  const path = join(own, `${feed}_290121_${month.replace('-', '')}01-${month.replace('-', '')}${days}.csv`);
  const headers = Object.keys(rows[0] ?? {});
  const lines = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))];
  writeFileSync(path, lines.map((cells) => `${cells.join(',')}\r\n`).join(''));
  return path;
}

const chunksOf = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / Math.max(1, size)) }, (_, at) => all.slice(at * size, at * size + size));
