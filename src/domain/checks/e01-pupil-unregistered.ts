import { edK12 } from '../feeds/ed-k12.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { psBirth } from '../feeds/ps-birth.ts';
import { psMove } from '../feeds/ps-move.ts';
import { addMonths, isFullDate } from '../values/plain-date.ts';
import { isAccepted } from './absence-link.ts';
import { type BaseQuestion, type Conflict, conflicts } from './answer.ts';
import { changed, ENTRY } from './birth-rows.ts';
import { defineAbsenceCheck } from './define-absence.ts';
import { defineRecordCheck } from './define-record-check.ts';
import type { Dossier } from './dossier.ts';
import { NURSERY_CHILD, PUPIL, UNNUMBERED_PUPIL } from './enrolment-rows.ts';
import { asEvidence } from './group-members.ts';
import { hasUnverifiedStudentNo, isAttending, isForeign, type Pupil } from './pupils.ts';
import { askBaseWhenRostersFail, mapConflict } from './roster-doubt.ts';

/** Pupils leave school at the latest at this age; stands in for an unknown birth date. */
const OLDEST_PUPIL_YEARS = 20;

const HER_ENTRY = changed(ENTRY, {
  姓名: '孙小雨',
  性别: '女',
  出生日期: '2021-07-05',
  公民身份号码: '290121202107050021',
  出生医学证明编号: '',
  入户日期: '2021-08-01',
});

const check = defineAbsenceCheck({
  code: 'E01',
  version: 1,
  name: { zh: '在校(园)疑似无户口', en: 'Pupil without registration' },
  rule: {
    zh: '在校(园)中国籍儿童无公民身份号码(或学籍号为 J/L),学期开始 60 天后在户籍地出生入户名册及人口库中均无对应',
    en: 'a Chinese pupil without identity number (or with a J or L student number) has no counterpart in the register of the hukou place 60 days after the term began',
  },
  source: '国办发〔2015〕96号; 户口登记条例 §7; 教基一〔2013〕7号',
  severity: 'S1',
  owner: 'PS',
  actions: ['A2', 'A11', 'A1', 'A7'],
  event: 'enrolment',
  opensCase: true,
  subject: [edPre, edK12],
  counterparts: [psBirth],
  consults: [psMove, hcBirth],
  concerns: (row, { subject }) =>
    !subject.superseded &&
    isAttending(row) &&
    !isForeign(row) &&
    (row.idNumber === null || hasUnverifiedStudentNo(row)),
  excuses: (dossier) => (dossier.linkedTo(psMove).some(isAccepted) ? MOVED : null),
  deadline: {
    from: (_row, { periodStart, firstTerm }) => firstTerm ?? periodStart,
    grace: 'ENROLMENT_GRACE_DAYS',
    earliest: (row, { periodStart }) => row.birthDate ?? addMonths(periodStart, -12 * OLDEST_PUPIL_YEARS),
  },
  regions: (row) => [row.hukouRegion],
  asksBase: (row) => questionAbout(row),
  clearedBy: ['MATCH'],
  examples: [
    {
      when: 'the register knows the child by name, birth date and county',
      given: [NURSERY_CHILD, HER_ENTRY],
      expect: 'agrees',
    },
    { when: 'nobody registered the child', given: [NURSERY_CHILD], expect: 'conflicts', severity: 'S1' },
    { when: 'a temporary student number and no entry', given: [UNNUMBERED_PUPIL], expect: 'conflicts' },
    // 1 September + 60 days = 31 October 2024.
    {
      when: '59 days after the term began',
      given: [NURSERY_CHILD],
      asOf: '2024-10-30',
      expect: 'unanswerable',
      doubt: 'waiting',
    },
    { when: 'the base knows the child', given: [NURSERY_CHILD], base: 'MATCH', expect: 'agrees' },
    { when: 'the base does not know the child', given: [NURSERY_CHILD], base: 'NOT_FOUND', expect: 'conflicts' },
    {
      when: 'the rosters begin after the birth and no base is connected',
      given: [NURSERY_CHILD],
      coverage: [{ feed: 'PS-BIRTH', region: '290121', from: '2023-01-01' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'the rosters begin after the birth, but the base does not know the child',
      given: [NURSERY_CHILD],
      coverage: [{ feed: 'PS-BIRTH', region: '290121', from: '2023-01-01' }],
      base: 'NOT_FOUND',
      expect: 'conflicts',
    },
    { when: 'a pupil with a verified number', given: [PUPIL], expect: 'not concerned' },
    {
      when: 'a child with a Taiwan permit',
      given: [changed(UNNUMBERED_PUPIL, { 证件类型: '台湾居民来往大陆通行证', 公民身份号码: '12345678' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: the hukou is in another province',
      given: [changed(NURSERY_CHILD, { 户籍地: '110105' })],
      expect: 'unanswerable',
      doubt: 'out-of-area',
    },
    {
      when: 'trap: the kindergarten did not collect the number, the base knows the child',
      given: [changed(NURSERY_CHILD, { 户籍地: '290121' })],
      base: 'MATCH',
      expect: 'agrees',
    },
    {
      when: 'trap: the register writes a variant of the name',
      given: [changed(NURSERY_CHILD, { 幼儿姓名: '孫小雨' }), HER_ENTRY],
      expect: 'agrees',
    },
  ],
});

/** A child at school whom no register knows: a service case that helps to register, never a condition for school. */
export const e01 = defineRecordCheck({
  ...check,
  judge: (dossier, world) => {
    const verdict = check.judge(dossier, world);
    const settled = askBaseWhenRostersFail(
      verdict,
      questionAbout(dossier.subject.row as unknown as Pupil),
      unknownToBase,
    );
    return mapConflict(settled, (conflict) => withCertificates(conflict, dossier));
  },
});

function questionAbout({ name, birthDate, sex, hukouRegion }: Pupil): BaseQuestion | null {
  if (name === null || birthDate === null || !isFullDate(birthDate)) return null;
  return {
    name,
    birthDate,
    ...(sex === null ? {} : { sex }),
    ...(hukouRegion === null ? {} : { county: hukouRegion.slice(0, 6) }),
  };
}

const unknownToBase = (): Conflict =>
  conflicts(
    {
      code: 'E01',
      zh: '在校(园)儿童经户籍人口库核验未见登记(出生入户名册未覆盖其出生以来);请公安会同乡镇协助落户,不得作为入学条件',
      en: 'the population base does not know this pupil (the rosters do not reach back to the birth); help to register, never a condition for school',
    },
    { severity: 'S1', owner: 'PS' },
  );

/** A birth certificate shows that the child was born here: evidence, never a registration. */
const withCertificates = (conflict: Conflict, dossier: Dossier): Conflict => ({
  ...conflict,
  evidence: [...conflict.evidence, ...asEvidence(dossier.linkedTo(hcBirth), 'birth certificate')],
});

const MOVED = {
  code: 'HUKOU_MOVED',
  zh: '有户口迁移记录,已有户口',
  en: 'a hukou move shows that the pupil has a hukou',
};
