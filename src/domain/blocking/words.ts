import { emailParts } from '../comparisons/email.ts';
import { districtOf, postcodeOf } from '../comparisons/packed-postcode.ts';
import { defineReduction } from './key-part.ts';

/** The first word: the given name before middle names. */
export const firstWordKey = defineReduction({
  code: 'first-word',
  name: { zh: '第一个词', en: 'first word' },
  reduce: (words) => words[0] ?? '',
  examples: [
    { given: 'Mary Ann', expect: ['mary'] },
    { given: 'n/a', expect: [] },
  ],
});

/** The last word: the surname of a full name. */
export const lastWordKey = defineReduction({
  code: 'last-word',
  name: { zh: '最后一个词', en: 'last word' },
  reduce: (words) => words.at(-1) ?? '',
  examples: [
    { given: 'Mary Ann Carter', expect: ['carter'] },
    { given: 'no name', expect: [] },
  ],
});

/** All words, sorted, so that their order does not matter. */
export const sortedWordsKey = defineReduction({
  code: 'sorted-words',
  name: { zh: '全部词（不计次序）', en: 'all words in any order' },
  reduce: (words) => words.toSorted().join(' '),
  examples: [
    { given: 'Mill Lane, 12', expect: ['12 lane mill'] },
    { given: '12 Mill Lane', expect: ['12 lane mill'] },
    { given: '不详', expect: [] },
  ],
});

/** The user name of an e-mail address, which stays when the provider changes. */
export const userKey = defineReduction({
  code: 'user',
  name: { zh: '邮箱用户名', en: 'user name of an e-mail address' },
  reduce: (_words, cell) => emailParts(cell)[0],
  examples: [
    { given: 'M.Carter+bank@example.org', expect: ['m.carter'] },
    { given: 'none@none.com', expect: [] },
  ],
});

/** The district of a postcode: the outward part in the United Kingdom, else the first three characters. */
export const districtKey = defineReduction({
  code: 'district',
  name: { zh: '邮政投递区', en: 'district of a postcode' },
  reduce: (_words, cell) => districtOf(postcodeOf(cell))[0],
  examples: [
    { given: 'AB12 3CD', expect: ['ab12'] },
    { given: '310012', expect: ['310'] },
    { given: 'ZZ99 3VZ', expect: [] },
  ],
});
