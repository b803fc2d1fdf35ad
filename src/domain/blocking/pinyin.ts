import { pinyinHash } from '../comparisons/pinyin-hash.ts';
import { pinyinKey as pinyinOf, surnameOf } from '../values/names/names.ts';
import { NAME_DOT, strictName } from '../values/names/name-text.ts';
import { defineReduction } from './key-part.ts';

/** A character and its pinyin that turn a surname alone into a name, so that it gets its reading as a surname. */
const GIVEN = '一';
const GIVEN_PINYIN = 'yi';

const surnamePinyin = (surname: string): string => pinyinOf(surname + GIVEN).slice(0, -GIVEN_PINYIN.length);

function surnameKeyOf(words: readonly string[], name: string): string {
  const surname = surnameOf(name);
  if (surname !== null) return surnamePinyin(surname);
  return strictName(name).includes(NAME_DOT) ? '' : (words[0] ?? '');
}

function givenKeyOf(words: readonly string[], name: string): string {
  const surname = surnameOf(name);
  if (surname !== null) return pinyinOf(name).slice(surnamePinyin(surname).length);
  const strict = strictName(name);
  return strict.includes(NAME_DOT) ? pinyinOf(strict.split(NAME_DOT)[0] ?? '') : words.slice(1).join('');
}

/** The whole name in toneless pinyin, the surname in its own reading; Latin letters stay. */
export const pinyinKey = defineReduction({
  code: 'pinyin',
  name: { zh: '姓名拼音', en: 'pinyin of the name' },
  reduce: (_words, name) => pinyinOf(name),
  hashOf: pinyinHash,
  examples: [
    { given: '单小红', expect: ['shanxiaohong'] },
    { given: 'Shan Xiaohong', expect: ['shanxiaohong'] },
    { given: '王芳之子', expect: [] },
  ],
});

/** The surname in pinyin: of a Han name, or the first word of a Latin one; transcribed names have none. */
export const surnamePinyinKey = defineReduction({
  code: 'surname-pinyin',
  name: { zh: '姓氏拼音', en: 'pinyin of the surname' },
  reduce: surnameKeyOf,
  examples: [
    { given: '曾强', expect: ['zeng'] },
    { given: '尉迟恭', expect: ['yuchi'] },
    { given: 'Zeng Qiang', expect: ['zeng'] },
    { given: '买买提·艾合买提', expect: [] },
  ],
});

/** The given name in pinyin: what follows the surname; of transcribed names the part before the dot. */
export const givenPinyinKey = defineReduction({
  code: 'given-pinyin',
  name: { zh: '名字拼音', en: 'pinyin of the given name' },
  reduce: givenKeyOf,
  examples: [
    { given: '曾强', expect: ['qiang'] },
    { given: '欧阳小红', expect: ['xiaohong'] },
    { given: 'Zeng Qiang', expect: ['qiang'] },
    { given: '毛毛', expect: [] },
  ],
});
