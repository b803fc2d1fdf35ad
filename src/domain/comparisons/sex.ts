import { readCode, SEXES } from '../values/codes.ts';
import { ELSE, MISSING } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';

/* GB/T 2261.1: 0 unknown and 9 not stated say nothing. */
function codeOf(cell: string): number {
  const { value } = readCode(cell, SEXES);
  return value === '1' || value === '2' ? Number(value) : 0;
}

/** Sex by code or word; unknown (0) and not stated (9) are missing. */
export const sex = defineComparison({
  code: 'sex',
  name: { zh: '性别', en: 'sex' },
  source: 'GB/T 2261.1-2003',
  columns: ['sex'],
  levels: [MISSING, { code: 'exact', name: { zh: '性别相同', en: 'same sex' }, rarity: 0 }, ELSE],
  width: 1,
  pack(cells, words, at) {
    words[at] = codeOf(cells[0] ?? '');
  },
  level(words, a, b) {
    const sexA = words[a] ?? 0;
    const sexB = words[b] ?? 0;
    if (sexA === 0 || sexB === 0) return 0;
    return sexA === sexB ? 1 : 2;
  },
  term: () => '',
  examples: [
    { when: 'one side does not say', given: [['男'], ['']], expect: 'missing' },
    { when: 'unknown by code', given: [['1'], ['0']], expect: 'missing' },
    { when: 'not stated', given: [['9'], ['女']], expect: 'missing' },
    { when: 'by word and by code', given: [['男'], ['1']], expect: 'exact' },
    { when: 'in English', given: [['F'], ['女性']], expect: 'exact' },
    { when: 'the other sex', given: [['男'], ['2']], expect: 'else' },
  ],
});
