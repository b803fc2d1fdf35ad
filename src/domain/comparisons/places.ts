import type { ComparisonExample } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { region } from './region.ts';

/** A birth has up to three: the hukou of either parent and the place of birth. */
const MOST = 3;
const WIDTH = region.width;

const EXAMPLES: readonly ComparisonExample[] = [
  {
    when: 'one side says no place',
    given: [
      ['290121101201', '', ''],
      ['', '', ''],
    ],
    expect: 'missing',
  },
  {
    when: 'entered in the father’s county',
    given: [
      ['290121101201', '290122107', ''],
      ['290122107', '', ''],
    ],
    expect: 'same',
  },
  {
    when: 'another village of the town',
    given: [
      ['290121101201', '', '290122'],
      ['290121101202', '', ''],
    ],
    expect: 'town',
  },
  {
    when: 'the county of one of the parents',
    given: [
      ['290121101', '290122107', ''],
      ['290121102', '', ''],
    ],
    expect: 'county',
  },
  {
    when: 'a county of the prefecture',
    given: [
      ['290121101', '', ''],
      ['290122101', '', ''],
    ],
    expect: 'prefecture',
  },
  {
    when: 'another prefecture',
    given: [
      ['290121101', '', ''],
      ['290221101', '', ''],
    ],
    expect: 'province',
  },
  {
    when: 'another province',
    given: [
      ['290121101', '', ''],
      ['190121101', '', ''],
    ],
    expect: 'else',
  },
];

/**
 * Several places of a person on each side: the level of the two that agree best, for a child may be entered with either
 * parent (公通字〔2021〕12号 §19). A place in a later cell serves when the first is empty. Rarity does not count: it would
 * belong to one of the places only.
 */
export const places = defineComparison({
  code: 'places',
  name: { zh: '任一所在地', en: 'any of several places' },
  source: 'GB/T 2260-2007; GB/T 10114-2003; 公通字〔2021〕12号 §19',
  columns: ['region code or name', 'second place', 'third place'],
  levels: region.levels.map((level) => ({ ...level, rarity: 0 as const })),
  width: MOST * WIDTH,
  pack(cells, words, at) {
    words.fill(0, at, at + MOST * WIDTH);
    let next = at;
    for (let i = 0; i < MOST; i += 1) {
      region.pack([cells[i] ?? ''], words, next);
      if (words[next] !== 0) next += WIDTH;
    }
  },
  level(words, a, b) {
    let best = 0;
    for (let i = a; i < a + MOST * WIDTH && words[i] !== 0; i += WIDTH)
      for (let j = b; j < b + MOST * WIDTH && words[j] !== 0; j += WIDTH) {
        const level = region.level(words, i, j);
        if (best === 0 || level < best) best = level;
      }
    return best;
  },
  term: () => '',
  examples: EXAMPLES,
});
