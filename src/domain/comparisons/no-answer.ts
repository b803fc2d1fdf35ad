import { placeholderOf } from '../values/names/names.ts';
import { foldedWords } from './folded-words.ts';

/** What forms are filled with when nothing is known, folded and with single blanks between words. */
const FILLED_IN: ReadonlySet<string> = new Set(
  (
    'unknown|not known|not stated|not given|not available|not applicable|no name|noname|n a|none|null|nil|undefined|' +
    'missing|unnamed|no fixed abode|nfa|无|暂无|没有|不详|未知|未填|未填写|未提供|未说明|空|不知道|待补|' +
    '123456789|1234567890|987654321'
  ).split('|'),
);

/* 0, 00000 and 0000-00-00; 9999 and more nines; xx; any other character six times and more. */
const ZEROS = /^0+$/u;
const FILLING = /^(?:9{4,}|x{2,}|(.)\1{5,})$/u;
const FIRST_HAN = 0x2e80;

/**
 * True for a cell that says nothing about the record: empty, `unknown`, 不详, a row of nines or of one character, the
 * fill-in name of a newborn. Such a value is shared by thousands and must neither agree nor be a blocking key.
 */
export function isNoAnswer(cell: string): boolean {
  return sayNothing(foldedWords(cell)) || isNewbornName(cell);
}

/** True for a fill-in name of a newborn in Chinese characters (王芳之子, 毛毛). */
export function isNewbornName(cell: string): boolean {
  return hasHan(cell) && placeholderOf(cell) !== null;
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= FIRST_HAN) return true;
  return false;
}

/** {@link isNoAnswer} for the folded words of a cell, newborn names left out; a row of zeros too. */
export function sayNothing(words: readonly string[]): boolean {
  const [first] = words;
  if (first === undefined) return true;
  if (words.length === 1 ? FILLED_IN.has(first) : FILLED_IN.has(words.join(' '))) return true;
  const whole = words.length === 1 ? first : words.join('');
  return isRow(whole);
}

/* The regular expressions only run on the rare text whose ends are alike. */
function isRow(whole: string): boolean {
  if (whole.charCodeAt(0) !== whole.charCodeAt(whole.length - 1)) return false;
  return ZEROS.test(whole) || FILLING.test(whole);
}
