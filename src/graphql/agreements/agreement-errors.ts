import type { AgreementFault } from '../../domain/agreements/agreement-faults.ts';
import type { MoveRefusal } from '../../domain/agreements/life/moves.ts';
import type { Wording } from '../../domain/values/wording.ts';
import { invalidInput, notFound } from '../user-errors.ts';

/** The same answer for an agreement that is none and for one that is not the caller's. */
export const noSuchAgreement = (agreement: string) =>
  notFound(agreement, '没有这份共享协议', 'there is no such agreement');

const MOVED_ON: Wording = {
  zh: '该协议已有更新的版本,请重新阅读后再办理',
  en: 'there is a newer version; read it and decide again',
};

export const agreementMovedOn = (seenVersion: number, currentVersion: number) => ({
  __typename: 'AgreementMovedOnError' as const,
  message: MOVED_ON.zh,
  rule: 'VERSION_MOVED_ON',
  explanation: MOVED_ON,
  seenVersion,
  currentVersion,
});

export const agreementRefused = (rule: keyof typeof REFUSALS) => ({
  __typename: 'AgreementRefusedError' as const,
  message: REFUSALS[rule].zh,
  rule,
  explanation: REFUSALS[rule],
});

const REFUSALS = {
  AGREEMENT_FAULTY: { zh: '协议内容有误,请核对各项', en: 'the agreement is faulty; check its terms' },
  VERSION_TAKEN: { zh: '版本号已被占用,请重新提交', en: 'the version is taken; propose again' },
  PROPOSAL_PENDING: {
    zh: '已有待审批的版本,请先审批或退回',
    en: 'a version waits for approval; approve or reject it first',
  },
  PROPOSER_NOT_ENTITLED: {
    zh: '只有使用方、主管部门的质量员与审核员或个人信息保护负责人可以提出',
    en: 'officers of the reader or of the owner propose, or data protection',
  },
  EMERGENCY_REASON: { zh: '紧急启用须写明理由(至少 8 字)', en: 'say in 8 characters or more why it cannot wait' },
  PROPOSAL_UNKNOWN: { zh: '没有这个版本', en: 'there is no such version' },
  PROPOSAL_STALE: { zh: '该版本已不能审批', en: 'this version can no longer be approved' },
  APPROVER_NOT_ENTITLED: {
    zh: '只有主管部门审核员与个人信息保护负责人可以审批',
    en: 'the approver of the owner approves, and data protection',
  },
  SELF_APPROVAL: {
    zh: '提出、审批与恢复须由不同的人办理,请由他人办理',
    en: 'nobody decides twice; somebody else must do it',
  },
  APPROVED_ALREADY: { zh: '该方已审批', en: 'this side has approved already' },
  REVOKER_NOT_ENTITLED: {
    zh: '只有协议双方的审核员与个人信息保护负责人可以办理',
    en: 'approvers of reader and owner may do this, and data protection',
  },
  REVOKED_ALREADY: { zh: '该版本已撤销', en: 'this version was revoked already' },
  REASON_SHORT: { zh: '请说明原因(至少 8 字)', en: 'give a reason of 8 characters or more' },
  NOT_IN_FORCE: { zh: '该版本未在生效中', en: 'this version is not in force' },
  NOT_SUSPENDED: { zh: '该协议未被暂停', en: 'the agreement is not suspended' },
  RESUMER_NOT_ENTITLED: {
    zh: '只有主管部门审核员与个人信息保护负责人可以恢复',
    en: 'the approver of the owner resumes it, or data protection',
  },
  IN_FORCE_ALREADY: { zh: '该版本已生效;如需停止请终止协议', en: 'this version counts already; end it instead' },
} as const satisfies Record<MoveRefusal | 'IN_FORCE_ALREADY', Wording>;

/** Why a proposed document cannot be an agreement, at the first place that is wrong. */
export function faultyDocument({ code, field }: AgreementFault) {
  const [place, { zh, en }] = FAULTS[code];
  return invalidInput(field === null ? place : `fields.${field}`, code, zh, en);
}

const FAULTS: Readonly<Record<AgreementFault['code'], readonly [field: string, Wording]>> = {
  FEED_UNKNOWN: ['agreement', { zh: '没有这个名册代码', en: 'there is no such feed' }],
  ID_WRONG: ['agreement', { zh: '协议编号应为“使用方.名册代码”', en: 'an agreement is named READER.FEED' }],
  CONSUMER_IS_OWNER: [
    'agreement',
    { zh: '主管部门使用本部门数据无须协议', en: 'an owner needs no agreement with itself' },
  ],
  DUTY_MISSING: ['duty', { zh: '须写明法定职责与法律依据', en: 'name the duty and the law' }],
  PURPOSE_MISSING: ['purposes', { zh: '须至少写明一项用途', en: 'name a purpose' }],
  VALIDITY: [
    'validToOn',
    { zh: '有效期不能早于起日,最长 24 个月', en: 'it ends after it begins, and lasts 24 months at most' },
  ],
  CEILING: ['personsPerDay', { zh: '每日人数上限应为正整数', en: 'persons a day is a positive number' }],
  RETENTION: ['retentionMonths', { zh: '保存月数应为正整数', en: 'months of retention are a positive number' }],
  FIELD_UNKNOWN: ['fields', { zh: '名册没有此项', en: 'the feed has no such field' }],
  CONDITION_FIELD_UNKNOWN: ['fields', { zh: '条件中的项目不在名册内', en: 'the condition looks at an unknown field' }],
  RESTRICTED: [
    'fields',
    {
      zh: '收养、福利机构登记只向公安、民政提供,且须两人批准',
      en: 'restricted registers go to police and civil affairs only, when two persons allow it',
    },
  ],
};

/** A document that is no agreement: the path of what is missing or has another form. */
export const unreadableDocument = (path: string) =>
  invalidInput(path, 'AGREEMENT_FAULTY', '缺少该项或填写有误', 'this is missing or cannot be read');
