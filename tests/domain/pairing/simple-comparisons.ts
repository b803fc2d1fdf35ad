import { type Comparison, ELSE, MISSING } from '../../../src/domain/comparisons/comparison.ts';
import { defineComparison } from '../../../src/domain/comparisons/define-comparison.ts';
import { hash32 } from '../../../src/domain/comparisons/hash32.ts';

/** Same text or not. */
export const same = defineComparison({
  code: 'test-same',
  name: { zh: '相同', en: 'same' },
  source: 'made up for tests',
  columns: ['text'],
  levels: [MISSING, { code: 'same', name: { zh: '相同', en: 'same' }, rarity: 1 }, ELSE],
  width: 1,
  pack: ([text = ''], words, at) => {
    words[at] = text === '' ? 0 : hash32(text);
  },
  level: (words, a, b) => (words[a] === 0 || words[b] === 0 ? 0 : words[a] === words[b] ? 1 : 2),
  term: ([text = '']) => text,
  examples: [],
});

/** Same whole number, the next one, or neither. Two words: whether there is one, and the number. */
export const near = defineComparison({
  code: 'test-near',
  name: { zh: '相近', en: 'near' },
  source: 'made up for tests',
  columns: ['number'],
  levels: [
    MISSING,
    { code: 'equal', name: { zh: '相等', en: 'equal' }, rarity: 0 },
    { code: 'next', name: { zh: '相邻', en: 'next' }, rarity: 0 },
    ELSE,
  ],
  width: 2,
  pack: ([number = ''], words, at) => {
    words[at] = number === '' ? 0 : 1;
    words[at + 1] = Number(number);
  },
  level: (words, a, b) => {
    if (words[a] === 0 || words[b] === 0) return 0;
    const distance = Math.abs((words[a + 1] ?? 0) - (words[b + 1] ?? 0));
    return distance > 1 ? 3 : distance + 1;
  },
  term: () => '',
  examples: [],
});

/** What a thread looks up. */
export const comparisonByCode: ReadonlyMap<string, Comparison> = new Map([same, near].map((one) => [one.code, one]));
