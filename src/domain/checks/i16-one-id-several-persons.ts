import { compareAtCoarserPrecision } from '../values/plain-date.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import { PUPIL } from './enrolment-rows.ts';
import { asEvidence, birthDateOf, compareNamesOf, inOrder, pairsOf } from './group-members.ts';
import { changed, STAY } from './residence-rows.ts';
import { PERSON_FEEDS, personFeed } from './person-feeds.ts';
import type { World } from './world.ts';

const OTHER_PERSON = changed(STAY, {
  姓名: '郑强',
  性别: '男',
  出生日期: '1970-03-02',
  标准地址编码: 'A0200',
  详细地址: '老街8号',
});

/** One number stands for persons who differ in name and birth date inside one roster: a column shifted, or a parent's number. */
export const i16 = defineDuplicateCheck({
  code: 'I16',
  version: 1,
  name: { zh: '同证多人', en: 'One ID on rows of different persons' },
  rule: {
    zh: '同一名册中同一证件号码对应的记录,姓名与出生日期均不同;在册类名册只在同一学期内比较',
    en: 'rows of one roster share a number, and both name and birth date differ; stock rosters are compared inside one term',
  },
  source: 'GB 11643-1999; 居民身份证法 §3',
  severity: 'S2',
  owner: 'ROW',
  actions: ['A1'],
  event: 'identity',
  opensCase: true,
  within: PERSON_FEEDS.filter(({ people }) => people.some(({ idNumber, birthDate }) => idNumber && birthDate)),
  by: ['idNumber'],
  differingIn: 'nameKey',
  perFeed: true,
  consults: [],
  judgeGroup: (members, world) => judge(inOrder(members), world),
  examples: [
    {
      when: 'two rows of one person',
      given: [STAY, changed(STAY, { 来本地日期: '2025-03-01', 登记日期: '2025-03-02' })],
      expect: 'agrees',
    },
    { when: 'another name and another birth date', given: [STAY, OTHER_PERSON], expect: 'conflicts', severity: 'S2' },
    {
      when: 'another name, birth date not stated',
      given: [STAY, changed(OTHER_PERSON, { 出生日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'another name, same birth date: one person with two names',
      given: [STAY, changed(OTHER_PERSON, { 出生日期: '1992-06-20' })],
      expect: 'agrees',
    },
    {
      when: 'trap: a parent’s number used for the child',
      given: [STAY, changed(OTHER_PERSON, { 姓名: '吴小宝', 出生日期: '2018-09-01' })],
      expect: 'conflicts',
    },
    {
      when: 'trap: the column of numbers shifted by one row',
      given: [
        PUPIL,
        changed(PUPIL, { 全国学籍号: 'G290121201809010038', 学生姓名: '何星', 性别: '男', 出生日期: '2018-05-04' }),
      ],
      expect: 'conflicts',
    },
    {
      when: 'rosters of two terms are not compared',
      given: [
        PUPIL,
        {
          ...changed(PUPIL, { 全国学籍号: 'G290121201809010038', 学生姓名: '何星', 出生日期: '2018-05-04' }),
          period: ['2025-02-15', '2025-07-10'],
        },
      ],
      expect: 'agrees',
    },
  ],
});

type Relation = 'two persons' | 'unknown' | 'none';

function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const pairs = pairsOf(members)
    .filter(([a, b]) => sameTerm(a, b))
    .map((pair) => ({ pair, relation: relationOf(pair, world) }));
  const concerned = (relation: Relation) => {
    const found = new Set(pairs.flatMap((one) => (one.relation === relation ? one.pair : [])));
    return members.filter((member) => found.has(member)).map(({ subject }) => subject);
  };
  const [subject, ...others] = concerned('two persons');
  if (subject)
    return [
      {
        subject,
        answer: conflicts(REASON, { severity: 'S2', owner: 'ROW', evidence: evidence(subject.recordId, others) }),
      },
    ];
  const [doubtful, ...candidates] = concerned('unknown');
  if (doubtful)
    return [
      {
        subject: doubtful,
        answer: cannotTell('missing-value', UNKNOWN, { evidence: evidence(doubtful.recordId, candidates) }),
      },
    ];
  const [first] = members;
  return first ? [{ subject: first.subject, answer: agrees }] : [];
}

/** A marriage whose two parties carry one number is one record. */
const evidence = (subjectId: string, others: readonly GroupMember['subject'][]) =>
  asEvidence(
    others.filter(({ recordId }) => recordId !== subjectId),
    'same number',
  );

const sameTerm = (a: GroupMember, b: GroupMember): boolean =>
  !personFeed(a.subject.feed)?.stock || a.subject.periodStart === b.subject.periodStart;

function relationOf([a, b]: readonly [GroupMember, GroupMember], world: World): Relation {
  const names = compareNamesOf(a, b, world);
  if (names !== 'different' && names !== 'unanswerable') return 'none';
  const [left, right] = [birthDateOf(a), birthDateOf(b)];
  const dates = left === null || right === null ? 'unknown' : compareAtCoarserPrecision(left, right);
  if (dates === 'same') return 'none';
  return names === 'different' && dates === 'different' ? 'two persons' : 'unknown';
}

const REASON = {
  code: 'I16',
  zh: '同一证件号码用于姓名和出生日期都不同的人,可能串行或误用父母号码;请核对原件更正',
  en: 'one number stands for persons of other name and birth date: a shifted column or a parent’s number; correct it from the documents',
};
const UNKNOWN = {
  code: 'PERSON_UNKNOWN',
  zh: '号码相同、姓名或出生日期缺失或无法比对,不能判断是否同一人',
  en: 'the number is the same, but a name or birth date is missing: whether it is one person cannot be told',
};
