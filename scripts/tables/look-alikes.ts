import { pinyin } from 'pinyin-pro';
import { writeTable } from './table-file.ts';
import { hasUnihan, unihanProperty, unihanVersion } from './unihan.ts';

/** A character as it looks. */
interface Glyph {
  readonly character: string;
  /** Its parts in the order of the Cangjie input method. */
  readonly parts: string;
  /** The shapes of its four corners as digits; empty when unknown. */
  readonly corners: string;
  readonly strokes: number;
  readonly readings: ReadonlySet<string>;
}

/*
 * Blend of agreement in parts (Cangjie), corners and strokes. Characters of few strokes have one or two parts, which say
 * little, so their corners count more. Of 77 pairs that are not homophones, picked by hand (未末, 王玉, 折拆 …), 49 reach the
 * threshold, and 1.2 of 1,000 random pairs.
 */
const THRESHOLD = 600;
const FEW_STROKES = 6;
const MOST_STROKES_APART = 4;
const WEIGHTS = { usual: [500, 300], simple: [350, 450], withoutCorners: [650, 0], strokes: 200 } as const;

function glyphs(): readonly Glyph[] {
  const corners = unihanProperty('DictionaryLikeData', 'kFourCornerCode');
  const parts = unihanProperty('DictionaryLikeData', 'kCangjie');
  const strokes = unihanProperty('IRGSources', 'kTotalStrokes');
  /* kTGH: 通用规范汉字表 (国发〔2013〕23号), 8,105 characters; those beyond the basic block are rare in any list. */
  const standard = [...unihanProperty('OtherMappings', 'kTGH').keys()].filter((character) => character.length === 1);
  return standard.toSorted().map((character) => ({
    character,
    parts: parts.get(character) ?? '',
    corners: (corners.get(character) ?? '').slice(0, 4),
    strokes: Number(strokes.get(character) ?? 0),
    readings: new Set(pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true })),
  }));
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function weightsOf(a: Glyph, b: Glyph): readonly [number, number] {
  if (a.corners === '' || b.corners === '') return WEIGHTS.withoutCorners;
  return a.strokes <= FEW_STROKES && b.strokes <= FEW_STROKES ? WEIGHTS.simple : WEIGHTS.usual;
}

/** Likeness of two characters in thousandths. */
function likeness(a: Glyph, b: Glyph): number {
  if (a.parts === '' || b.parts === '') return 0;
  const apart = Math.abs(a.strokes - b.strokes);
  if (apart >= MOST_STROKES_APART) return 0;
  const parts = 1 - edits(a.parts, b.parts) / Math.max(a.parts.length, b.parts.length);
  const corners = [0, 1, 2, 3].filter((at) => a.corners !== '' && a.corners[at] === b.corners[at]).length / 4;
  const [partWeight, cornerWeight] = weightsOf(a, b);
  return Math.round(partWeight * parts + cornerWeight * corners + WEIGHTS.strokes * (1 - apart / MOST_STROKES_APART));
}

/* Characters that share a reading are already alike by sound, the stronger level. */
function lookAlike(a: Glyph, b: Glyph): boolean {
  return likeness(a, b) >= THRESHOLD && ![...a.readings].some((reading) => b.readings.has(reading));
}

/** Writes the pairs of standard characters that are easily taken for each other; needs Debian's package unicode-data. */
export function writeLookAlikes(): void {
  if (!hasUnihan()) return console.log('look-alikes kept as they are: no Unihan files (apt-get install unicode-data)');
  const all = glyphs();
  const groups = all.map((glyph, index) => {
    const later = all.slice(index + 1).filter((other) => lookAlike(glyph, other));
    return later.length === 0 ? '' : glyph.character + later.map(({ character }) => character).join('');
  });
  const source = `Unihan ${unihanVersion()} (Unicode licence): kTGH, kCangjie, kFourCornerCode, kTotalStrokes`;
  writeTable('names/look-alikes.generated.ts', source, [
    '/* Groups: a character, then the later characters that look like it; each pair stands once. */',
    `export const LOOK_ALIKES =\n  '${groups.filter(Boolean).join(' ')}';`,
  ]);
}
