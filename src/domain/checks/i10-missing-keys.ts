import type { PersonRole } from '../feeds/define-feed.ts';
import { agrees, cannotTell, conflicts, type Verdict } from './answer.ts';
import { CERTIFICATE, changed } from './birth-rows.ts';
import { DEATH_CERTIFICATE } from './death-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import { DIGITS_LOST } from './identity-columns.ts';
import { PERSON_FEEDS, peopleNamedIn } from './person-feeds.ts';
import { MARRIAGE } from './marriage-rows.ts';

/** Nothing by which the person of a record could be found elsewhere; counted in IND-24. */
export const i10 = defineSingleRecordCheck({
  code: 'I10',
  version: 1,
  name: { zh: '关键信息缺失', en: 'Missing keys' },
  rule: {
    zh: '记录的主体人员没有证件号码,且姓名或出生日期缺失',
    en: 'the person of the record has no document number, and no name or no birth date',
  },
  source: 'GB 11643-1999; 公通字〔2021〕12号 §4',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1'],
  event: 'identity',
  opensCase: true,
  subjects: PERSON_FEEDS,
  judge: ({ subject }) => judge(subject),
  examples: [
    { when: 'a certificate with number, name and birth date', given: [DEATH_CERTIFICATE], expect: 'agrees' },
    { when: 'a newborn has no number yet: name and birth date do', given: [CERTIFICATE], expect: 'agrees' },
    {
      when: 'no number and no birth date',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '无', 出生日期: '' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    { when: 'a newborn without birth date', given: [changed(CERTIFICATE, { 出生日期: '' })], expect: 'conflicts' },
    {
      when: 'one of two spouses cannot be found again',
      given: [changed(MARRIAGE, { 女方证件号码: '', 女方出生日期: '' })],
      expect: 'conflicts',
    },
    {
      when: 'no number, and the birth date is known only by the year',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '', 出生日期: '1940年' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'trap: a number that fails its check still finds its neighbour by one slip',
      given: [changed(DEATH_CERTIFICATE, { 公民身份号码: '290121194005010039', 出生日期: '' })],
      expect: 'agrees',
    },
  ],
});

type State = 'enough' | 'coarse' | 'missing';

function judge(subject: RecordView): Verdict {
  const states = peopleNamedIn(subject.feed).map((person) => stateOf(subject, person));
  if (states.includes('missing'))
    return conflicts(
      {
        code: 'I10',
        zh: '该记录既无可用证件号码,又缺姓名或出生日期,无法与其他名册比对;请补全后以“更正”重报',
        en: 'no usable document number, and the name or birth date is missing: the record cannot be matched; complete it',
      },
      { severity: 'S3', owner: 'ROW' },
    );
  if (states.includes('coarse'))
    return cannotTell('unusable-value', {
      code: 'DATE_COARSE',
      zh: '无证件号码,出生日期只到年,能否匹配取决于同名人数',
      en: 'without a number, a birth year alone may or may not find the person',
    });
  return states.length > 0 ? agrees : null;
}

function stateOf({ row, issues }: RecordView, person: PersonRole): State {
  const number = person.idNumber;
  const lost = issues.some(({ field, code }) => field === number && code === DIGITS_LOST);
  if (number !== undefined && typeof row[number] === 'string' && !lost) return 'enough';
  const born = person.birthDate === undefined ? null : row[person.birthDate];
  if (typeof row[person.name] !== 'string' || typeof born !== 'string') return 'missing';
  return born.length === 4 ? 'coarse' : 'enough';
}
