import { strictName } from './name-text.ts';

/* Private-use characters, the signs systems print for a character they lack, and description sequences (⿰木木). */
const REPLACED = /[\uE000-\uF8FF\u{F0000}-\u{10FFFF}?□■▢〓◇◆○●*\u2FF0-\u2FFF\uFFFD]/u;
const HAN_WITH_LATIN = /^(?=.*\p{Script=Han})(?=.*[A-Z])/u;
const NAME_WITH_SERIAL_LETTER = /^\p{Script=Han}+[A-D]$/u;

/** True when the text shows that characters of the name were lost: replaced by a sign or written in pinyin (王YAN). */
export function hasLostCharacters(name: string): boolean {
  const text = strictName(name);
  if (REPLACED.test(text)) return true;
  return HAN_WITH_LATIN.test(text) && !NAME_WITH_SERIAL_LETTER.test(text);
}
