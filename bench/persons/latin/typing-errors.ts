import type { Rng } from '../../../src/simulator/rng.ts';
import { exchanged, replaced, without } from '../character-edits.ts';
import { drawKind } from '../weighted.ts';

const ROWS = ['1234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** Keys beside each key of a QWERTY keyboard. */
const NEIGHBOURS: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap((row, y) => Array.from(row).map((key, x) => [key, keysBeside(row, x, y)] as const)),
);

function keysBeside(row: string, x: number, y: number): readonly string[] {
  const others = [
    row[x - 1],
    row[x + 1],
    ROWS[y - 1]?.[x],
    ROWS[y - 1]?.[x + 1],
    ROWS[y + 1]?.[x - 1],
    ROWS[y + 1]?.[x],
  ];
  return others.filter((other): other is string => other !== undefined && /\d/u.test(other) === (y === 0));
}

/** Shapes that scanners confuse (after the OCR table of the Febrl generator, Christen 2005). */
const SHAPES = 'b-6 5-s 5-g 2-z 1-l 0-o m-rn w-vv h-b l-i g-q u-v c-e n-h f-t d-cl ti-h j-i'.split(' ').map(halves);

/** Letters that sound alike (after the phonetic table of the Febrl generator, Christen & Pudjijono 2009). */
const SOUNDS =
  'ph-f c-k ck-k z-s y-i ie-y ee-ea th-t wh-w gh-g tz-z ll-l nn-n mm-m tt-t rr-r ss-s sh-s ch-sh ai-ay ei-ie au-o oo-u qu-k x-ks e-a o-u'
    .split(' ')
    .map(halves);

function halves(pair: string): readonly [string, string] {
  const [from = '', to = ''] = pair.split('-');
  return [from, to];
}

/** One keystroke wrong: a neighbouring key, a missing or doubled character, or two exchanged. */
export function mistyped(text: string, rng: Rng): string {
  const characters = Array.from(text);
  if (characters.length === 0) return text;
  const at = rng.int(characters.length);
  const kind = drawKind(rng, { neighbour: 0.4, missing: 0.22, exchanged: 0.2 }, 'extra');
  const beside = NEIGHBOURS.get(characters[at] ?? '') ?? [];
  if (kind === 'neighbour' && beside.length > 0) return replaced(characters, at, rng.pick(beside));
  if (kind === 'missing' && characters.length > 1) return without(characters, at);
  if (kind === 'exchanged' && characters.length > 1) return exchanged(characters, rng);
  return replaced(characters, at, (characters[at] ?? '') + (beside.length > 0 ? rng.pick(beside) : 'e'));
}

const scanned = (text: string, rng: Rng): string => swappedPart(text, SHAPES, rng) ?? mistyped(text, rng);

/** Written as it sounds; a keystroke wrong when nothing in it sounds like something else. */
export const misheard = (text: string, rng: Rng): string => swappedPart(text, SOUNDS, rng) ?? mistyped(text, rng);

function swappedPart(text: string, table: readonly (readonly [string, string])[], rng: Rng): string | undefined {
  const fitting = table.flatMap(([a, b]) => [
    ...(text.includes(a) ? [[a, b] as const] : []),
    ...(text.includes(b) ? [[b, a] as const] : []),
  ]);
  if (fitting.length === 0) return undefined;
  const [from, to] = rng.pick(fitting);
  return text.replace(from, () => to);
}

/** One error of a clerk: at the keyboard, from a scan or by ear. Letters are expected in lower case. */
export function corrupted(text: string, rng: Rng): string {
  const kind = drawKind(rng, { typed: 0.55, heard: 0.27 }, 'scanned');
  return kind === 'typed' ? mistyped(text, rng) : kind === 'heard' ? misheard(text, rng) : scanned(text, rng);
}
