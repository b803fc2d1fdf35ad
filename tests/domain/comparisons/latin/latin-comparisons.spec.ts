import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../../src/domain/comparisons/comparison.ts';
import { document } from '../../../../src/domain/comparisons/document.ts';
import { email } from '../../../../src/domain/comparisons/email.ts';
import { exact } from '../../../../src/domain/comparisons/exact.ts';
import { nameLatin } from '../../../../src/domain/comparisons/name-latin.ts';
import { numeric } from '../../../../src/domain/comparisons/numeric.ts';
import { postcode } from '../../../../src/domain/comparisons/postcode.ts';
import { text } from '../../../../src/domain/comparisons/text.ts';

function levelOf(comparison: Comparison, first: readonly string[], second: readonly string[]): string {
  const { width, levels } = comparison;
  const words = new Uint32Array(2 * width).fill(7);
  comparison.pack(first, words, 0);
  comparison.pack(second, words, width);
  return levels[comparison.level(words, 0, width)]?.code ?? 'none';
}

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from("abcdeé 1205-'@.")), maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const cells = fc.tuple(cell, cell);

describe.each([nameLatin, text, exact, document, postcode, numeric, email])('$code', (comparison) => {
  it('answers the same whichever record comes first', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        expect(levelOf(comparison, a, b)).toBe(levelOf(comparison, b, a));
      }),
    );
  });

  it('finds any value equal to itself, or missing when it says nothing', () => {
    fc.assert(
      fc.property(cells, (a) => {
        expect(levelOf(comparison, a, a)).toBe(comparison.term(a) === '' ? 'missing' : 'exact');
      }),
    );
  });

  it('counts the rarity of one value only for equal values', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        const equal = comparison.term(a) !== '' && comparison.term(a) === comparison.term(b);
        expect(levelOf(comparison, a, b) === 'exact').toBe(equal);
      }),
    );
  });
});

describe('a name that was cut or filled in', () => {
  it('is never told by a fill-in word', () => {
    for (const word of ['', ' ', 'n/a', 'UNKNOWN', 'not known', '不详', 'xxx', 'Baby', 'Twin A', '00']) {
      expect(levelOf(nameLatin, [word, 'Carter'], ['Mary', 'Carter']), word).toBe('missing');
    }
  });

  it('keeps real names that hold such a word', () => {
    expect(levelOf(nameLatin, ['Boyd'], ['Boyd'])).toBe('exact');
    expect(levelOf(nameLatin, ['Na'], ['Na'])).toBe('exact');
    expect(levelOf(nameLatin, ['Nan'], ['Nan'])).toBe('exact');
  });

  it('has no particle as its part: van Dijk and van Bakel share nothing', () => {
    expect(levelOf(nameLatin, ['van Dijk'], ['van Bakel'])).not.toBe('short');
    expect(levelOf(nameLatin, ['de la Cruz'], ['Cruz'])).toBe('short');
  });

  it('of more than twenty letters is equal only when all letters are', () => {
    const long = 'wolfeschlegelsteinhausen';
    expect(levelOf(nameLatin, [`${long}a`], [`${long}a`])).toBe('exact');
    expect(levelOf(nameLatin, [`${long}a`], [`${long}b`])).toBe('close');
  });
});
