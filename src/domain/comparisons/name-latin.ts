import { ELSE, MISSING } from './comparison.ts';
import { defineComparison } from './define-comparison.ts';
import { latinNameLevel } from './latin-name-level.ts';
import { nameWords } from './latin-name.ts';
import { NAME_WIDTH, packLatinName } from './packed-latin-name.ts';

/** Given name or surname in Latin script; the companion column is the other of the two. */
export const nameLatin = defineComparison({
  code: 'name-latin',
  name: { zh: '拉丁字母姓名', en: 'name in Latin letters' },
  source:
    'Damerau 1964; Jaro 1989 and Winkler 1990 with the cut-offs 0.92, 0.88 and 0.7 that Splink 4 has for names; Philips 1990 (sound)',
  columns: ['name', 'other name'],
  levels: [
    MISSING,
    { code: 'exact', name: { zh: '相同', en: 'same' }, rarity: 1 },
    { code: 'swapped', name: { zh: '姓与名互换', en: 'given name and surname swapped' }, rarity: 0 },
    { code: 'slip', name: { zh: '一处笔误', en: 'one letter changed, missing, added or swapped' }, rarity: 0.5 },
    { code: 'short', name: { zh: '简称、昵称或部分相同', en: 'short form, nickname or part of it' }, rarity: 0.5 },
    { code: 'initial', name: { zh: '仅首字母相同', en: 'initial only' }, rarity: 0 },
    { code: 'close', name: { zh: '拼写很接近', en: 'spelled very much alike' }, rarity: 0.5 },
    { code: 'sound', name: { zh: '读音相同', en: 'same sound' }, rarity: 0 },
    { code: 'similar', name: { zh: '拼写接近', en: 'spelled alike' }, rarity: 0 },
    { code: 'faint', name: { zh: '拼写略似', en: 'spelled faintly alike' }, rarity: 0 },
    ELSE,
  ],
  width: NAME_WIDTH,
  pack: packLatinName,
  level: latinNameLevel,
  term: (cells) => nameWords(cells[0] ?? '').join(''),
  examples: [
    {
      when: 'a name is not known',
      given: [
        ['Unknown', 'Smith'],
        ['Mary', 'Smith'],
      ],
      expect: 'missing',
    },
    {
      when: 'a newborn has no name yet',
      given: [
        ['Baby boy', 'Smith'],
        ['Oliver', 'Smith'],
      ],
      expect: 'missing',
    },
    { when: 'case, accents and marks differ', given: [["O'Brién"], ['OBRIEN']], expect: 'exact' },
    { when: 'a form of address is written before it', given: [['Dr. Mary'], ['mary']], expect: 'exact' },
    { when: 'a double name is hyphenated', given: [['Smith-Jones'], ['Smith Jones']], expect: 'exact' },
    {
      when: 'the columns are swapped',
      given: [
        ['Carter', 'Lewis'],
        ['Lewis', 'Carter'],
      ],
      expect: 'swapped',
    },
    {
      when: 'swapped, and one column is empty',
      given: [
        ['Carter', ''],
        ['Lewis', 'Carter'],
      ],
      expect: 'swapped',
    },
    {
      when: 'swapped, and one is misspelled',
      given: [
        ['Clark', 'Liyl'],
        ['Lily', 'Clark'],
      ],
      expect: 'swapped',
    },
    {
      when: 'the surname of one is the given name of the other',
      given: [
        ['James', 'Thomas'],
        ['Thomas', 'Wright'],
      ],
      expect: 'else',
    },
    {
      when: 'given name and surname of one are alike',
      given: [
        ['Werner', 'Werner'],
        ['Weber', 'Werner'],
      ],
      expect: 'faint',
    },
    { when: 'two letters are swapped', given: [['Martha'], ['Marhta']], expect: 'slip' },
    { when: 'a letter is missing', given: [['Dwayne'], ['Dwane']], expect: 'slip' },
    { when: 'a pet name is used', given: [['Bill'], ['William']], expect: 'short' },
    { when: 'the name is cut off', given: [['Chris'], ['Christopher']], expect: 'short' },
    { when: 'a second name is left out', given: [['Mary Ann'], ['Ann']], expect: 'short' },
    { when: 'the words stand in another order', given: [['Ann Mary'], ['Mary Ann']], expect: 'short' },
    { when: 'only the initial is given', given: [['J.'], ['Jonathan']], expect: 'initial' },
    { when: 'a long name has two slips', given: [['Montgomery'], ['Montgonnery']], expect: 'close' },
    { when: 'spelled otherwise, spoken alike', given: [['Philippa'], ['Filipa']], expect: 'sound' },
    { when: 'the beginning is the same', given: [['Harrison'], ['Harrington']], expect: 'similar' },
    { when: 'half of the letters are in place', given: [['Dixon'], ['Dicksonx']], expect: 'faint' },
    { when: 'the names differ', given: [['Thomas'], ['Gilbert']], expect: 'else' },
    { when: 'one letter of a two-letter name differs', given: [['Li'], ['Xu']], expect: 'else' },
  ],
});
