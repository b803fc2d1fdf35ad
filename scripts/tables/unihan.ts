import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/* Debian's package unicode-data; another folder with the same files may be named. */
const FOLDER = process.env['UNIHAN'] ?? '/usr/share/unicode';

/** True when the Unihan files are on this machine (`apt-get install unicode-data`). */
export function hasUnihan(): boolean {
  return existsSync(join(FOLDER, 'Unihan_OtherMappings.txt.bz2'));
}

/** Lines of one of the packed Unihan files. */
function linesOf(file: string): readonly string[] {
  const packed = join(FOLDER, `Unihan_${file}.txt.bz2`);
  return execFileSync('bzip2', ['-dc', packed], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split('\n');
}

/** Unicode version that the files state. */
export function unihanVersion(): string {
  const line = linesOf('OtherMappings').find((text) => text.startsWith('# Unicode version:'));
  return line?.slice('# Unicode version:'.length).trim() ?? '';
}

/** One property of all characters that have it; only the first of several values. */
export function unihanProperty(file: string, property: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of linesOf(file)) {
    const [point = '', name, value = ''] = line.split('\t');
    if (name !== property || !point.startsWith('U+')) continue;
    values.set(String.fromCodePoint(Number.parseInt(point.slice(2), 16)), value.split(' ')[0] ?? '');
  }
  return values;
}
