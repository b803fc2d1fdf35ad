import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler, winklerCeiling } from '../../../../src/domain/comparisons/jaro-winkler.ts';
import { symbolKinds } from '../../../../src/domain/comparisons/packed-symbols.ts';
import { spelled } from './spelled.ts';

const similarity = (a: string, b: string): number => jaroWinkler(...spelled(a), ...spelled(b));

/** Jaro-Winkler as the papers put it, letter by letter. */
function plainly(a: string, b: string): number {
  const window = Math.max(Math.floor(Math.max(a.length, b.length) / 2) - 1, 0);
  const taken = new Set<number>();
  const matched = Array.from(a).filter((letter, i) => {
    for (let j = Math.max(0, i - window); j <= Math.min(b.length - 1, i + window); j += 1) {
      if (taken.has(j) || b[j] !== letter) continue;
      taken.add(j);
      return true;
    }
    return false;
  });
  const others = Array.from(b).filter((_, j) => taken.has(j));
  const m = matched.length;
  if (m === 0) return 0;
  const t = matched.filter((letter, i) => letter !== others[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - t) / m) / 3;
  if (jaro <= 0.7) return jaro;
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Short words of few letters, so that many letters are shared. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), minLength: 1, maxLength: 30 });

describe('Jaro-Winkler similarity', () => {
  it.each([
    // Winkler 1990: 6 of 6 letters match, one swap; 0.944 raised by three common first letters.
    ['MARTHA', 'MARHTA', 0.9611],
    // 4 letters match: (4/6 + 4/5 + 1) / 3 = 0.822, one common first letter.
    ['DWAYNE', 'DUANE', 0.84],
    // 4 letters match: (4/5 + 4/8 + 1) / 3 = 0.767, two common first letters.
    ['DIXON', 'DICKSONX', 0.8133],
  ])('gives %s and %s the value of the paper', (a, b, expected) => {
    expect(similarity(a, b)).toBeCloseTo(expected, 4);
    expect(similarity(b, a)).toBeCloseTo(expected, 4);
  });

  it('is 1 for equal and 0 for unrelated names', () => {
    expect(similarity('carter', 'carter')).toBe(1);
    expect(similarity('carter', 'lino')).toBe(0);
    expect(similarity('', 'carter')).toBe(0);
  });

  it('is what the papers compute letter by letter, shorter name first', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const inOrder = a.length < b.length || (a.length === b.length && a <= b);
        expect(similarity(a, b)).toBeCloseTo(inOrder ? plainly(a, b) : plainly(b, a), 10);
      }),
    );
  });

  it('does not depend on which name comes first', () => {
    fc.assert(fc.property(word, word, (a, b) => similarity(a, b) === similarity(b, a)));
  });

  it('never exceeds the ceiling that spares the comparison', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const ceiling = winklerCeiling(symbolKinds(a, 6), symbolKinds(b, 6), a.length, b.length);
        expect(similarity(a, b)).toBeLessThanOrEqual(ceiling + 1e-12);
      }),
    );
  });
});
