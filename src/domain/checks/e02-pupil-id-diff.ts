import { edK12 } from '../feeds/ed-k12.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { isUsable } from '../values/normalised.ts';
import { agrees, agreesBecause, type Answer, type BaseResult, cannotTell, conflicts, type Verdict } from './answer.ts';
import { defineVerificationCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import { changed, PUPIL, UNNUMBERED_PUPIL } from './enrolment-rows.ts';
import { citizenNumber } from './identity-columns.ts';
import { isOnTheBooks, type Pupil } from './pupils.ts';

/** A pupil's number and name against the population base; the school corrects after seeing the booklet. */
export const e02 = defineVerificationCheck({
  code: 'E02',
  version: 1,
  name: { zh: '学籍身份信息不符', en: 'Pupil identity differs' },
  rule: {
    zh: '最近学期在册学生的公民身份号码与姓名,经户籍人口库核验为“不一致”或“库中无此号”',
    en: 'number and name of a pupil of the latest term do not match in the population base, or the number is unknown there',
  },
  source: '教基一〔2013〕7号; 公通字〔2021〕12号 §88',
  severity: 'S3',
  owner: 'ED',
  actions: ['A1', 'A7'],
  event: 'enrolment',
  opensCase: true,
  subjects: [edPre, edK12],
  judge: ({ subject }) => judge(subject),
  examples: [
    { when: 'the base confirms number and name', given: [PUPIL], base: 'MATCH', expect: 'agrees' },
    {
      when: 'the base knows the number under another name',
      given: [PUPIL],
      base: 'NAME_MISMATCH',
      expect: 'conflicts',
      severity: 'S3',
    },
    { when: 'the base does not know the number', given: [PUPIL], base: 'NOT_FOUND', expect: 'conflicts' },
    { when: 'no base is connected', given: [PUPIL], expect: 'unanswerable' },
    {
      when: 'the number fails its own check',
      given: [changed(PUPIL, { 公民身份号码: '290121201809010064' })],
      base: 'NOT_FOUND',
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    { when: 'a pupil without number is E01’s', given: [UNNUMBERED_PUPIL], base: 'NOT_FOUND', expect: 'not concerned' },
    {
      when: 'trap: the hukou moved away and the register still knows the name',
      given: [PUPIL],
      base: 'MOVED_OUT',
      expect: 'agrees',
    },
    {
      when: 'trap: a variant character; the school compares the booklet',
      given: [changed(PUPIL, { 学生姓名: '周小杭' })],
      base: 'NAME_MISMATCH',
      expect: 'conflicts',
    },
    {
      when: 'trap: a Hong Kong document is not in the base',
      given: [changed(UNNUMBERED_PUPIL, { 证件类型: '港澳居民来往内地通行证', 公民身份号码: 'H12345678' })],
      base: 'NOT_FOUND',
      expect: 'not concerned',
    },
  ],
});

function judge({ row, issues, superseded }: RecordView<Pupil>): Verdict {
  const number = citizenNumber(row, 'idNumber', 'idType');
  if (superseded || !isOnTheBooks(row) || number === null) return null;
  if (!isUsable(issues.filter(({ field }) => field === 'idNumber'))) return UNUSABLE;
  if (row.name === null) return NAME_MISSING;
  return { outcome: 'pending', question: { idNumber: number, name: row.name }, settle };
}

function settle(result: BaseResult | null): Answer {
  if (result === null) return NO_BASE;
  if (result === 'NAME_MISMATCH') return differs('号码对应的姓名不一致', 'the number has another name there');
  if (result === 'NOT_FOUND') return differs('库中无此号码', 'the number is unknown there');
  return result === 'MATCH'
    ? agrees
    : agreesBecause({
        code: `BASE_${result}`,
        zh: '姓名与号码一致,户籍状态由其他规则核对',
        en: `number and name agree (${result})`,
      });
}

const differs = (zh: string, en: string): Answer =>
  conflicts(
    {
      code: 'E02',
      zh: `经户籍人口库核验:${zh};请学校核对户口簿后更正学籍,户籍登记有误的由公安更正`,
      en: `the population base answers: ${en}; the school corrects after seeing the household booklet`,
    },
    { severity: 'S3', owner: 'ED' },
  );

const UNUSABLE = cannotTell('unusable-value', {
  code: 'NUMBER_UNUSABLE',
  zh: '公民身份号码本身有误(见 I01)',
  en: 'the number fails its own check (I01)',
});
const NAME_MISSING = cannotTell('missing-value', { code: 'NAME_MISSING', zh: '缺少姓名', en: 'the name is missing' });
const NO_BASE = cannotTell('missing-value', {
  code: 'BASE_SILENT',
  zh: '户籍人口库未接入或未应答',
  en: 'the population base is not connected or did not answer',
});
