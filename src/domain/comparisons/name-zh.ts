import { isBasicHan } from '../values/names/han-text.ts';
import { hasLostCharacters, nameKey, placeholderOf } from '../values/names/names.ts';
import { defineComparison } from './define-comparison.ts';
import { levelOfNames } from './level-of-names.ts';
import { NAME_ZH_EXAMPLES } from './name-zh-examples.ts';
import { NAME_ZH_LEVELS } from './name-zh-levels.ts';
import { isNoAnswer } from './no-answer.ts';
import { FORMER, NAME_WIDTH, textHash } from './packed-name.ts';
import { isFillIn, isHanName } from './plain-name.ts';
import { writeName } from './write-name.ts';

/* The cell of the former name is packed apart to take its hash. */
const APART = new Uint32Array(NAME_WIDTH);

function saysNothing(name: string): boolean {
  return isHanName(name) ? isFillIn(name) : isNoAnswer(name);
}

/* A fill-in name says who the mother is: 王芳之子. It only serves a comparison of mothers' names that lists that column. */
function nameOf([name = '', , childName = '']: readonly string[]): string {
  if (!saysNothing(name)) return name;
  return childName === '' ? '' : (placeholderOf(childName)?.motherName ?? '');
}

function formerHash(former: string): number {
  if (saysNothing(former) || hasLostCharacters(former)) return 0;
  APART.fill(0);
  writeName(former, APART, 0);
  return APART[0] === 0 ? 0 : textHash(APART, 0);
}

/**
 * Names of persons in Chinese registers. Placeholder names of newborns and 不详 are missing. Characters that a system could
 * not print (□, ⿰木木, pinyin among characters) agree with nothing, the others still count. Dots of all kinds are one.
 * A name in Latin letters agrees with a Han name by its pinyin, in either order of surname and given name; when it is not
 * that pinyin the pair reads as missing, because Hong Kong spellings (Chan Tai Man) and foreign names (John Smith,
 * 约翰·史密斯) cannot be told from another person's.
 */
export const nameZh = defineComparison({
  code: 'name-zh',
  name: { zh: '中文姓名', en: 'Chinese name' },
  source:
    '公通字〔2021〕12号 §50–52 (forms of names); GB/T 28039-2011 (pinyin of names); 通用规范汉字表 (国发〔2013〕23号); Collender et al. 2020 ' +
    '(sound, sight and typing slips of Chinese names)',
  columns: ['name', 'former name', 'fill-in name of the child that names its mother'],
  levels: NAME_ZH_LEVELS,
  width: NAME_WIDTH,
  pack(cells, words, at) {
    words.fill(0, at, at + NAME_WIDTH);
    const name = nameOf(cells);
    if (name === '') return;
    writeName(name, words, at);
    const former = cells[1] ?? '';
    if (former !== '' && words[at] !== 0) words[at + FORMER] = formerHash(former);
  },
  level: levelOfNames,
  term(cells) {
    const name = nameOf(cells);
    return name === '' || (!isBasicHan(name) && hasLostCharacters(name)) ? '' : nameKey(name);
  },
  examples: NAME_ZH_EXAMPLES,
});
