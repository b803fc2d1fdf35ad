import { isValidCertificate } from '../feeds/certificate-status.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { addDays, lastDay } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import { placeholderCertainty } from './birth-names.ts';
import { CERTIFICATE, changed, ENTRY } from './birth-rows.ts';
import type { ExampleRow } from './check.ts';
import { defineSingleRecordCheck } from './define-check.ts';

const PUPIL = {
  feed: 'ED-PRE',
  row: {
    学校标识码: '2129000001',
    幼儿姓名: '李梅之子',
    性别: '男',
    出生日期: '2021-01-15',
    入园年月: '202409',
    班级类型: '小班',
    在园状态: '在园',
  },
} as const satisfies ExampleRow;

/** A hospital’s label that still stands where a register needs a name. */
export const b12 = defineSingleRecordCheck({
  code: 'B12',
  version: 1,
  name: { zh: '占位姓名未更新', en: 'Placeholder name still standing' },
  rule: {
    zh: '出生满60天后,出生证、入户或在园名册上的姓名仍为占位姓名(“某某之子”“未取名”等)',
    en: 'sixty days after the birth a register still shows a placeholder (“child of …”, “not named yet”) for a name',
  },
  source: '公通字〔2021〕12号 §49–52; 民法典 §1015–1016 (name is registered)',
  severity: 'S4',
  owner: 'ROW',
  actions: ['A1', 'A11'],
  event: 'birth',
  opensCase: true,
  subjects: [psBirth, hcBirth, edPre],
  judge: ({ subject }, world) => {
    const { row } = subject;
    if (subject.superseded || ('certStatus' in row && !isValidCertificate(row.certStatus))) return null;
    const name = 'childName' in row ? row.childName : row.name;
    if (name === null) return cannotTell('missing-value', NAME_MISSING);
    const certainty = placeholderCertainty(name);
    if (certainty === null) return agrees;
    if (row.birthDate === null) return cannotTell('missing-value', BIRTH_MISSING);
    const born = lastDay(row.birthDate);
    const stale = addDays(born, world.parameter('PLACEHOLDER_DAYS', subject.region, born) + 1);
    if (!world.hasCome(stale))
      return cannotTell('waiting', { ...WAITING, zh: `未满60天,${stale}起核对` }, { until: stale });
    return certainty === 'certain'
      ? conflicts(PLACEHOLDER, { severity: 'S4', owner: 'ROW' })
      : cannotTell('review', PET_NAME);
  },
  examples: [
    { when: 'a real name', given: [CERTIFICATE], expect: 'agrees' },
    {
      when: 'the certificate still calls the child after the mother',
      given: [changed(CERTIFICATE, { 新生儿姓名: '李梅之子' })],
      expect: 'conflicts',
      severity: 'S4',
    },
    { when: 'entered without a name', given: [changed(ENTRY, { 姓名: '未取名' })], expect: 'conflicts' },
    { when: 'a kindergarten roster takes over the hospital’s label', given: [PUPIL], expect: 'conflicts' },
    {
      when: 'a real name may end like a pet name',
      given: [changed(ENTRY, { 姓名: '张宝宝' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'a given name that only contains the character',
      given: [changed(ENTRY, { 姓名: '张元宝' })],
      expect: 'agrees',
    },
    {
      when: 'on the sixtieth day',
      given: [changed(CERTIFICATE, { 新生儿姓名: '李梅之子' })],
      asOf: '2024-03-15',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    {
      when: 'on the sixty-first day',
      given: [changed(CERTIFICATE, { 新生儿姓名: '李梅之子' })],
      asOf: '2024-03-16',
      expect: 'conflicts',
    },
    {
      when: 'a void certificate',
      given: [changed(CERTIFICATE, { 新生儿姓名: '李梅之子', 证件状态: '作废' })],
      expect: 'not concerned',
    },
  ],
});

const PLACEHOLDER = {
  code: 'PLACEHOLDER',
  zh: '出生60天后登记姓名仍为占位姓名',
  en: 'the name is still a placeholder 60 days after the birth',
};
const PET_NAME = {
  code: 'PET_NAME',
  zh: '姓名形似小名,可能为真实姓名,待人工确认',
  en: 'the name looks like a pet name but may be real',
};
const WAITING = { code: 'NOT_DUE', zh: '未满60天', en: 'sixty days are not over' };
const NAME_MISSING = { code: 'NAME_MISSING', zh: '缺少姓名', en: 'the name is missing' };
const BIRTH_MISSING = { code: 'BIRTH_DATE_MISSING', zh: '缺少出生日期', en: 'the birth date is missing' };
