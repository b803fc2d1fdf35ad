import { ELSE, MISSING } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { foldedWords } from './folded-words.ts';
import { hash32 } from './hash32.ts';
import { isNoAnswer } from './no-answer.ts';

/* A row of zeros can be a code (0 = no), so only words that say "unknown" are missing here. */
const ZEROS = /^0+$/u;

function valueOf(cell: string): string {
  const whole = foldedWords(cell).join('');
  return ZEROS.test(whole) || !isNoAnswer(cell) ? whole : '';
}

/** Any value that is equal or not: a code, a mark, a place that is chosen from a list. */
export const exact = defineComparison({
  code: 'exact',
  name: { zh: '完全一致', en: 'equal or not' },
  source: 'Fellegi & Sunter 1969',
  columns: ['value'],
  levels: [MISSING, { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 }, ELSE],
  width: 1,
  pack(cells, words, at) {
    const value = valueOf(cells[0] ?? '');
    words[at] = value === '' ? 0 : hash32(value);
  },
  level(words, a, b) {
    const value = words[a] ?? 0;
    const other = words[b] ?? 0;
    if (value === 0 || other === 0) return 0;
    return value === other ? 1 : 2;
  },
  term: (cells) => valueOf(cells[0] ?? ''),
  examples: [
    { when: 'one side is empty', given: [[''], ['NSW']], expect: 'missing' },
    { when: 'one side says that nobody knows', given: [['不详'], ['NSW']], expect: 'missing' },
    { when: 'equal', given: [['NSW'], ['NSW']], expect: 'exact' },
    { when: 'case, blanks and accents differ', given: [['São Paulo'], [' SAO  PAULO']], expect: 'exact' },
    { when: 'traditional and simplified characters', given: [['廣東'], ['广东']], expect: 'exact' },
    { when: 'different', given: [['NSW'], ['VIC']], expect: 'else' },
  ],
});
