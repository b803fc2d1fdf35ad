import { readableText, type Cell } from './cell.ts';
import { readCode, type CodeList } from './code-list.ts';
import { ETHNICITIES } from './ethnicities.ts';
import { NATIONALITIES } from './nationalities.ts';
import { MISSING, read, type Normalised } from './normalised.ts';

export { namesOf, readCode, type CodeList } from './code-list.ts';
export { ETHNICITIES } from './ethnicities.ts';
export { NATIONALITIES } from './nationalities.ts';

/** Sex code of GB/T 2261.1. */
export type Sex = '0' | '1' | '2' | '9';

/** Sex, GB/T 2261.1. */
export const SEXES: CodeList<Sex> = [
  { code: '0', zh: '未知的性别', en: 'unknown', aliases: ['未知', '不详', '无法确定'] },
  { code: '1', zh: '男', en: 'male', aliases: ['男性', '男孩', '男婴', '男士', 'M', '男的'] },
  { code: '2', zh: '女', en: 'female', aliases: ['女性', '女孩', '女婴', '女士', 'F', '女的'] },
  { code: '9', zh: '未说明的性别', en: 'not stated', aliases: ['未说明', '其他'] },
];

/** Marital status, GB/T 2261.2; compare on the first digit only. */
export const MARITAL_STATUSES: CodeList = [
  { code: '10', zh: '未婚', en: 'never married', aliases: ['1'] },
  { code: '20', zh: '已婚', en: 'married', aliases: ['2', '有配偶'] },
  { code: '21', zh: '初婚', en: 'first marriage', aliases: ['初婚有配偶'] },
  { code: '22', zh: '再婚', en: 'remarried', aliases: ['再婚有配偶'] },
  { code: '23', zh: '复婚', en: 'remarried to the same spouse', aliases: ['复婚有配偶'] },
  { code: '30', zh: '丧偶', en: 'widowed', aliases: ['3'] },
  { code: '40', zh: '离婚', en: 'divorced', aliases: ['4', '离异'] },
  { code: '90', zh: '未说明的婚姻状况', en: 'not stated', aliases: ['9', '未说明', '不详', '未知'] },
];

/**
 * Relation to the head of household, GB/T 4761-2008, tens digit only: the units digit would tell only children apart
 * (21 独生子, 31 独生女) and is dropped while reading.
 */
export const HOUSEHOLD_RELATIONS: CodeList = [
  { code: '00', zh: '本人或户主', en: 'self or head', aliases: ['本人', '户主', '01', '02', '1', '2'] },
  { code: '10', zh: '配偶', en: 'spouse', aliases: ['夫', '妻', '丈夫', '妻子', '11', '12', '爱人'] },
  {
    code: '20',
    zh: '子',
    en: 'son',
    aliases: ['儿子', '独生子', '长子', '次子', '三子', '四子', '五子', '养子', '继子', '女婿', '其他儿子'],
  },
  {
    code: '30',
    zh: '女',
    en: 'daughter',
    aliases: ['女儿', '独生女', '长女', '次女', '二女', '三女', '四女', '五女', '养女', '继女', '儿媳', '其他女儿'],
  },
  {
    code: '40',
    zh: '孙辈',
    en: 'grandchild',
    aliases: ['孙子', '孙女', '外孙子', '外孙', '外孙女', '孙媳妇', '曾孙子', '曾孙女'],
  },
  {
    code: '50',
    zh: '父母',
    en: 'parent',
    aliases: ['父', '母', '父亲', '母亲', '公公', '婆婆', '岳父', '岳母', '继父', '继母', '养父', '养母'],
  },
  {
    code: '60',
    zh: '祖辈',
    en: 'grandparent',
    aliases: ['祖父', '祖母', '外祖父', '外祖母', '爷爷', '奶奶', '外公', '外婆'],
  },
  {
    code: '70',
    zh: '兄弟姐妹',
    en: 'sibling',
    aliases: ['兄', '弟', '姐姐', '妹妹', '哥哥', '弟弟', '嫂子', '弟媳', '姐夫', '妹夫', '姐', '妹'],
  },
  {
    code: '80',
    zh: '其他亲属',
    en: 'other relative',
    aliases: ['伯父', '叔父', '舅父', '姨父', '姑父', '侄子', '侄女', '外甥', '外甥女', '97'],
  },
  { code: '99', zh: '非亲属', en: 'not related', aliases: ['无亲属关系', '其他', '保姆', '寄住'] },
];

/** Kind of household (公通字〔2021〕12号 §14). */
export const HOUSEHOLD_KINDS: CodeList = [
  { code: '1', zh: '家庭户', en: 'family household', aliases: ['家庭户口'] },
  { code: '2', zh: '集体户', en: 'collective household', aliases: ['集体户口'] },
];

/** Place of death on the death certificate (居民死亡医学证明). */
export const DEATH_PLACES: CodeList = [
  { code: '1', zh: '医疗卫生机构', en: 'health institution', aliases: ['医院', '医疗机构'] },
  { code: '2', zh: '来院途中', en: 'on the way to hospital', aliases: ['途中'] },
  { code: '3', zh: '家中', en: 'home', aliases: ['家', '家里', '家庭'] },
  { code: '4', zh: '养老服务机构', en: 'care home', aliases: ['养老院', '养老机构', '敬老院'] },
  { code: '9', zh: '其他场所', en: 'other place', aliases: ['其他'] },
  { code: '0', zh: '不详', en: 'unknown', aliases: ['未知'] },
];

const YES_NO: CodeList<'Y' | 'N'> = [
  { code: 'Y', zh: '是', en: 'yes', aliases: ['1', 'true', '有', '√', '✓', '✔', '已', '对', 'T'] },
  { code: 'N', zh: '否', en: 'no', aliases: ['0', 'false', '无', '×', '✗', '✘', '未', '不', '没有', '不是'] },
];

/** Reads a sex (男/女, 1/2, M/F, male/female, 1.0); CODE_UNKNOWN (W) for anything else. */
export function readSex(cell: Cell): Normalised<Sex> {
  return readCode(cell, SEXES);
}

/** Reads a marital status; one-digit codes of the death certificate are taken times ten. */
export function readMaritalStatus(cell: Cell): Normalised<string> {
  return readCode(cell, MARITAL_STATUSES);
}

/** Reads an ethnicity by GB/T 3304 code or name, with or without 族. Never a match key. */
export function readEthnicity(cell: Cell): Normalised<string> {
  return readCode(cell, ETHNICITIES);
}

/** Reads a nationality as ISO 3166 alpha-3 (GB/T 2659). */
export function readNationality(cell: Cell): Normalised<string> {
  return readCode(cell, NATIONALITIES);
}

/** Reads a relation to the head of household; a two-digit code keeps its tens digit only. */
export function readHouseholdRelation(cell: Cell): Normalised<string> {
  const text = readableText(cell);
  if (typeof text !== 'string') return text;
  const tens = /^\s*([1-8])\d\s*$/.exec(text)?.[1];
  return readCode(tens === undefined ? text : `${tens}0`, HOUSEHOLD_RELATIONS);
}

/** Reads yes or no (是/否, Y/N, 1/0, true/false, 有/无, √/×). */
export function readYesNo(cell: Cell): Normalised<boolean> {
  if (typeof cell === 'boolean') return read(cell);
  const { value, issues } = readCode(cell, YES_NO);
  if (value !== null) return read(value === 'Y');
  return issues.length === 0 ? MISSING : { value, issues };
}
