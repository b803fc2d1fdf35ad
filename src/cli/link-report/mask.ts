/** Letters and digits that a masked word keeps, from its beginning. */
const KEPT = 1;

/**
 * A value with all but the first character of each word covered, so that a reader sees its shape and whether two values
 * begin alike, and nobody is named: `m**** a**`, `张**`, `1***-**-**`.
 */
export const masked = (value: string): string =>
  value.replace(/[\p{L}\p{M}\p{N}]+/gu, (word, at: number) => {
    const characters = Array.from(word);
    const kept = at === 0 || /\p{L}/u.test(word) ? KEPT : 0;
    return characters.map((character, place) => (place < kept ? character : '*')).join('');
  });
