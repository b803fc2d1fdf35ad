const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** Length of a citizen identity number (GB 11643-1999) and of the older one (GB 11643-1989). */
export const ID_LENGTH = 18;
export const OLD_ID_LENGTH = 15;

/** True when the characters from `start` to before `end` are the digits 0–9. */
export function areDigits(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (!(code >= 48 && code <= 57)) return false;
  }
  return true;
}

/** The check character that the first 17 digits demand (ISO 7064 MOD 11-2, GB 11643-1999): 0–9 or X. */
export function checkCharacter(first17: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i += 1) sum += (first17.charCodeAt(i) - 48) * (WEIGHTS[i] ?? 0);
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** True for 18 characters, 17 digits and the right check character. The birth date is not looked at. */
export function hasRightCheck(id: string): boolean {
  return id.length === ID_LENGTH && areDigits(id, 0, 17) && id[17] === checkCharacter(id);
}
