import { nameKey } from './name-key.ts';
import { NAME_DOT, sortedWords, strictName } from './name-text.ts';
import { pinyinKey } from './pinyin-key.ts';
import { placeholderOf } from './placeholder.ts';
import { hasLostCharacters } from './rare-characters.ts';

/** How two names relate; `unanswerable` when one of them cannot be compared at all. */
export type NameAnswer = 'equal' | 'variant' | 'homophone' | 'different' | 'unanswerable';

/** Shortest part of a transcribed name that counts as the name cut off by a short field, in characters. */
const SHORTEST_CUT = 4;
const HAN = /\p{Script=Han}/u;
const ONLY_HAN = /^\p{Script=Han}+$/u;

function isComparable(name: string): boolean {
  return strictName(name) !== '' && placeholderOf(name) === null && !hasLostCharacters(name);
}

/* 买买提·艾合买提 is also entered as 买买提, or cut where a field of an older system ended. */
function isCutOff(long: string, short: string): boolean {
  const dot = long.indexOf(NAME_DOT);
  if (dot < 2) return false;
  const key = nameKey(long);
  const cut = nameKey(short);
  if (cut.length >= key.length || !key.startsWith(cut)) return false;
  return cut.length >= SHORTEST_CUT || cut === nameKey(long.slice(0, dot));
}

function haveSameWords(a: string, b: string): boolean {
  if (HAN.test(a) || HAN.test(b)) return false;
  const first = sortedWords(a);
  return first.length > 1 && first.join(' ') === sortedWords(b).join(' ');
}

function areVariants(a: string, b: string): boolean {
  if (nameKey(a) === nameKey(b) || haveSameWords(a, b)) return true;
  const [first, second] = [strictName(a), strictName(b)];
  return isCutOff(first, second) || isCutOff(second, first);
}

function soundAlike(a: string, b: string): boolean {
  return ONLY_HAN.test(nameKey(a)) && ONLY_HAN.test(nameKey(b)) && pinyinKey(a) === pinyinKey(b);
}

/* Zhang San and San Zhang sound like 张三; whether John Smith is 约翰·史密斯 nobody can tell from the letters. */
function compareScripts(han: string, latin: string): NameAnswer {
  const [first = '', ...rest] = latin.trim().split(/[\s,]+/u);
  const key = pinyinKey(han);
  const spelled = key === pinyinKey(latin) || key === pinyinKey([...rest, first].join(' '));
  return spelled ? 'homophone' : 'unanswerable';
}

/**
 * Compares two names: `equal` as written but for blanks, width, notes and the kind of dot; `variant` by the same key
 * (traditional, variant or confused characters, dots left out), in another word order (Latin), or cut off (transcribed
 * names); `homophone` by the same pinyin; `unanswerable` when one is missing, a placeholder, has lost characters, or the
 * scripts differ and the Latin form is not the pinyin of the other.
 */
export function compareNames(a: string | null, b: string | null): NameAnswer {
  if (a === null || b === null || !isComparable(a) || !isComparable(b)) return 'unanswerable';
  if (strictName(a) === strictName(b)) return 'equal';
  if (areVariants(a, b)) return 'variant';
  const [hasHan, otherHasHan] = [HAN.test(a), HAN.test(b)];
  if (hasHan !== otherHasHan) return hasHan ? compareScripts(a, b) : compareScripts(b, a);
  return soundAlike(a, b) ? 'homophone' : 'different';
}
