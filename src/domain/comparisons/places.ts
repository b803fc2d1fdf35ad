import type { ComparisonExample } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { region } from './region.ts';

/** A birth has up to three: the hukou of either parent and the place of birth. */
const MOST = 3;
const WIDTH = region.width;
/** Digits of a code, in the high byte of its first word. */
const COUNT_AT = 24;
/** Level of two equal codes by their digits: a county that both name is no more than a county. */
const LEVEL_OF_EQUAL: readonly number[] = [0, 5, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1];

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
    when: 'entered in the village of the father',
    given: [
      ['290121101201', '290122107202', ''],
      ['290122107202', '', ''],
    ],
    expect: 'village',
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
    when: 'both name the town only',
    given: [
      ['290121101', '', ''],
      ['290121101', '', ''],
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
    when: 'both name the county only',
    given: [
      ['290121', '', ''],
      ['290121', '', ''],
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

function levelOf(words: Uint32Array, a: number, b: number): number {
  const level = region.level(words, a, b);
  return level === 1 ? (LEVEL_OF_EQUAL[(words[a] ?? 0) >>> COUNT_AT] ?? 1) : level;
}

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
  levels: region.levels.map((level, i) =>
    i === 1
      ? { code: 'village', name: { zh: '同村居', en: 'same village' }, rarity: 0 as const }
      : { ...level, rarity: 0 as const },
  ),
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
        const level = levelOf(words, i, j);
        if (best === 0 || level < best) best = level;
      }
    return best;
  },
  term: () => '',
  examples: EXAMPLES,
});
