import { edK12 } from '../feeds/ed-k12.ts';
import { edPre } from '../feeds/ed-pre.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import { changed, PUPIL } from './enrolment-rows.ts';
import { sameButForASlip } from '../linkage/agreement.ts';
import { asEvidence, compareNamesOf, inOrder, pairsOf, rowIn } from './group-members.ts';
import { isAttending, type Pupil } from './pupils.ts';
import { countyToday } from './stays.ts';
import type { World } from './world.ts';

const OTHER_SCHOOL = changed(PUPIL, { 学校标识码: '2129000032' });
const TEMPORARY = changed(PUPIL, { 全国学籍号: 'L290121201809015520', 证件类型: '', 公民身份号码: '' });

/** One child on the books twice in one term: in two schools, or under a verified and a temporary number. */
export const e03 = defineDuplicateCheck({
  code: 'E03',
  version: 1,
  name: { zh: '双重学籍', en: 'Two student files' },
  rule: {
    zh: '同一人在同一学期内于两所学校均为在校(园),或同时持有 G 号与 J/L 号',
    en: 'one person is in school at two schools in one term, or holds a G number and a J or L number',
  },
  source: '教基一〔2013〕7号 (一人一号)',
  severity: 'S3',
  owner: 'ED',
  actions: ['A8', 'A1', 'A7'],
  event: 'enrolment',
  opensCase: true,
  within: [edK12, edPre],
  by: ['idNumber', 'nameBirth'],
  differingIn: 'key',
  perFeed: true,
  consults: [],
  judgeGroup: (members, world) => judge(inOrder(members), world),
  examples: [
    { when: 'in school at two schools', given: [PUPIL, OTHER_SCHOOL], expect: 'conflicts', severity: 'S3' },
    { when: 'a verified and a temporary number at one school', given: [PUPIL, TEMPORARY], expect: 'conflicts' },
    {
      when: 'transferred out of the first',
      given: [changed(PUPIL, { 学籍状态: '转出' }), OTHER_SCHOOL],
      expect: 'agrees',
    },
    {
      when: 'one number under two names',
      given: [PUPIL, changed(OTHER_SCHOOL, { 学生姓名: '何星' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'the sex of the namesake is not stated',
      given: [PUPIL, changed(TEMPORARY, { 性别: '9' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'a namesake of the same day, whose number fails its check and is far from the other',
      given: [PUPIL, changed(OTHER_SCHOOL, { 公民身份号码: '290121201801037759' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: the term of the transfer is over',
      given: [PUPIL, { ...OTHER_SCHOOL, period: ['2025-02-15', '2025-07-10'] }],
      expect: 'agrees',
    },
    {
      when: 'trap: twins have names of their own',
      given: [PUPIL, changed(TEMPORARY, { 学生姓名: '周小帆' })],
      expect: 'agrees',
    },
    {
      when: 'trap: a namesake from another county',
      given: [PUPIL, changed(TEMPORARY, { 学校标识码: '2129000032', 户籍地: '290122101201' })],
      expect: 'agrees',
    },
    {
      when: 'trap: in kindergarten and in the pre-class of a school: two rosters, not compared',
      given: [PUPIL],
      expect: 'agrees',
    },
  ],
});

interface Enrolled {
  readonly member: GroupMember;
  readonly row: Pupil;
}

type Relation = 'double' | 'other name' | 'unknown' | 'none';

function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const pairs = pairsOf(members.flatMap(asEnrolled)).map((pair) => ({ pair, relation: relationOf(pair, world) }));
  const concerned = (relation: Relation) => {
    const found = new Set(
      pairs.flatMap((one) => (one.relation === relation ? one.pair.map(({ member }) => member) : [])),
    );
    return members.filter((member) => found.has(member)).map(({ subject }) => subject);
  };
  const [subject, ...others] = concerned('double');
  if (subject)
    return [
      {
        subject,
        answer: conflicts(REASON, { severity: 'S3', owner: 'ED', evidence: asEvidence(others, 'other enrolment') }),
      },
    ];
  const [named, ...namesakes] = concerned('other name');
  if (named)
    return [
      { subject: named, answer: cannotTell('review', OTHER_NAME, { evidence: asEvidence(namesakes, 'candidate') }) },
    ];
  const [doubtful, ...candidates] = concerned('unknown');
  if (doubtful)
    return [
      {
        subject: doubtful,
        answer: cannotTell('missing-value', UNKNOWN, { evidence: asEvidence(candidates, 'candidate') }),
      },
    ];
  const [first] = members;
  return first ? [{ subject: first.subject, answer: agrees }] : [];
}

function asEnrolled(member: GroupMember): readonly Enrolled[] {
  const row = rowIn(edK12, member.subject) ?? rowIn(edPre, member.subject);
  return row !== null && isAttending(row) && !member.subject.superseded ? [{ member, row }] : [];
}

function relationOf([a, b]: readonly [Enrolled, Enrolled], world: World): Relation {
  if (a.member.subject.periodStart !== b.member.subject.periodStart) return 'none';
  if (a.row.schoolCode === b.row.schoolCode && !holdsBothKinds(a.row, b.row)) return 'none';
  const numbers = [a.member.idNumber, b.member.idNumber];
  if (numbers[0] && numbers[1]) {
    if (world.currentId(numbers[0]) !== world.currentId(numbers[1])) return 'none';
    return compareNamesOf(a.member, b.member, world) === 'different' ? 'other name' : 'double';
  }
  return byNameAndBirth(a.row, b.row, world);
}

/**
 * Namesakes of one birth date are one child when sex and hukou county agree, unless both carry numbers that no single
 * slip explains; at most one of these is sound.
 */
function byNameAndBirth(a: Pupil, b: Pupil, world: World): Relation {
  const counties = [a, b].map(({ hukouRegion }) => countyToday(hukouRegion, world));
  const known = (sex: string | null) => sex === '1' || sex === '2';
  if (known(a.sex) && known(b.sex) && a.sex !== b.sex) return 'none';
  if (counties[0] && counties[1] && counties[0] !== counties[1]) return 'none';
  if (a.idNumber && b.idNumber && !sameButForASlip(a.idNumber, b.idNumber)) return 'unknown';
  return known(a.sex) && known(b.sex) && counties[0] && counties[1] ? 'double' : 'unknown';
}

const kindOfNumber = (pupil: Pupil): string => ('studentNo' in pupil ? (pupil.studentNo?.charAt(0) ?? '') : '');

const holdsBothKinds = (a: Pupil, b: Pupil): boolean => {
  const kinds = [kindOfNumber(a), kindOfNumber(b)];
  return kinds.includes('G') && kinds.some((kind) => kind === 'J' || kind === 'L');
};

const REASON = {
  code: 'E03',
  zh: '同一学生在同一学期有两条在校(园)记录或两个学籍号;请学校核实后合并,保留经核验的学籍号',
  en: 'one pupil is on the books twice in one term; the schools merge the records and keep the verified number',
};
const OTHER_NAME = {
  code: 'OTHER_NAME',
  zh: '同一号码下姓名不同,待确认是否同一人',
  en: 'one number, two names: whether it is one child is not known',
};
const UNKNOWN = {
  code: 'PUPIL_UNKNOWN',
  zh: '性别或户籍地不全,无法判断是否同一人',
  en: 'sex or hukou place is missing: whether it is one child cannot be told',
};
