import { isBasicHan } from './han-text.ts';

/* Text forms of names before any comparison. */

/* Control characters never get here: reading a name removes them. */
const BLANKS = /[\s\u0080-\u00A0\u00AD\u115F\u1160\u180E\u200B-\u200F\u2028-\u202F\u2060-\u206F\u3000\u3164\uFEFF]+/gu;
const DOTS = /[\u2022\u2027\u30FB\uFF65\u2219\u22C5\u0387\u2024\u16EB]/gu;
const WEAK_DOTS = /(?<=\p{Script=Han})[.\-‐-―−。﹒_](?=\p{Script=Han})/gu;
const NOTES = /[([{【〔〈《“][^()[\]{}【】〔〕〈〉《》“”]*[)\]}】〕〉》”]/gu;
const EDGE_MARKS = /^['‘’`"]+|['"`,,;;、.。·]+$/gu;

/** The separator of transcribed names, U+00B7 (公通字〔2021〕12号 §50–52; GB 18030 A1A4). */
export const NAME_DOT = '\u00B7';

function withoutNotes(text: string): string {
  const bare = text.replace(NOTES, '');
  return bare === '' ? text.replace(/[()[\]{}【】〔〕〈〉《》“”]/gu, '') : bare;
}

/** NFKC text with its blanks, one kind of dot, no bracketed notes, Latin letters upper case. */
export function tidyName(name: string): string {
  if (isBasicHan(name)) return name;
  const text = name.normalize('NFKC').replace(DOTS, NAME_DOT);
  return withoutNotes(text).replace(EDGE_MARKS, '').toUpperCase();
}

/** {@link tidyName} without any blank or invisible character, weak dots between Han characters as U+00B7. */
export function strictName(name: string): string {
  const tidy = tidyName(name);
  if (isBasicHan(tidy)) return tidy;
  return tidy.replace(BLANKS, '').replace(WEAK_DOTS, NAME_DOT).replace(EDGE_MARKS, '');
}

/** The words of a name in Latin script, sorted, so that family-given and given-family are alike. */
export function sortedWords(name: string): readonly string[] {
  return tidyName(name)
    .split(/[\s,·.\-']+/u)
    .filter(Boolean)
    .toSorted();
}
