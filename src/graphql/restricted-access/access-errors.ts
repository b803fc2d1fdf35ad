import type { Accessing } from '../../actions/restricted-access.ts';
import type { AccessRefusal } from '../../domain/restricted-access/move-access.ts';
import type { Wording } from '../../domain/values/wording.ts';
import { notFound } from '../user-errors.ts';

/** The same answer for a request that is none and for one that the caller may not know of. */
export const noSuchAccess = (id: string) => notFound(id, '没有这项查看申请', 'there is no such request');

/** The same answer for a record that is none, not in this case, or not the caller's to know of. */
export const noSuchRecord = (recordId: string) =>
  notFound(recordId, '案件中没有这条记录', 'there is no such record in the case');

export const accessRefused = (rule: string, explanation: Wording) => ({
  __typename: 'RestrictedAccessRefusedError' as const,
  message: explanation.zh,
  rule,
  explanation,
});

const REFUSALS: Readonly<Record<AccessRefusal, Wording>> = {
  NOT_RESTRICTED: { zh: '该记录无须两人批准', en: 'this record needs no approval of two persons' },
  CASE_ENDED: { zh: '案件已办结', en: 'the case has ended' },
  ASKED_ALREADY: { zh: '您已申请查看该记录,请等待批准', en: 'you have asked for this record already' },
  APPROVER_NOT_ENTITLED: {
    zh: '只有主管部门审核员与个人信息保护负责人可以批准',
    en: 'the approver of the owning department allows it, and data protection',
  },
  SELF_APPROVAL: {
    zh: '申请人与两名批准人须为不同的人,请由他人批准',
    en: 'who asks and the two who allow it are three persons; somebody else must do it',
  },
  APPROVED_ALREADY: { zh: '该方已批准', en: 'this side has allowed it already' },
  NOT_OPEN: { zh: '该申请已办结、撤回或过期', en: 'the request was decided, withdrawn, or has run out' },
};

export function answerOf<S extends `${string}Success`>(success: S, accessing: Accessing, asked: string) {
  if (accessing.outcome === 'done') return { __typename: success, id: accessing.access.id };
  if (accessing.outcome === 'not-found') return noSuchAccess(asked);
  return accessRefused(accessing.code, REFUSALS[accessing.code]);
}
