import { mzMarr } from '../feeds/mz-marr.ts';
import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import type { GroupAnswer, GroupMember } from './check.ts';
import { CREMATION } from './death-rows.ts';
import { defineDuplicateCheck } from './define-check.ts';
import { asEvidence, byFeedAndKey, compareNamesOf, rowIn } from './group-members.ts';
import { DISSOLVING_FEEDS, endingOf } from './marriage-ending.ts';
import {
  isOriginalMarriage,
  isPartyRole,
  isValidMarriage,
  type Marriage,
  otherRole,
  type PartyRole,
  partyOf,
  sameParty,
} from './marriages.ts';
import { changed, DIVORCE, MARRIAGE, SECOND_MARRIAGE } from './marriage-rows.ts';
import type { World } from './world.ts';

/** One person in two marriages that both stand; the later registration is the one to look at. */
export const w04 = defineDuplicateCheck({
  code: 'W04',
  version: 1,
  name: { zh: '重复有效婚姻登记', en: 'Two valid marriages' },
  rule: {
    zh: '同一人有两条有效的首次(或补办)结婚登记,配偶不同,其间既无离婚登记也无前配偶死亡记录',
    en: 'one person has two valid original registrations with different partners, and neither a divorce nor a death of the first partner lies between',
  },
  source: '民法典 §1042, §1051; 婚姻登记条例 (2025-05-10)',
  severity: 'S2',
  owner: 'MZ',
  actions: ['A1', 'A5', 'A7'],
  event: 'marriage',
  opensCase: true,
  within: [mzMarr],
  by: ['idNumber'],
  differingIn: 'key',
  perFeed: true,
  consults: DISSOLVING_FEEDS,
  judgeGroup: (members, world) => judge(members, world),
  examples: [
    {
      when: 'he married again and nothing ended the first marriage',
      given: [MARRIAGE, SECOND_MARRIAGE],
      expect: 'conflicts',
      severity: 'S2',
    },
    { when: 'divorced in between', given: [MARRIAGE, SECOND_MARRIAGE, DIVORCE], expect: 'agrees' },
    {
      when: 'his first wife had died',
      given: [
        MARRIAGE,
        SECOND_MARRIAGE,
        changed(CREMATION, {
          逝者姓名: '吴敏',
          性别: '女',
          出生日期: '1992-06-20',
          公民身份号码: '290121199206200027',
          死亡日期: '2024-12-01',
          火化日期: '2024-12-03',
        }),
      ],
      expect: 'agrees',
    },
    {
      when: 'the divorce came after the second marriage',
      given: [MARRIAGE, SECOND_MARRIAGE, changed(DIVORCE, { 登记日期: '2025-06-20' })],
      expect: 'conflicts',
    },
    {
      when: 'the first marriage was declared void',
      given: [changed(MARRIAGE, { 状态: '无效' }), SECOND_MARRIAGE],
      expect: 'agrees',
    },
    {
      when: 'the partner of the second marriage is not named',
      given: [MARRIAGE, changed(SECOND_MARRIAGE, { 女方姓名: '', 女方证件号码: '', 女方出生日期: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'trap: the divorce roster does not cover the time between',
      given: [MARRIAGE, SECOND_MARRIAGE],
      coverage: [{ feed: 'MZ-DIV', region: '290121', until: '2025-01-31' }],
      expect: 'unanswerable',
      doubt: 'roster-late',
    },
    {
      when: 'trap: a re-issued certificate',
      given: [MARRIAGE, changed(SECOND_MARRIAGE, { 结婚证字号: 'BJ290121-2025-000077', 登记类型: '补领' })],
      expect: 'agrees',
    },
    {
      when: 'trap: the same couple again',
      given: [MARRIAGE, changed(MARRIAGE, { 结婚证字号: 'J290121-2025-000099', 登记日期: '2025-04-10' })],
      expect: 'agrees',
    },
    {
      when: 'trap: a court or foreign divorce is in no roster: the registry adds the document (A5)',
      given: [MARRIAGE, SECOND_MARRIAGE],
      expect: 'conflicts',
    },
  ],
});

interface Wedding {
  readonly member: GroupMember;
  readonly row: Marriage;
  readonly role: PartyRole;
}

function judge(members: readonly GroupMember[], world: World): readonly GroupAnswer[] {
  const weddings = members.flatMap(asWedding).toSorted(byDate);
  return weddings.slice(1).map((later, at) => ({
    subject: later.member.subject,
    answer: judgeLater(later, weddings.slice(0, at + 1), world),
  }));
}

function judgeLater(later: Wedding, earlier: readonly Wedding[], world: World): Answer {
  // Two versions of one registration are the sender's question (I06, I07).
  const others = earlier.filter(({ row }) => row.certNo !== later.row.certNo);
  const answers = others.map((first) => judgePair(first, later, world));
  return (
    answers.find(({ outcome }) => outcome === 'conflicts') ??
    answers.find(({ outcome }) => outcome === 'unanswerable') ??
    agrees
  );
}

function judgePair(first: Wedding, later: Wedding, world: World): Answer {
  const evidence = asEvidence([first.member.subject], 'earlier marriage');
  if (compareNamesOf(first.member, later.member, world) === 'different')
    return cannotTell('review', OTHER_NAME, { evidence });
  const samePartner = sameParty(
    partyOf(first.row, otherRole(first.role)),
    partyOf(later.row, otherRole(later.role)),
    world,
  );
  if (samePartner === true) return agrees;
  if (samePartner === null) return cannotTell('missing-value', PARTNER_UNKNOWN, { evidence });
  const ending = endingOf(first, later.row.registerDate, world);
  if (ending.state === 'ended') return agrees;
  const more = [...evidence, ...ending.evidence];
  if (ending.state === 'review') return cannotTell('review', ENDING_REVIEW, { evidence: more });
  if (ending.state === 'unknown') return cannotTell('roster-late', DIVORCES_UNKNOWN, { evidence: more });
  return conflicts(REASON, { severity: 'S2', owner: 'MZ', evidence: more });
}

function asWedding(member: GroupMember): readonly Wedding[] {
  const row = rowIn(mzMarr, member.subject);
  if (row === null || !isPartyRole(member.role) || !isOriginalMarriage(row) || !isValidMarriage(row)) return [];
  return row.registerDate === null ? [] : [{ member, row, role: member.role }];
}

const byDate = (a: Wedding, b: Wedding): number => {
  const [left, right] = [a.row.registerDate ?? '', b.row.registerDate ?? ''];
  return left === right ? byFeedAndKey(a.member.subject, b.member.subject) : left < right ? -1 : 1;
};

const REASON = {
  code: 'W04',
  zh: '同一人有两条有效结婚登记且配偶不同,其间未见离婚登记或前配偶死亡;请核对档案,法院判决离婚的请补充文书',
  en: 'one person has two valid marriages with different partners and nothing recorded ended the first; a court divorce is added by its document',
};
const OTHER_NAME = {
  code: 'OTHER_NAME',
  zh: '两条登记同号但姓名不同,待确认是否同一人',
  en: 'same number, other name: whether it is one person is not known',
};
const PARTNER_UNKNOWN = {
  code: 'PARTNER_UNKNOWN',
  zh: '配偶信息不全,无法判断是否同一对',
  en: 'a partner is not known well enough to tell the couples apart',
};
const ENDING_REVIEW = {
  code: 'LINK_REVIEW',
  zh: '有疑似离婚或死亡记录,待人工确认',
  en: 'a possible divorce or death waits for an officer',
};
const DIVORCES_UNKNOWN = {
  code: 'WATERMARK',
  zh: '离婚登记名册未覆盖两次登记之间',
  en: 'the divorce roster does not cover the time between both registrations',
};
