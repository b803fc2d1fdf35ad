import type { Wording } from '../../domain/values/wording.ts';

/** Names of the comparisons of the register model as people know the fields; the model knows only kinds of values. */
const FIELDS: Readonly<Record<string, Wording>> = {
  certNo: { zh: '证明编号', en: 'certificate number' },
  idNumber: { zh: '公民身份号码', en: 'identity number' },
  name: { zh: '姓名', en: 'name' },
  birthDate: { zh: '出生日期', en: 'birth date' },
  sex: { zh: '性别', en: 'sex' },
  motherId: { zh: '母亲证件号码', en: 'mother’s number' },
  motherName: { zh: '母亲姓名', en: 'mother’s name' },
  multipleIndex: { zh: '多胞胎次序', en: 'order of a multiple birth' },
  place: { zh: '地区', en: 'place' },
};

/** How people call what a comparison reads; what the model calls it otherwise. */
export const fieldWords = (id: string, otherwise: Wording): Wording => FIELDS[id] ?? otherwise;

const TIERS: Readonly<Record<string, Wording>> = {
  T1: { zh: '证明编号相同', en: 'same certificate number' },
  T2: { zh: '公民身份号码和姓名都相同', en: 'same identity number and name' },
  T3: {
    zh: '姓名、出生日期、性别、县相同，两边都唯一',
    en: 'name, birth date, sex and county agree, unique on both sides',
  },
  T4: {
    zh: '母亲证件号码、性别相同，出生日期相差不超过一天',
    en: 'mother’s number and sex agree, born within a day',
  },
  T5: {
    zh: '母亲姓名、性别、乡镇相同，出生日期相差不超过一天',
    en: 'mother’s name, sex and town agree, born within a day',
  },
  T6: { zh: '姓名相同，身份号码只差一处笔误', en: 'same name, identity numbers differ by one slip' },
  P: { zh: '不合各级规则，按得分匹配', en: 'no tier fits; linked by score' },
  T2n: { zh: '公民身份号码相同而姓名不同', en: 'same identity number, other name' },
  T7: {
    zh: '姓名、性别、乡镇相同，出生日期像是笔误或农历',
    en: 'name, sex and town agree, the birth date looks slipped or lunar',
  },
  T8: {
    zh: '姓名同音，出生日期、性别、乡镇相同',
    en: 'name sounds the same; birth date, sex and town agree',
  },
};

const UNKNOWN: Wording = { zh: '未说明', en: 'not described' };

/** What a tier asks of two records. */
export const tierWords = (tier: string): Wording => TIERS[tier] ?? UNKNOWN;

const STANDINGS: Readonly<Record<string, Wording>> = {
  accepted: { zh: '已匹配', en: 'accepted' },
  review: { zh: '待人工核实', en: 'waits for an officer' },
  confirmed: { zh: '已由工作人员确认', en: 'confirmed by an officer' },
};

export const standingWords = (standing: string): Wording => STANDINGS[standing] ?? UNKNOWN;

const REASONS: Readonly<Record<string, Wording>> = {
  certificate: {
    zh: '证明编号相同，但出生日期和性别都不同',
    en: 'one certificate number, but birth date and sex both differ',
  },
  twins: {
    zh: '母亲、日期、性别相同，无从区分双胞胎',
    en: 'same mother, day and sex, and nothing tells twins apart',
  },
  mothers: { zh: '其余一致，但两位母亲号码不同', en: 'the rest agrees, but the mothers have two numbers' },
  tie: { zh: '有几个同样合适的人选', en: 'several candidates are equally good' },
  numbers: { zh: '两个有效号码不同', en: 'two valid numbers differ' },
  'name-only': { zh: '与次选只差姓名', en: 'only a name tells it from the next candidate' },
  margin: { zh: '领先次选不多', en: 'too little ahead of the next candidate' },
  probability: { zh: '把握不足', en: 'not certain enough' },
};

/** Why a link waits for a person. */
export const reasonWords = (reason: string): Wording => REASONS[reason] ?? UNKNOWN;

const VERDICTS: Readonly<Record<string, Wording>> = {
  same: { zh: '是同一人', en: 'one person' },
  not_same: { zh: '不是同一人', en: 'not the same person' },
};

export const verdictWords = (verdict: string): Wording => VERDICTS[verdict] ?? UNKNOWN;

/** Stands for a rule or a reason that would tell how values compare that are not shared with the reader. */
export const HELD_BACK: Wording = {
  zh: '依据中有未向您共享的项，因此不说明',
  en: 'not told: it may rest on what is not shared with you',
};
