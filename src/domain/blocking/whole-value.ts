import { hash32 } from '../comparisons/hash32.ts';
import { defineReduction, type KeyReduction } from './key-part.ts';

const DIGIT_RUNS = /\p{Nd}+/gu;

/* Longer than the digits that forms are filled with (1234567890). */
const LONG_NUMBER = 11;

/* 13912345678, 290121198503120129: whatever is folded or says nothing is written otherwise or ends as it begins. */
function isLongNumber(cell: string): boolean {
  if (cell.length < LONG_NUMBER || cell.charCodeAt(0) === cell.charCodeAt(cell.length - 1)) return false;
  for (let i = 0; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** The whole value, folded: letters and digits only, no case, no accents, simplified characters. */
export const exactKey: KeyReduction = withPlainHash(
  defineReduction({
    code: 'exact',
    name: { zh: '完整取值', en: 'whole value' },
    reduce: (words) => words.join(''),
    examples: [
      { given: "O'Brién", expect: ['obrien'] },
      { given: '張 三', expect: ['张三'] },
      { given: 'unknown', expect: [] },
      { given: '99999', expect: [] },
    ],
  }),
);

/* A number is hashed as it stands. */
function withPlainHash(reduction: KeyReduction): KeyReduction {
  const hash = (cell: string): number => {
    if (isLongNumber(cell)) return hash32(cell);
    const key = reduction.of(cell)[0] ?? '';
    return key === '' ? 0 : hash32(key);
  };
  return { ...reduction, hash };
}

/** The digits of the value, in order. */
export const digitsKey = defineReduction({
  code: 'digits',
  name: { zh: '仅数字', en: 'digits only' },
  reduce: (words) => (words.join('').match(DIGIT_RUNS) ?? []).join(''),
  examples: [
    { given: '12a Mill Lane, Flat 3', expect: ['123'] },
    { given: '1234-5678', expect: ['12345678'] },
    { given: 'Mill Lane', expect: [] },
  ],
});

/** The first characters of the folded value; a shorter value is taken whole. */
export function firstKey(count: number): KeyReduction {
  return defineReduction({
    code: `first-${count}`,
    name: { zh: `前${count}位`, en: `first ${count} characters` },
    reduce: (words) => words.join('').slice(0, count),
    examples: [
      { given: 'Ab C-De fghijklm', expect: ['abcdefghijklm'.slice(0, count)] },
      { given: 'X', expect: ['x'] },
      { given: '', expect: [] },
    ],
  });
}

/** The last characters of the folded value; a shorter value is taken whole. */
export function lastKey(count: number): KeyReduction {
  return defineReduction({
    code: `last-${count}`,
    name: { zh: `后${count}位`, en: `last ${count} characters` },
    reduce: (words) => words.join('').slice(-count),
    examples: [
      { given: 'Ab C-De fghijklm', expect: ['abcdefghijklm'.slice(-count)] },
      { given: 'X', expect: ['x'] },
      { given: '0000', expect: [] },
    ],
  });
}
