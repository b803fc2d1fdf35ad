import { agrees, cannotTell, type Compared, conflicts, type Verdict } from './answer.ts';
import { CERTIFICATE, changed, ENTRY } from './birth-rows.ts';
import { defineSingleRecordCheck } from './define-check.ts';
import type { RecordView } from './dossier.ts';
import { citizenNumber, DIGITS_LOST, identityColumns, NUMBER_FAULTS } from './identity-columns.ts';
import { PERSON_FEEDS } from './person-feeds.ts';
import { STAY } from './residence-rows.ts';

const FAULT_WORDS: Readonly<Record<string, string>> = {
  ID_CHECK: '校验码错误',
  ID_LEN: '位数不对',
  ID_CHAR: '含非法字符',
  ID_DATE: '出生日期位不存在',
};

/** A citizen number that fails its own test; never repaired, a likely number is proposed by linkage (T6). */
export const i01 = defineSingleRecordCheck({
  code: 'I01',
  version: 1,
  name: { zh: '身份证校验错误', en: 'ID checksum' },
  rule: {
    zh: '公民身份号码的校验码、位数、字符或日期不合规定(含父母号码)',
    en: 'a citizen identity number fails its check character, length, characters or date; parents’ numbers included',
  },
  source: 'GB 11643-1999',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A1'],
  event: 'identity',
  opensCase: true,
  subjects: PERSON_FEEDS,
  judge: ({ subject }) => judge(subject),
  examples: [
    { when: 'the number passes', given: [STAY], expect: 'agrees' },
    {
      when: 'the last two characters are swapped',
      given: [changed(STAY, { 公民身份号码: '290121199206200072' })],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'one digit is missing',
      given: [changed(STAY, { 公民身份号码: '29012119920620007' })],
      expect: 'conflicts',
    },
    {
      when: 'the date in the number does not exist',
      given: [changed(STAY, { 公民身份号码: '290121202302290012' })],
      expect: 'conflicts',
    },
    {
      when: 'the mother’s number fails',
      given: [changed(CERTIFICATE, { 母亲证件号码: '290122198802290004' })],
      expect: 'conflicts',
    },
    {
      when: 'a spreadsheet dropped the last digits of the mother’s number',
      given: [changed(ENTRY, { 母亲公民身份号码: '2.90122E+17' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'trap: a passport number is no citizen number',
      given: [changed(STAY, { 证件类型: '护照', 公民身份号码: 'E12345678' })],
      expect: 'not concerned',
    },
    {
      when: 'trap: full-width digits and a small x are the same number',
      given: [changed(STAY, { 出生日期: '1949-12-31', 公民身份号码: '１１０１０５ 19491231002x' })],
      expect: 'agrees',
    },
  ],
});

function judge(subject: RecordView): Verdict {
  const columns = identityColumns(subject.feed);
  const codesOf = (column: string) => subject.issues.filter(({ field }) => field === column).map(({ code }) => code);
  const citizens = columns.filter(({ field, typeField }) => citizenNumber(subject.row, field, typeField) !== null);
  const faulty = citizens.flatMap(({ field, header }) => {
    const codes = codesOf(field).filter((code) => NUMBER_FAULTS.has(code));
    return codes.length > 0 ? [{ field, header, codes }] : [];
  });
  if (faulty.length > 0) return faults(faulty);
  if (columns.some(({ field }) => codesOf(field).includes(DIGITS_LOST))) return LOST;
  return citizens.length > 0 ? agrees : null;
}

interface FaultyColumn {
  readonly field: string;
  readonly header: string;
  readonly codes: readonly string[];
}

function faults(columns: readonly FaultyColumn[]): Verdict {
  const zh = columns.map(
    ({ header, codes }) => `“${header}”${codes.map((code) => FAULT_WORDS[code] ?? code).join('、')}`,
  );
  return conflicts(
    {
      code: 'I01',
      zh: `${zh.join(';')};请按证件原件在源系统更正,枢纽不自动改号`,
      en: `${columns.map(({ field, codes }) => `${field}: ${codes.join(', ')}`).join('; ')}; correct it from the document at the source`,
    },
    { severity: 'S3', owner: 'ROW', details: { compared: columns.map(asCompared) } },
  );
}

/** The remarks stand where a comparison shows values; the number itself is not copied. */
const asCompared = ({ field, codes }: FaultyColumn): Compared => ({
  field,
  left: codes.join(','),
  right: null,
  verdict: 'different',
});

const LOST = cannotTell('unusable-value', {
  code: 'ID_EXCEL',
  zh: '号码被表格软件改成数值,末位已丢失,无法校验;请将该列设为文本后重新导出',
  en: 'a spreadsheet dropped the last digits; export the column as text again',
});
