import { Converter } from 'opencc-js';
import { versionOf } from './package-version.ts';
import { writeTable } from './table-file.ts';

const RANGES = [
  [0x3400, 0x9fff],
  [0x20000, 0x323af],
] as const;

/** Writes pairs "traditional simplified" for every Han character that OpenCC simplifies when it stands alone. */
export function writeCharacterFolding(): void {
  const simplified = Converter({ from: 't', to: 'cn' });
  const pairs: string[] = [];
  for (const [first, last] of RANGES) {
    for (let point = first; point <= last; point += 1) {
      const character = String.fromCodePoint(point);
      const simple = simplified(character);
      if (simple !== character && Array.from(simple).length === 1) pairs.push(character + simple);
    }
  }
  const source = `OpenCC character tables (Apache-2.0) by opencc-js ${versionOf('opencc-js')} (MIT)`;
  writeTable('names/character-folding.generated.ts', source, [
    '/* Pairs of two characters each: traditional, simplified. */',
    `export const SIMPLIFIED_PAIRS =\n  '${pairs.join('')}';`,
  ]);
}
