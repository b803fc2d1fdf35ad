import { hcDeath } from '../feeds/hc-death.ts';
import { mzCrem } from '../feeds/mz-crem.ts';
import { agrees, type Answer, cannotTell, conflicts } from './answer.ts';
import { answerForAll, cellOf, others } from './birth-group.ts';
import type { GroupMember } from './check.ts';
import { type PairVerdict, sameDeath } from './death-duplicates.ts';
import { changed, CREMATION, DEATH_CERTIFICATE } from './death-rows.ts';
import { defineDuplicateCheck } from './define-check.ts';
import type { World } from './world.ts';

const SECOND = changed(DEATH_CERTIFICATE, { 死亡证编号: '29012120240000999', 签发日期: '2024-03-08' });
const WITHOUT_ID = { 公民身份号码: '' };

/** One death recorded twice by one department. */
export const d08 = defineDuplicateCheck({
  code: 'D08',
  version: 1,
  name: { zh: '重复死亡记录', en: 'Duplicate death record' },
  rule: {
    zh: '同一来源内,同一公民身份号码有两条有效死亡记录,或姓名、出生日期相同且死亡日期相差不超过三天',
    en: 'two valid records of one source for one identity number, or for one name and birth date with deaths at most three days apart',
  },
  source: '国卫规划发〔2013〕57号 (one certificate per death); 殡葬管理条例 (2012) §13',
  severity: 'S3',
  owner: 'ROW',
  actions: ['A8', 'A4', 'A7'],
  event: 'death',
  opensCase: true,
  within: [hcDeath, mzCrem],
  by: ['idNumber', 'nameBirth'],
  differingIn: 'key',
  perFeed: true,
  consults: [],
  judgeGroup: (members, world) => answerForAll(members, judge(members.filter(stands), world)),
  examples: [
    {
      when: 'two certificates for one number',
      given: [DEATH_CERTIFICATE, SECOND],
      expect: 'conflicts',
      severity: 'S3',
    },
    {
      when: 'two certificates for one number with dates of death a month apart',
      given: [DEATH_CERTIFICATE, changed(SECOND, { 死亡日期: '2024-04-07', 签发日期: '2024-04-08' })],
      expect: 'conflicts',
    },
    { when: 'a re-issue', given: [DEATH_CERTIFICATE, changed(SECOND, { 补发: '是' })], expect: 'agrees' },
    {
      when: 'the first was voided',
      given: [changed(DEATH_CERTIFICATE, { 证件状态: '作废' }), SECOND],
      expect: 'agrees',
    },
    {
      when: 'cremated under two numbers of the list after a transfer between funeral homes',
      given: [CREMATION, changed(CREMATION, { 火化证编号: '2024-0311', 殡仪馆: '对照县殡仪馆' })],
      expect: 'conflicts',
    },
    {
      when: 'no numbers, same name and birth date, deaths three days apart',
      given: [changed(DEATH_CERTIFICATE, WITHOUT_ID), changed(SECOND, { ...WITHOUT_ID, 死亡日期: '2024-03-08' })],
      expect: 'conflicts',
    },
    {
      when: 'no numbers, deaths four days apart',
      given: [
        changed(DEATH_CERTIFICATE, WITHOUT_ID),
        changed(SECOND, { ...WITHOUT_ID, 死亡日期: '2024-03-09', 签发日期: '2024-03-09' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'same name and birth date, but two sound numbers: two persons',
      given: [DEATH_CERTIFICATE, changed(SECOND, { 公民身份号码: '290121194005010056' })],
      expect: 'agrees',
    },
    {
      when: 'no numbers, and only the month of one death is known',
      given: [
        changed(DEATH_CERTIFICATE, WITHOUT_ID),
        changed(SECOND, { ...WITHOUT_ID, 死亡日期: '2024-03', 签发日期: '2024-03-31' }),
      ],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
    {
      when: 'two infants without a name and number are no doubles of each other',
      given: [
        changed(DEATH_CERTIFICATE, { ...WITHOUT_ID, 死者姓名: '无', 出生日期: '2024-03-01', 年龄: '4天' }),
        changed(SECOND, { ...WITHOUT_ID, 死者姓名: '无', 出生日期: '2024-03-01', 年龄: '4天' }),
      ],
      expect: 'agrees',
    },
  ],
});

/** Valid and no re-issue of another certificate. */
const stands = (member: GroupMember): boolean =>
  (cellOf(member, 'certStatus') ?? '1') === '1' && cellOf(member, 'reissue') !== 'Y';

function judge(members: readonly GroupMember[], world: World): Answer {
  const verdicts = pairsOf(members).map(([a, b]) => ({ pair: [a, b], verdict: sameDeath(a, b, world) }));
  const involved = (wanted: PairVerdict) =>
    members.filter((member) => verdicts.some(({ pair, verdict }) => verdict === wanted && pair.includes(member)));
  const doubles = involved('same');
  if (doubles.length > 0)
    return conflicts(DOUBLE, {
      severity: 'S3',
      owner: members[0]?.subject.feed === 'MZ-CREM' ? 'MZ' : 'HC',
      evidence: others(doubles, 'duplicate'),
    });
  const unclear = involved('unknown');
  return unclear.length > 0
    ? cannotTell('missing-value', DATE_UNKNOWN, { evidence: others(unclear, 'duplicate') })
    : agrees;
}

const pairsOf = (members: readonly GroupMember[]) =>
  members.flatMap((a, index) => members.slice(index + 1).map((b) => [a, b] as const));

const DOUBLE = {
  code: 'D08',
  zh: '同一死亡在本来源内有两条以上有效记录',
  en: 'this source holds several valid records of one death',
};
const DATE_UNKNOWN = {
  code: 'DEATH_DATE_UNKNOWN',
  zh: '死亡日期不全,无法判断是否重复',
  en: 'the dates of death are not known well enough to judge',
};
