import { hcBirthRoster } from '../feeds/hc-birth-roster.ts';
import { hcBirth } from '../feeds/hc-birth.ts';
import { agrees, agreesBecause, type Answer, cannotTell, conflicts } from './answer.ts';
import { answerForAll, cellOf, others } from './birth-group.ts';
import { CERTIFICATE, changed, NEWBORN } from './birth-rows.ts';
import type { GroupMember } from './check.ts';
import { defineDuplicateCheck } from './define-check.ts';

const SECOND = changed(CERTIFICATE, { 出生医学证明编号: 'W290000555', 签发日期: '2024-05-20', 新生儿姓名: '张小亮' });

/** Two certificates that both stand for what may be one birth. */
export const b06 = defineDuplicateCheck({
  code: 'B06',
  version: 1,
  name: { zh: '一孩多证', en: 'One child, two certificates' },
  rule: {
    zh: '同一母亲、出生日期相差不超过一天、性别相同的两张以上有效且未换补发的出生医学证明,又无不同的多胎序',
    en: 'two valid, unreplaced certificates with one mother, births at most a day apart, one sex and no distinct index of a multiple birth',
  },
  source: '母婴保健法 §23; 出生医学证明管理: one child, one certificate',
  severity: 'S2',
  owner: 'HC',
  actions: ['A4', 'A8', 'A1', 'A7'],
  event: 'birth',
  opensCase: true,
  within: [hcBirth],
  by: ['motherBirth'],
  differingIn: 'key',
  perFeed: true,
  consults: [hcBirthRoster],
  judgeGroup: (members) => {
    const standing = withoutReplaced(members.filter(({ subject }) => (subject.row.certStatus ?? '1') === '1'));
    const suspects = bySex(standing).filter((children) => children.length > 1);
    if (suspects.length === 0) return answerForAll(members, agrees);
    return suspects.flatMap((children) => answerForAll(children, judgeChildren(children)));
  },
  examples: [
    {
      when: 'two certificates, nothing tells the children apart',
      given: [CERTIFICATE, SECOND],
      expect: 'conflicts',
      severity: 'S2',
    },
    {
      when: 'midnight: the second certificate gives the next day',
      given: [CERTIFICATE, changed(SECOND, { 出生日期: '2024-01-16' })],
      expect: 'conflicts',
    },
    {
      when: 'a re-issue without the number it replaces',
      given: [CERTIFICATE, changed(SECOND, { 签发类型: '补发', 新生儿姓名: '张小明' })],
      expect: 'conflicts',
    },
    {
      when: 'a re-issue that names the certificate it replaces',
      given: [CERTIFICATE, changed(SECOND, { 原证编号: 'W290000127' })],
      expect: 'agrees',
    },
    {
      when: 'twins with their index',
      given: [changed(CERTIFICATE, { 多胎序: '1' }), changed(SECOND, { 多胎序: '2' })],
      expect: 'agrees',
    },
    { when: 'a boy and a girl', given: [CERTIFICATE, changed(SECOND, { 性别: '女' })], expect: 'agrees' },
    { when: 'the first was voided', given: [changed(CERTIFICATE, { 证件状态: '作废' }), SECOND], expect: 'agrees' },
    {
      when: 'twins without index, but the hospital lists two births',
      given: [
        CERTIFICATE,
        SECOND,
        changed(NEWBORN, { 多胎序: '1', 出生医学证明编号: 'W290000127' }),
        changed(NEWBORN, { 多胎序: '2', 出生医学证明编号: 'W290000555' }),
      ],
      expect: 'agrees',
    },
    {
      when: 'only one of the two carries an index: twins or not is for an officer',
      given: [CERTIFICATE, changed(SECOND, { 多胎序: '2' })],
      expect: 'unanswerable',
      doubt: 'review',
    },
    {
      when: 'the sex of one is not stated',
      given: [CERTIFICATE, changed(SECOND, { 性别: '' })],
      expect: 'unanswerable',
      doubt: 'missing-value',
    },
  ],
});

/** Only the ends of re-issue chains stand. */
function withoutReplaced(members: readonly GroupMember[]): readonly GroupMember[] {
  const replaced = new Set(members.map((member) => cellOf(member, 'replacesCertNo')));
  return members.filter(({ subject }) => !replaced.has(subject.key));
}

/** Children that may be one: of one sex, those of unstated sex joined to every group. */
function bySex(members: readonly GroupMember[]): readonly (readonly GroupMember[])[] {
  const known = ['1', '2'].map((sex) => members.filter((member) => cellOf(member, 'sex') === sex));
  const unknown = members.filter((member) => !['1', '2'].includes(cellOf(member, 'sex') ?? ''));
  if (unknown.length === 0) return known;
  return [[...unknown, ...known.reduce((most, group) => (group.length > most.length ? group : most), [])]];
}

function judgeChildren(children: readonly GroupMember[]): Answer {
  const rosterBirths = new Set(
    children.flatMap((child) => child.linkedTo(hcBirthRoster).map(({ recordId }) => recordId)),
  );
  if (rosterBirths.size >= children.length) return MULTIPLE_BIRTH;
  const indexes = children.map((child) => cellOf(child, 'multipleIndex'));
  const stated = indexes.filter((index) => index !== null);
  if (stated.length === children.length && new Set(stated).size === children.length) return agrees;
  const evidence = others(children, 'duplicate');
  if (children.some((child) => !['1', '2'].includes(cellOf(child, 'sex') ?? '')))
    return cannotTell('missing-value', SEX_MISSING, { evidence });
  if (stated.length === children.length - 1 && new Set(stated).size === stated.length)
    return cannotTell('review', INDEX_MISSING, { evidence });
  return conflicts(TWO_CERTIFICATES, { severity: 'S2', owner: 'HC', evidence });
}

const MULTIPLE_BIRTH = agreesBecause({
  code: 'MULTIPLE_BIRTH',
  zh: '医院名册显示为多胎',
  en: 'the hospital roster shows a multiple birth',
});
const SEX_MISSING = { code: 'SEX_MISSING', zh: '有证书未填性别,无法判断', en: 'the sex of one child is not stated' };
const INDEX_MISSING = {
  code: 'INDEX_MISSING',
  zh: '仅一张证书填有多胎序,待人工确认',
  en: 'only one certificate carries an index',
};
const TWO_CERTIFICATES = {
  code: 'B06',
  zh: '同一母亲同日(相差不超过一天)所生同性别婴儿有两张以上有效证书,无换补发关系,多胎序不能区分',
  en: 'several valid certificates of one mother, day (±1) and sex, without replacement or distinct index',
};
