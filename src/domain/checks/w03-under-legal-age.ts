import { mzMarr } from '../feeds/mz-marr.ts';
import type { ParameterName } from '../parameters/parameters.ts';
import { birthDateOf, hasRightCheck, sexOf } from '../values/identity-number.ts';
import { type PartialDate, lastDay, firstDay, yearsBetween } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts, type Verdict } from './answer.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import { isOriginalMarriage, isValidMarriage, type Marriage, type Party, partyOf } from './marriages.ts';
import { changed, MARRIAGE } from './marriage-rows.ts';
import type { RecordView } from './dossier.ts';
import type { World } from './world.ts';

/** A party younger than the law allows on the day of registration; mostly a slip of typing. */
export const w03 = defineSingleRecordCheck({
  code: 'W03',
  version: 1,
  name: { zh: '登记时未达法定婚龄', en: 'Under legal age' },
  rule: {
    zh: '登记日男方未满 22 周岁或女方未满 20 周岁',
    en: 'the man is under 22 or the woman under 20 on the day of registration',
  },
  source: '民法典 §1047',
  severity: 'S2',
  owner: 'MZ',
  actions: ['A1'],
  event: 'marriage',
  opensCase: true,
  subjects: [mzMarr],
  judge: ({ subject }, world) => judge(subject, world),
  examples: [
    { when: 'he is 34, she is 31', given: [MARRIAGE], expect: 'agrees' },
    // Born 2002-05-21, registered 2024-05-20: 21 years.
    {
      when: 'he becomes 22 the day after',
      given: [changed(MARRIAGE, { 男方出生日期: '2002-05-21', 男方证件号码: '290122200205210017' })],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'he is 22 on the day',
      given: [changed(MARRIAGE, { 男方出生日期: '2002-05-20', 男方证件号码: '290122200205200011' })],
      expect: 'agrees',
    },
    // Born 2004-05-10, registered 2024-05-20: 20 years.
    {
      when: 'she has been 20 for ten days',
      given: [changed(MARRIAGE, { 女方出生日期: '2004-05-10', 女方证件号码: '' })],
      expect: 'agrees',
    },
    {
      when: 'no birth date and no number',
      given: [changed(MARRIAGE, { 女方出生日期: '', 女方证件号码: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'the birth date comes from the number',
      given: [changed(MARRIAGE, { 女方出生日期: '', 女方证件号码: '290122200502030028' })],
      expect: 'conflicts',
    },
    {
      when: 'only the year of birth is known, and the age may be 21 or 22',
      given: [changed(MARRIAGE, { 男方出生日期: '2002年', 男方证件号码: '' })],
      expect: 'unanswerable',
    },
    {
      when: 'a re-issued certificate marries nobody',
      given: [changed(MARRIAGE, { 登记类型: '补领', 男方出生日期: '2010-01-01' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: a birth year typed wrong fires and says that the number knows better',
      given: [changed(MARRIAGE, { 男方出生日期: '2009-03-15' })],
      expect: 'conflicts',
    },
    // Born 2003-05-10: 21 by the Gregorian calendar, 22 by the counting of new years.
    {
      when: 'trap: 22 by virtual age (虚岁) is not 22',
      given: [changed(MARRIAGE, { 男方出生日期: '2003-05-10', 男方证件号码: '' })],
      expect: 'conflicts',
    },
    {
      when: 'trap: a number of 15 digits is upgraded to the century 19',
      given: [changed(MARRIAGE, { 男方出生日期: '', 男方证件号码: '290122900315001' })],
      expect: 'agrees',
    },
  ],
});

type AgeVerdict = 'of age' | 'under age' | 'unknown';

function judge(subject: RecordView<Marriage>, world: World): Verdict {
  const { row } = subject;
  if (!isOriginalMarriage(row) || !isValidMarriage(row)) return null;
  if (row.registerDate === null)
    return cannotTell('missing-value', {
      code: 'DATE_MISSING',
      zh: '缺少登记日期',
      en: 'the date of registration is missing',
    });
  const parties = (['a', 'b'] as const).map((role) => partyOf(row, role));
  const verdicts = parties.map((party) => ageVerdict(party, row.registerDate, subject.region, world));
  const young = parties.filter((_, at) => verdicts[at] === 'under age');
  if (young.length > 0) return conflicts(reasonOf(young), { severity: 'S2', owner: 'MZ' });
  return verdicts.includes('unknown') ? AGE_UNKNOWN : agrees;
}

function ageVerdict(party: Party, on: PartialDate | null, region: string, world: World): AgeVerdict {
  const born = party.birthDate ?? numberBirthDate(party);
  const limits = limitsOf(party);
  if (born === null || on === null || limits.length === 0) return 'unknown';
  const years = limits.map((limit) => world.parameter(limit, region, firstDay(on)));
  if (yearsBetween(firstDay(born), lastDay(on)) < Math.min(...years)) return 'under age';
  return yearsBetween(lastDay(born), firstDay(on)) >= Math.max(...years) ? 'of age' : 'unknown';
}

const numberBirthDate = ({ idNumber }: Party) =>
  idNumber !== null && hasRightCheck(idNumber) ? birthDateOf(idNumber) : null;

/** The limit that applies; both of them where the sex column and the number contradict each other (I03). */
function limitsOf({ sex, idNumber }: Party): readonly ParameterName[] {
  const stated = [sex, idNumber !== null && hasRightCheck(idNumber) ? sexOf(idNumber) : null];
  const known = new Set(stated.filter((value) => value === '1' || value === '2'));
  return [...known].map((value) => (value === '1' ? 'MARRIAGE_AGE_MEN' : 'MARRIAGE_AGE_WOMEN'));
}

function reasonOf(young: readonly Party[]) {
  const typed = young.some(
    (party) =>
      party.birthDate !== null && numberBirthDate(party) !== null && numberBirthDate(party) !== party.birthDate,
  );
  return {
    code: 'W03',
    zh: `${young.map(({ role }) => (role === 'a' ? '男方' : '女方')).join('、')}在登记日未达法定婚龄${typed ? ';证件号码中的出生日期与该列不同,可能为录入错误' : ''};请核对档案`,
    en: `under the legal age on the day of registration: ${young.map(({ role }) => role).join(', ')}${typed ? '; the number says another birth date, perhaps a slip' : ''}`,
  };
}

const AGE_UNKNOWN = cannotTell('missing-value', {
  code: 'AGE_UNKNOWN',
  zh: '出生日期或性别不全,无法计算周岁',
  en: 'birth date or sex is missing or too coarse to tell the age',
});
