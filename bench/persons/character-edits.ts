import type { Rng } from '../../src/simulator/rng.ts';

/** The character at `at` replaced. */
export function replaced(characters: readonly string[], at: number, by: string): string {
  return characters.with(at, by).join('');
}

/** Two neighbours exchanged; the same text when all neighbours are equal. */
export function exchanged(characters: readonly string[], rng: Rng): string {
  const places = characters.flatMap((character, at) =>
    at + 1 < characters.length && character !== characters[at + 1] ? [at] : [],
  );
  if (places.length === 0) return characters.join('');
  const at = rng.pick(places);
  return characters
    .with(at, characters[at + 1] ?? '')
    .with(at + 1, characters[at] ?? '')
    .join('');
}

/** Without the character at `at`. */
export const without = (characters: readonly string[], at: number): string => characters.toSpliced(at, 1).join('');

/** One digit typed wrong; other characters stay. The same text when it has no digit. */
export function oneDigitOff(text: string, rng: Rng): string {
  const characters = Array.from(text);
  const places = characters.flatMap((character, at) => (/\d/u.test(character) ? [at] : []));
  if (places.length === 0) return text;
  const at = rng.pick(places);
  return replaced(characters, at, String((Number(characters[at]) + rng.between(1, 9)) % 10));
}
