import {
  citizenNumber,
  date,
  ethnicityCode,
  idNumber,
  idType,
  name,
  nationalityCode,
  region,
  sex,
  studentIdType,
  text,
} from './fields.ts';
import type { Requirement } from './field.ts';

/** Headers under which rosters name the one person of a row. */
const NAMES = ['人员姓名', '死者姓名', '逝者姓名', '新生儿姓名', '婴儿姓名', '幼儿姓名', '学生姓名', '流动人员姓名'];

const BIRTH_DATES = ['出生年月', '出生年月日', '生日', '出生时间'];

const ID_TYPES = ['证件类别', '有效身份证件类别', '身份证件类型', '身份证件类别', '有效身份证件类型'];

const ID_NUMBERS = [
  '身份证号',
  '身份证号码',
  '身份证件号',
  '公民身份证号',
  '公民身份证号码',
  '证件号码',
  '身份证件号码',
  '有效身份证件号码',
];

const HUKOU = ['户籍地区划', '户口所在地', '户籍所在地', '常住户口所在地', '户口所在地区划', '户籍区划'];

const DWELLING_REGIONS = ['居住地', '现居住地区划', '居住地区划', '现住址区划', '居住地代码', '居住地住址'];

const DWELLINGS = ['现住址', '居住地址', '暂住地址', '家庭住址', '常住地址', '现居住地址'];

/** The person block (人员信息块) that rosters share: one person under headers without a prefix. */
export const personName = (req: Requirement = 'R', zh = '姓名') =>
  name(zh, req, { aliases: ['姓名', ...NAMES].filter((alias) => alias !== zh) });

export const formerName = (req: Requirement = 'O') => name('曾用名', req, { aliases: ['别名', '化名', '小名'] });

export const personSex = (req: Requirement = 'R') => sex('性别', req);

export const birthDate = (req: Requirement = 'R') => date('出生日期', req, { aliases: BIRTH_DATES });

/** Document type; conditional, because it follows from the number when no column says it. */
export const personIdType = () => idType('证件类型', 'C', { aliases: ID_TYPES });

/** Document type in the numbering of the student form (学籍). */
export const pupilIdType = () => studentIdType('证件类型', 'C', { aliases: ID_TYPES });

/** Number of whatever document the row says. */
export const personIdNumber = (req: Requirement = 'R') => idNumber('公民身份号码', req, { aliases: ID_NUMBERS });

/** Number of a person who is in the household register, so that only a citizen number is possible. */
export const citizenIdNumber = (req: Requirement = 'R', more: readonly string[] = []) =>
  citizenNumber('公民身份号码', req, { aliases: [...ID_NUMBERS, ...more] });

/** GB/T 3304; never a match key, never a dimension of an indicator. */
export const ethnicity = () => ethnicityCode('民族', 'O');

/** GB/T 2659 alpha-3; Chinese unless said otherwise. */
export const nationality = (zh = '国籍', aliases: readonly string[] = ['国籍/地区', '国籍或地区', '国籍地区']) =>
  nationalityCode(zh, 'O', { aliases, fallback: 'CHN' });

/** Hukou place; feeds that also keep the written address leave 户籍地址 to `hukouAddress`. */
export const hukouRegion = (req: Requirement = 'R', more: readonly string[] = ['户籍地址']) =>
  region('户籍地', req, { aliases: [...HUKOU, ...more] });

/** Hukou place in rosters of the police station that keeps the household: its own region unless the row says otherwise. */
export const ownHukouRegion = () =>
  region('户籍地', 'R', { aliases: [...HUKOU, '户籍地址'], fromEnvelope: 'submitterRegion' });

export const hukouAddress = () => text('户籍地址', 'O', { aliases: ['户籍详址', '户籍地详址'] });

/** Residence in feeds that keep no written address: every header about it means the region. */
export const residenceRegion = (req: Requirement = 'O') =>
  region('现居住地', req, { aliases: [...DWELLING_REGIONS, ...DWELLINGS] });

/** Residence in feeds with a written address beside it; the reporting region when the row does not say. */
export const dwellingRegion = () =>
  region('现居住地', 'R', { aliases: DWELLING_REGIONS, fromEnvelope: 'submitterRegion' });

/** Written address of the residence; a column of codes under such a header becomes the region (looksLikeRegion). */
export const dwellingAddress = (req: Requirement = 'O') =>
  text('现住址', req, { aliases: [...DWELLINGS.slice(1), '详细地址', '现住址详址', '居住地详址', '居住地详细地址'] });
