import { pinyin } from 'pinyin-pro';
import { versionOf } from './package-version.ts';
import { writeTable } from './table-file.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/* The first reading stands in the table of pinyin.ts. */
function otherReadings(character: string): readonly string[] {
  const first = pinyin(character, { toneType: 'none', v: true, surname: 'off' });
  const all = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  return [...new Set(all)].filter((reading) => reading !== first && reading !== character);
}

/** Writes the further toneless readings (ü as v) of characters of the basic Han block that have several. */
export function writeMoreReadings(): void {
  const entries: string[] = [];
  for (let point = FIRST; point <= LAST; point += 1) {
    const character = String.fromCharCode(point);
    const others = otherReadings(character);
    if (others.length > 0) entries.push(character + others.join(','));
  }
  writeTable('names/more-readings.generated.ts', `pinyin-pro ${versionOf('pinyin-pro')} (MIT)`, [
    '/* A character and its further readings, commonest first. */',
    `export const MORE_READINGS =\n  '${entries.join(' ')}';`,
  ]);
}
