/* Digits of the letters a–z; 0 is a vowel, which parts equal digits, - is h or w, which does not. */
const DIGITS = '0123012-02245501262301-202';
const LENGTH = 4;

/** American Soundex (Russell 1918; United States National Archives): the first letter and three digits, `R163`. */
export function soundex(letters: string): string {
  const name = letters.replace(/[^a-z]/gu, '');
  if (name === '') return '';
  let code = name.charAt(0).toUpperCase();
  let before = digitOf(name, 0);
  for (let at = 1; at < name.length && code.length < LENGTH; at += 1) {
    const digit = digitOf(name, at);
    if (digit === '-') continue;
    if (digit !== '0' && digit !== before) code += digit;
    before = digit;
  }
  return code.padEnd(LENGTH, '0');
}

const digitOf = (name: string, at: number): string => DIGITS.charAt(name.charCodeAt(at) - 97);
