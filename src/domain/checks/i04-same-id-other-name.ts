import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { changed, EMPLOYED, OUTFLOW, STAY } from './residence-rows.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';
import { asEvidence, compareNamesOf, inOrder, nameOf } from './group-members.ts';
import { SHARED_PERSON_FEEDS } from './person-feeds.ts';
import type { World } from './world.ts';

/** Two rosters know one number under names that no variant, former name or change explains. The police decide. */
export const i04 = defineDuplicateCheck({
  code: 'I04',
  version: 1,
  name: { zh: '同号异名', en: 'Same ID, different names' },
  rule: {
    zh: '同一公民身份号码在两类以上名册中姓名不同,且不属于异体字、曾用名或已登记的姓名变更',
    en: 'one number stands in two or more rosters under different names, and no variant, former name or registered change explains it',
  },
  source: 'GB 11643-1999; 居民身份证法 §3; 公通字〔2021〕12号 §49–50',
  severity: 'S2',
  owner: 'PS',
  actions: ['A1', 'A7'],
  event: 'identity',
  opensCase: true,
  // An adopted child's two names are nobody's business but the registry's and the police's.
  within: SHARED_PERSON_FEEDS,
  by: ['idNumber'],
  differingIn: 'nameKey',
  perFeed: false,
  consults: [],
  judgeGroup: (members, world) => judge(inOrder(members), world),
  examples: [
    { when: 'two rosters, one name', given: [STAY, EMPLOYED], expect: 'agrees' },
    {
      when: 'the employer’s list has another name than the police',
      given: [changed(EMPLOYED, { 姓名: '郑强' }), STAY],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'a placeholder cannot be compared',
      given: [changed(EMPLOYED, { 姓名: '不详' }), STAY],
      expect: 'unanswerable',
      doubt: 'unusable-value',
    },
    {
      when: 'trap: the name was changed and the register says so',
      given: [
        changed(EMPLOYED, { 姓名: '吴小敏' }),
        STAY,
        {
          feed: 'PS-CORR',
          row: {
            姓名: '吴敏',
            公民身份号码: '290121199206200027',
            变更项目: '姓名',
            变更前: '吴小敏',
            变更后: '吴敏',
            变更日期: '2024-11-05',
          },
        },
      ],
      expect: 'agrees',
    },
    {
      when: 'trap: a rare character was lost',
      given: [changed(EMPLOYED, { 姓名: '吴□' }), STAY],
      expect: 'unanswerable',
    },
    {
      when: 'trap: the same name in Latin letters',
      given: [changed(EMPLOYED, { 姓名: 'WU MIN' }), STAY],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'a character that sounds alike waits for an officer',
      given: [changed(EMPLOYED, { 姓名: '吴民' }), STAY],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'two names inside one roster are the question of I16',
      given: [OUTFLOW, changed(OUTFLOW, { 姓名: '郑强', 流出日期: '2025-03-01' })],
      expect: 'agrees',
    },
  ],
});

const HAN = /\p{Script=Han}/u;

type Relation = 'same' | 'other' | 'alike' | 'unknown';

function relationOf(member: GroupMember, reference: GroupMember, world: World): Relation {
  const answer = compareNamesOf(member, reference, world);
  if (answer === 'unanswerable') return 'unknown';
  if (answer === 'equal' || answer === 'variant') return 'same';
  return answer === 'homophone' || scriptsDiffer(member, reference) ? 'alike' : 'other';
}

/** A transcription and the name in characters: whether they are one name is for a person to see. */
const scriptsDiffer = (a: GroupMember, b: GroupMember): boolean =>
  HAN.test(nameOf(a) ?? '') !== HAN.test(nameOf(b) ?? '');

function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const reference = referenceOf(members, world);
  if (reference === null) return [];
  const related = members.map((member) => ({ member, relation: relationOf(member, reference, world) }));
  const of = (relation: Relation) => related.filter((one) => one.relation === relation).map(({ member }) => member);
  const same = [reference, ...of('same')];
  const others = of('other').filter(({ subject }) => same.some((one) => one.subject.feed !== subject.feed));
  const doubtful = [...of('alike'), ...of('unknown')];
  const [subject] =
    others.length > 0 ? (isPolice(reference) ? others : members) : doubtful.length > 0 ? doubtful : members;
  if (subject === undefined) return [];
  return [{ subject: subject.subject, answer: answerOf(subject, members, others, of('alike'), doubtful) }];
}

function answerOf(
  subject: GroupMember,
  members: readonly GroupMember[],
  others: readonly GroupMember[],
  alike: readonly GroupMember[],
  doubtful: readonly GroupMember[],
): Answer {
  const evidence = asEvidence(
    members
      .filter(({ subject: { recordId } }) => recordId !== subject.subject.recordId)
      .map((member) => member.subject),
    'same number',
  );
  if (others.length > 0) return conflicts(REASON, { severity: 'S2', owner: 'PS', evidence });
  if (alike.length > 0) return cannotTell('review', ALIKE, { evidence });
  return doubtful.length > 0 ? cannotTell('unusable-value', UNUSABLE, { evidence }) : agrees;
}

const isPolice = ({ subject }: GroupMember): boolean => subject.feed.startsWith('PS-');

/** The name that the others are held against: the police's, and of several the one most records share. */
function referenceOf(members: readonly GroupMember[], world: World): GroupMember | null {
  const named = members.filter(({ nameKey }) => nameKey !== null);
  const police = named.filter(isPolice);
  let best: GroupMember | null = null;
  let most = -1;
  for (const candidate of police.length > 0 ? police : named) {
    const shared = named.filter((member) => relationOf(member, candidate, world) === 'same').length;
    if (shared > most) [best, most] = [candidate, shared];
  }
  return best;
}

const REASON = {
  code: 'I04',
  zh: '同一公民身份号码在不同名册中姓名不同,且无异体、曾用名或变更登记可以解释;请公安核定,登记错误的一方更正',
  en: 'rosters know this number under different names; the police decide and the wrong side is corrected',
};
const ALIKE = {
  code: 'NAME_ALIKE',
  zh: '姓名同音或为音译,是否同名待人工确认',
  en: 'the names sound alike or one is a transcription; an officer must look',
};
const UNUSABLE = {
  code: 'NAME_UNUSABLE',
  zh: '其中一条姓名为占位或含损坏字,无法比对',
  en: 'one of the names is a placeholder or lost characters and cannot be compared',
};
