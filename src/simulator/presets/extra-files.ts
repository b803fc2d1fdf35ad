import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenRoster } from '../rosters/finish.ts';

const preliminaryName = (name: string): string => name.replace('_final.', '.');

/** The same file once more, under the name of a preliminary roster. */
export function sendTwice(out: string, written: WrittenRoster | undefined): readonly WrittenRoster[] {
  if (!written) return [];
  const name = preliminaryName(written.name);
  copyFileSync(join(out, written.name), join(out, name));
  return [{ ...written, name }];
}

/**
 * An earlier version of a roster without its last rows: either it still announces all of them (Q04), or it is series 1
 * of what the final file sends as series 2. Workbooks cannot be cut and give none.
 */
export function sendPreliminary(out: string, written: WrittenRoster | undefined, kind: 'total' | 'series'): readonly WrittenRoster[] {
  if (!written || written.name.endsWith('.xlsx') || written.rows < 4) return [];
  const text = readFileSync(join(out, written.name), 'latin1');
  const lines = text.split(/(?<=\n)/u);
  const kept = Math.max(lines.length - 4, 1);
  const name = preliminaryName(written.name);
  writeFileSync(join(out, name), lines.slice(0, kept).join(''), 'latin1');
  const { submittedAt } = written.entry;
  const entry = { ...(submittedAt === undefined ? {} : { submittedAt: earlier(submittedAt) }), ...(kind === 'total' ? { declaredRowCount: written.rows } : { series: 1 }) };
  return [{ name, rows: 0, entry }];
}

/** A day earlier, at the same hour. */
const earlier = (time: string): string => time.replace(/^(\d{4}-\d{2}-)(\d{2})/u, (_, month: string, day: string) => `${month}${String(Math.max(1, Number(day) - 1)).padStart(2, '0')}`);
