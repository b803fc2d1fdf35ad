import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { WrittenRoster } from '../rosters/finish.ts';

/** A roster needs this many rows to lose some and still be one. */
export const CUTTABLE_ROWS = 5;

const preliminaryName = (name: string): string => name.replace('_final.', '.');

/** The same file once more, under the name of a preliminary roster. */
export function sendTwice(out: string, written: WrittenRoster | undefined): readonly WrittenRoster[] {
  if (!written) return [];
  const name = preliminaryName(written.name);
  copyFileSync(join(out, written.name), join(out, name));
  return [{ ...written, name }];
}

/** First half of a month, as a period of a file name: `20240301-20240315`. */
export const halfMonth = (period: string): string => `${period.slice(0, 8)}-${period.slice(0, 6)}15`;

/** A roster of half a month that announces more rows than it has (Q04): the hub must refuse it; nothing is lost by it. */
export function sendShort(out: string, written: WrittenRoster | undefined): readonly WrittenRoster[] {
  if (!written || written.rows < CUTTABLE_ROWS) return [];
  const name = rewrite(
    out,
    written,
    (lines) => lines.slice(0, -3),
    (stem) => stem.replace(/\d{8}-\d{8}/u, halfMonth),
  );
  return [{ name, rows: 0, entry: { ...before(written), declaredRowCount: written.rows } }];
}

/** Series 1 of a roster, with other permit numbers in some rows; the final roster is series 2 and replaces it. */
export function sendFirstSeries(out: string, written: WrittenRoster | undefined): readonly WrittenRoster[] {
  if (!written || written.rows < CUTTABLE_ROWS) return [];
  const name = rewrite(out, written, (lines) =>
    lines.map((line, i) => (i % 3 === 2 ? line.replace('准', '迁') : line)),
  );
  const first = { name, rows: written.rows, entry: { ...before(written), series: 1 } };
  return [first, { ...written, entry: { ...written.entry, series: 2 } }];
}

/** Writes a preliminary version of a text file, in the encoding of the file itself. */
function rewrite(
  out: string,
  written: WrittenRoster,
  change: (lines: string[]) => string[],
  rename: (name: string) => string = (name) => name,
): string {
  const bytes = readFileSync(join(out, written.name));
  const utf8 = !bytes.toString('utf8').includes('\uFFFD');
  const text = utf8 ? bytes.toString('utf8') : iconv.decode(bytes, 'gb18030');
  const changed = change(text.split(/(?<=\n)/u)).join('');
  const name = rename(preliminaryName(written.name));
  writeFileSync(join(out, name), utf8 ? changed : iconv.encode(changed, 'gb18030'));
  return name;
}

/** Sent a day before the final version. */
function before({ entry }: WrittenRoster): { readonly submittedAt?: string } {
  const { submittedAt } = entry;
  if (submittedAt === undefined) return {};
  const day = new Date(Date.parse(submittedAt) - 86_400_000 + 8 * 3_600_000).toISOString();
  return { submittedAt: `${day.slice(0, 19)}+08:00` };
}
