import type { Wording } from '../../values/wording.ts';
import type { Consumer } from '../../access/actor.ts';
import type { Agreement } from '../agreement.ts';
import type { Purpose } from '../purposes.ts';

/** What the agreements of one reader have in common in version 1. */
export type Terms = Pick<Agreement, 'duty' | 'law' | 'purposes' | 'personsPerDay' | 'retentionMonths' | 'contact'>;

const CASEWORK: readonly Purpose[] = ['P1', 'P2', 'P3', 'P5'];
const STUDIES: readonly Purpose[] = ['P4'];

/**
 * Most distinct persons a day. A department works through cases one by one: ten officers at their own limit of 200 persons
 * a day. A sample is drawn of a few hundred. See docs/adr/0020.
 */
const PERSONS_OF_DEPARTMENT = 2000;
const PERSONS_OF_SAMPLE = 500;
const PERSONS_OF_STATISTICS = 100_000;

/** What is not needed for a case any more is deleted after a year; drawn samples after a month (7.7, 7.8). */
const MONTHS_OF_CASEWORK = 12;
const MONTHS_OF_SAMPLE = 1;

const casework = (duty: Wording, law: string, contact: Wording): Terms => ({
  duty,
  law,
  purposes: CASEWORK,
  personsPerDay: PERSONS_OF_DEPARTMENT,
  retentionMonths: MONTHS_OF_CASEWORK,
  contact,
});

/** The duty for which each reader needs data of others. */
export const TERMS: Readonly<Record<Consumer, Terms>> = {
  PS: casework(
    { zh: '户口登记与注销', en: 'entering and cancelling household registration' },
    '户口登记条例 §3, §7, §8; 公通字〔2021〕12号',
    { zh: '公安户政部门', en: 'household registration office of the police' },
  ),
  HC: casework(
    { zh: '出生、死亡医学证明管理与登记', en: 'issuing and keeping birth and death certificates' },
    '母婴保健法 §23; 国卫规划发〔2013〕57号',
    { zh: '卫生健康信息部门', en: 'information office of the health department' },
  ),
  MZ: casework(
    { zh: '婚姻、收养登记与殡葬管理', en: 'registering marriages and adoptions, funerals' },
    '婚姻登记条例; 中国公民收养子女登记办法; 殡葬管理条例',
    { zh: '民政社会事务部门', en: 'social affairs office of civil affairs' },
  ),
  ED: casework(
    { zh: '学籍与入学管理', en: 'enrolment and student records' },
    '义务教育法 §5, §7; 中小学生学籍管理办法 (教基一〔2013〕7号)',
    { zh: '教育学籍管理部门', en: 'student records office of education' },
  ),
  GR: casework(
    { zh: '基层人口信息核实与流动人口服务', en: 'verifying residents and serving migrants on the spot' },
    '居住证暂行条例 §3, §18; 户口登记条例 §4',
    { zh: '乡镇街道', en: 'town or street office' },
  ),
  SV: {
    duty: { zh: '数据质量抽样核查', en: 'sample survey of data quality' },
    law: '统计法 §9, §25; 个人信息保护法 §21',
    purposes: STUDIES,
    personsPerDay: PERSONS_OF_SAMPLE,
    retentionMonths: MONTHS_OF_SAMPLE,
    contact: { zh: '委托调查的秘书处', en: 'secretariat that ordered the survey' },
  },
  HUB: {
    duty: { zh: '去标识化统计分析', en: 'statistics on de-identified rows' },
    law: '个人信息保护法 §51, §73; GB/T 37964-2019',
    purposes: STUDIES,
    personsPerDay: PERSONS_OF_STATISTICS,
    retentionMonths: MONTHS_OF_CASEWORK,
    contact: { zh: '联席会议秘书处', en: 'secretariat of the joint meeting' },
  },
};
