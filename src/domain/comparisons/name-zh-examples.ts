import type { ComparisonExample } from './comparison.ts';

function pair(when: string, a: string, b: string, expect: string): ComparisonExample {
  return { when, given: [[a], [b]], expect };
}

/** Worked examples of the levels of Chinese names. All persons are invented. */
export const NAME_ZH_EXAMPLES: readonly ComparisonExample[] = [
  pair('one name is not given', '王小明', '', 'missing'),
  pair('a newborn is still called after the mother', '王芳之子', '王小明', 'missing'),
  pair('nobody can tell from letters', '约翰·史密斯', 'John Smith', 'missing'),
  pair('the same', '王小明', '王小明', 'exact'),
  pair('a blank and another kind of dot', '买买提·艾合买提', '买买提 • 艾合买提', 'exact'),
  pair('traditional characters', '張偉強', '张伟强', 'variant'),
  pair('a surname that is often confused', '阎立军', '闫立军', 'variant'),
  pair('the dot was dropped', '买买提·艾合买提', '买买提艾合买提', 'variant'),
  pair('given name first', 'Wang Xiaoming', 'Xiaoming Wang', 'variant'),
  { when: 'renamed as an adult', given: [['王思远', '王小明'], ['王小明']], expect: 'former' },
  pair('another character of the same sound', '王小明', '王晓鸣', 'same-sound'),
  pair('a surname with its own reading', '单小明', '山小明', 'same-sound'),
  pair('written in pinyin', '欧阳建国', 'Ouyang Jianguo', 'same-sound'),
  pair('passport spelling of ü', '吕小明', 'LYU XIAOMING', 'same-sound'),
  pair('another transcription', '买买提·艾合买提', '麦麦提·艾合买提', 'same-sound'),
  pair('n and ng are not told apart', '林小明', '凌小敏', 'similar-sound'),
  pair('n and l are not told apart', '刘南生', '刘兰森', 'similar-sound'),
  pair('a character that looks alike', '王玉明', '玉玉明', 'look-alike'),
  pair('read wrong from handwriting', '李戌', '李戍', 'look-alike'),
  pair("father's name left out", '买买提·艾合买提', '买买提', 'cut-off'),
  pair('cut where the field ended', '阿卜杜热合曼·阿卜杜克热木', '阿卜杜热合曼·阿卜', 'cut-off'),
  pair('one character of the given name changed', '王小明', '王小红', 'one-edit'),
  pair('one character missing', '王小明', '王明', 'one-edit'),
  pair('characters swapped', '王小明', '王明小', 'one-edit'),
  pair('a rare character could not be printed', '王□明', '王喆明', 'one-edit'),
  pair('spelled otherwise in both words', '阿不都·热依木', '阿卜杜勒·热伊穆江', 'one-edit'),
  pair('only the surname', '王小明', '王丽华', 'surname'),
  pair('only the compound surname', '欧阳小明', '欧阳丽华', 'surname'),
  pair("only the father's name", '古丽巴哈尔·艾合买提', '吐尔逊·艾合买提', 'surname'),
  pair('the child took the other surname', '王小明', '李小明', 'given-name'),
  pair("own name with another father's", '买买提·艾合买提', '买买提·吐尔逊', 'given-name'),
  pair('another person', '王小明', '李丽华', 'else'),
  pair('another foreign person', 'John Smith', 'Mary Jones', 'else'),
];
