import { psCorr } from '../feeds/ps-corr.ts';
import type { Verdict } from './answer.ts';
import { defineRecordCheck } from './define-record-check.ts';
import type { Dossier } from './dossier.ts';
import { judgeNumberAgainst } from './number-agreement.ts';
import { PERSON_FEEDS } from './person-feeds.ts';
import { changed, STAY } from './residence-rows.ts';

const HEADER = { code: 'I03', severity: 'S3', owner: 'ROW' } as const;

/** GB/T 2261.1: 0 unknown and 9 not stated say nothing. */
const SILENT = new Set(['0', '9']);

/** The 17th digit says another sex than the row. A change that the register knows is information for the police only. */
export const i03 = defineRecordCheck({
  ...HEADER,
  version: 1,
  name: { zh: '号码与性别不符', en: 'ID vs sex' },
  rule: {
    zh: '校验正确的公民身份号码第 17 位奇偶与性别列不符;户口已登记性别变更的,仅提示公安',
    en: 'the parity of the 17th digit of a number that passes its check differs from the sex column',
  },
  source: 'GB 11643-1999; GB/T 2261.1; 公通字〔2021〕12号 §54',
  actions: ['A1', 'A5'],
  event: 'identity',
  opensCase: true,
  shape: 'single',
  subjects: PERSON_FEEDS,
  consults: [psCorr],
  judge,
  examples: [
    { when: 'an even digit and a woman', given: [STAY], expect: 'agrees' },
    { when: 'an even digit and a man', given: [changed(STAY, { 性别: '男' })], expect: 'conflicts', severity: 'S3' },
    { when: 'sex not stated', given: [changed(STAY, { 性别: '9' })], expect: 'unanswerable', doubt: 'missing-value' },
    {
      when: 'the number fails its own check: I01 asks first',
      given: [changed(STAY, { 性别: '男', 公民身份号码: '290121199206200072' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'trap: the register recorded a change of sex (公通字〔2021〕12号 §54)',
      given: [
        changed(STAY, { 性别: '男' }),
        {
          feed: 'PS-CORR',
          row: {
            姓名: '吴敏',
            公民身份号码: '290121199206200027',
            变更项目: '性别',
            变更前: '女',
            变更后: '男',
            变更日期: '2024-11-05',
          },
        },
      ],
      expect: 'conflicts',
      severity: 'S4',
    },
    {
      when: 'trap: a historic coding error stands until the police decide',
      given: [changed(STAY, { 公民身份号码: '290121198505050132', 出生日期: '1985-05-05', 性别: '女' })],
      expect: 'conflicts',
      severity: 'S3',
    },
  ],
});

function judge(dossier: Dossier): Verdict {
  const answer = judgeNumberAgainst(dossier.subject, { column: 'sex', remark: 'ID_SEX', silent: SILENT }, HEADER);
  if (answer?.outcome !== 'conflicts') return answer;
  const changes = dossier.linkedTo(psCorr).filter(({ standing, row }) => standing !== 'review' && row.item === '2');
  if (changes.length === 0) return answer;
  return { ...answer, severity: 'S4', owner: 'PS' };
}
