import { psBirth } from '../feeds/ps-birth.ts';
import { psMove } from '../feeds/ps-move.ts';
import { compareNames } from '../values/names/names.ts';
import { agrees, cannotTell, conflicts } from './answer.ts';
import { changed, ENTRY } from './birth-rows.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import { asEvidence, inOrder, pairsOf, rowIn } from './group-members.ts';
import type { World } from './world.ts';

const SECOND_ENTRY = changed(ENTRY, {
  公民身份号码: '290121202401150031',
  出生医学证明编号: '',
  入户日期: '2024-06-11',
  户籍地: '290122101201',
});

/** One child entered twice under two valid numbers. Which one stays is for the police and the person, never for the hub. */
export const i05 = defineDuplicateCheck({
  code: 'I05',
  version: 1,
  name: { zh: '疑似一人多户', en: 'One person, two IDs' },
  rule: {
    zh: '姓名、出生日期、性别、母亲(或父母)均相同,但公民身份号码不同且均校验正确',
    en: 'name, birth date, sex and mother (or both parents) are equal, and two different numbers are both valid',
  },
  source: '户口登记条例 §6; 公通字〔2021〕12号 §3; 国办发〔2015〕96号',
  severity: 'S2',
  owner: 'PS',
  actions: ['A8', 'A7', 'A5'],
  event: 'identity',
  opensCase: true,
  within: [psBirth, psMove],
  by: ['nameBirth'],
  differingIn: 'idNumber',
  perFeed: false,
  consults: [],
  judgeGroup: (members, world) => judge(inOrder(members), world),
  examples: [
    { when: 'entered twice under two numbers', given: [ENTRY, SECOND_ENTRY], expect: 'conflicts', severity: 'S2' },
    {
      when: 'the mothers differ',
      given: [ENTRY, changed(SECOND_ENTRY, { 母亲姓名: '钱芳', 母亲公民身份号码: '290121199206200027' })],
      expect: 'agrees',
    },
    {
      when: 'nobody wrote down the mother',
      given: [ENTRY, changed(SECOND_ENTRY, { 母亲姓名: '', 母亲公民身份号码: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'the number was corrected in between',
      given: [
        ENTRY,
        SECOND_ENTRY,
        {
          feed: 'PS-CORR',
          row: {
            姓名: '张小明',
            公民身份号码: '290121202401150031',
            原公民身份号码: '290121202401150015',
            变更项目: '公民身份号码',
            变更前: '290121202401150015',
            变更后: '290121202401150031',
            变更日期: '2024-06-10',
          },
        },
      ],
      expect: 'agrees',
    },
    {
      when: 'trap: twins have names of their own',
      given: [ENTRY, changed(SECOND_ENTRY, { 姓名: '张小亮' })],
      expect: 'agrees',
    },
    {
      when: 'trap: a cousin of the same name',
      given: [
        ENTRY,
        changed(SECOND_ENTRY, { 母亲姓名: '赵兰', 母亲公民身份号码: '290121199905100025', 父亲姓名: '张勇' }),
      ],
      expect: 'agrees',
    },
  ],
});

type Relation = 'two numbers' | 'unknown' | 'none';

function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const pairs = pairsOf(members).map(([a, b]) => ({ pair: [a, b], relation: relationOf(a, b, world) }));
  const concerned = (relation: Relation) => {
    const found = new Set(pairs.flatMap((one) => (one.relation === relation ? one.pair : [])));
    return members.filter((member) => found.has(member)).map(({ subject }) => subject);
  };
  const [subject, ...others] = concerned('two numbers');
  if (subject)
    return [
      {
        subject,
        answer: conflicts(REASON, { severity: 'S2', owner: 'PS', evidence: asEvidence(others, 'other number') }),
      },
    ];
  const [doubtful, ...candidates] = concerned('unknown');
  if (doubtful)
    return [
      {
        subject: doubtful,
        answer: cannotTell('missing-value', UNKNOWN_MOTHER, { evidence: asEvidence(candidates, 'candidate') }),
      },
    ];
  const [first] = members;
  return first ? [{ subject: first.subject, answer: agrees }] : [];
}

function relationOf(a: GroupMember, b: GroupMember, world: World): Relation {
  if (a.idNumber === null || b.idNumber === null || a.subject.recordId === b.subject.recordId) return 'none';
  if (world.currentId(a.idNumber) === world.currentId(b.idNumber)) return 'none';
  const [left, right] = [rowIn(psBirth, a.subject), rowIn(psBirth, b.subject)];
  if (left === null || right === null || left.sex === null || right.sex === null) return 'unknown';
  if (left.sex !== right.sex) return 'none';
  const parents = sameParents(left, right, world);
  return parents === null ? 'unknown' : parents ? 'two numbers' : 'none';
}

type Parents = Readonly<Record<'motherName' | 'motherIdNumber' | 'fatherName', string | null>>;

/** By the mother's number, else by the names of both parents; null = cannot be told. */
function sameParents(a: Parents, b: Parents, world: World): boolean | null {
  if (a.motherIdNumber !== null && b.motherIdNumber !== null)
    return world.currentId(a.motherIdNumber) === world.currentId(b.motherIdNumber);
  const mothers = compareNames(a.motherName, b.motherName);
  const fathers = compareNames(a.fatherName, b.fatherName);
  if (mothers === 'different' || fathers === 'different') return false;
  const same = (answer: typeof mothers) => answer === 'equal' || answer === 'variant';
  return same(mothers) && same(fathers) ? true : null;
}

const REASON = {
  code: 'I05',
  zh: '两条户口登记的姓名、出生日期、性别与母亲相同,但公民身份号码不同;请公安核实是否重复落户,保留哪一个由公安依材料并征求本人意见确定',
  en: 'two register entries agree in name, birth date, sex and mother under two valid numbers; the police establish whether one person was entered twice',
};
const UNKNOWN_MOTHER = {
  code: 'MOTHER_UNKNOWN',
  zh: '姓名与出生日期相同,但母亲(或父母)信息不全,无法判断是否同一人',
  en: 'name and birth date agree, but the mother is not known on both sides',
};
