import { soundCode } from '../comparisons/sound-code.ts';
import { soundex } from '../comparisons/soundex.ts';
import { defineReduction } from './key-part.ts';

/** American Soundex of a Latin name (United States National Archives). */
export const soundexKey = defineReduction({
  code: 'soundex',
  name: { zh: 'Soundex 语音码', en: 'Soundex' },
  reduce: (words) => soundex(words.join('')),
  examples: [
    { given: 'Robert', expect: ['R163'] },
    { given: 'Rupert', expect: ['R163'] },
    { given: '张三', expect: [] },
  ],
});

/** Consonants of a Latin name as spoken, after Metaphone (Philips 1990). */
export const metaphoneKey = defineReduction({
  code: 'metaphone',
  name: { zh: '读音码', en: 'sound' },
  reduce: (words) => soundCode(words.join('')),
  examples: [
    { given: 'Catherine', expect: ['ktrn'] },
    { given: 'Katharyn', expect: ['ktrn'] },
    { given: 'unknown', expect: [] },
  ],
});
