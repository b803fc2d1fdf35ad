import { isFoldedHan } from '../values/names/character-folding.ts';
import { isBasicHan } from '../values/names/han-text.ts';
import { placeholderOf } from '../values/names/placeholder.ts';

/* Nearly every name is told from what forms are filled with by its length and by the ends of it. */
const SHORTEST = 2;
const LONGEST = 4;

/* The characters with which a Han text begins that says nothing (无, 不详, 未取名), other than the fill-in names of newborns. */
const NOTHING = '无暂没不未空待';
/* What every other fill-in name ends in (毛毛, 大双, 女婴 …), but for those called after the mother (王芳之子). */
const FILL_IN_ENDS = '毛宝贝双一二婴';
const AFTER_MOTHER = 0x4e4b;

function mayBeFillIn(name: string): boolean {
  const last = name.length - 1;
  if (name.charCodeAt(last - 1) === AFTER_MOTHER || name.charCodeAt(last - 2) === AFTER_MOTHER) return true;
  return FILL_IN_ENDS.includes(name.charAt(last));
}

/** True for a text of basic Han characters that does not begin as 无, 不详 and their like do. */
export function isHanName(name: string): boolean {
  return name !== '' && isBasicHan(name) && !NOTHING.includes(name.charAt(0));
}

/** {@link placeholderOf} is not null, for a text of basic Han characters. */
export function isFillIn(name: string): boolean {
  return mayBeFillIn(name) && placeholderOf(name) !== null;
}

/** True for a name of two to four basic characters, none of which is folded, that is no fill-in name: nearly every name. */
export function isPlainName(name: string): boolean {
  if (name.length < SHORTEST || name.length > LONGEST) return false;
  return isHanName(name) && isFoldedHan(name) && !mayBeFillIn(name);
}
