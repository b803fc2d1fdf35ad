import { psBirth } from '../feeds/ps-birth.ts';
import { isUsable } from '../values/normalised.ts';
import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { cellOf, inOrder } from './birth-group.ts';
import { changed, ENTRY } from './birth-rows.ts';
import type { GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import type { World } from './world.ts';

const OTHER = changed(ENTRY, { 姓名: '张小亮', 公民身份号码: '290121202401150031', 入户日期: '2024-03-04' });

/** One certificate number under which two persons were entered: one of them may have no true registration. */
export const b07 = defineDuplicateCheck({
  code: 'B07',
  version: 1,
  name: { zh: '一证多户', en: 'One certificate, two persons' },
  rule: {
    zh: '同一出生医学证明编号出现在两个不同公民身份号码(含更正链)的出生入户记录中',
    en: 'one birth certificate number stands in entries of two different identity numbers, corrections followed',
  },
  source: '公通字〔2021〕12号 §4, §19; 居民身份证法 §3 (one number, one person)',
  severity: 'S1',
  owner: 'PS',
  actions: ['A1', 'A8', 'A5', 'A7'],
  event: 'birth',
  opensCase: true,
  within: [psBirth],
  by: ['certNo'],
  differingIn: 'idNumber',
  perFeed: true,
  consults: [],
  judgeGroup: (members, world) =>
    inOrder(members).map((entry) => ({ subject: entry.subject, answer: judge(entry, members, world) })),
  examples: [
    { when: 'two entries under one number', given: [ENTRY, OTHER], expect: 'conflicts', severity: 'S1' },
    {
      when: 'twins: the number of the first was typed for the second as well',
      given: [ENTRY, changed(OTHER, { 入户日期: '2024-02-01' })],
      expect: 'conflicts',
    },
    {
      when: 'the number was re-coded after a correction: still one person',
      given: [
        ENTRY,
        changed(OTHER, { 姓名: '张小明' }),
        {
          feed: 'PS-CORR',
          row: {
            公民身份号码: '290121202401150031',
            原公民身份号码: '290121202401150015',
            变更项目: '公民身份号码',
            变更前: '***',
            变更后: '***',
            变更日期: '2024-03-01',
          },
        },
      ],
      expect: 'agrees',
    },
    {
      when: 'the second identity number fails its check character, so it may be the first with a slip',
      given: [ENTRY, changed(OTHER, { 公民身份号码: '290121202401150051' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'the number lacks a digit in both entries',
      given: [changed(ENTRY, { 出生医学证明编号: 'W29000012' }), changed(OTHER, { 出生医学证明编号: 'W29000012' })],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
  ],
});

/** Today's number of an entry; null when the number fails its own test. */
const personOf = (member: GroupMember, world: World): string | null => {
  const idNumber = cellOf(member, 'idNumber');
  const sound = isUsable(member.subject.issues.filter(({ field }) => field === 'idNumber'));
  return idNumber === null || !sound ? null : world.currentId(idNumber);
};

/** Digits are missing from the number (B08): what two entries share then is a slip and not a certificate. */
const isIncomplete = ({ subject: { issues } }: GroupMember): boolean =>
  issues.some(({ field, code }) => field === 'birthCertNo' && code === 'CERT_PATTERN');

function judge(entry: GroupMember, members: readonly GroupMember[], world: World): Answer {
  if (isIncomplete(entry)) return cannotTell('unusable-value', CERTIFICATE_UNSOUND);
  const person = personOf(entry, world);
  const rest = members.filter((member) => member !== entry);
  const differing = rest.filter((other) => personOf(other, world) !== person);
  if (differing.length === 0 && person !== null) return agrees;
  const certain = person === null ? [] : differing.filter((other) => personOf(other, world) !== null);
  const evidence = (certain.length > 0 ? certain : rest).map(({ subject }) => ({
    record: subject,
    role: 'same certificate',
  }));
  return certain.length > 0
    ? conflicts(TWO_PERSONS, { severity: 'S1', owner: 'PS', evidence })
    : cannotTell('unusable-value', NUMBER_UNSOUND, { evidence });
}

const TWO_PERSONS = {
  code: 'B07',
  zh: '同一出生医学证明编号登记了两个以上公民身份号码',
  en: 'one certificate number was entered under several identity numbers',
};
const CERTIFICATE_UNSOUND = {
  code: 'CERT_PATTERN',
  zh: '出生医学证明编号不完整,无法判断是否同一证书',
  en: 'the certificate number is incomplete; one certificate or two cannot be told',
};
const NUMBER_UNSOUND = {
  code: 'ID_UNUSABLE',
  zh: '同一证号的另一记录公民身份号码有误,无法判断是否同一人',
  en: 'an identity number under this certificate is faulty; one person or two cannot be told',
};
