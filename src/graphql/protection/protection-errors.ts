import type { ProtectionRefusal } from '../../domain/protection/move-protection.ts';
import type { Wording } from '../../domain/values/wording.ts';
import { notFound } from '../user-errors.ts';

/** The same answer for a protection that is none and for one that the caller may not know of. */
export const noSuchProtection = (id: string) => notFound(id, '没有这项保护', 'there is no such protection');

/** The same answer for a person or record that is none, not the caller's to see, or hidden from the caller already. */
export const noSuchPerson = (id: string) => notFound(id, '没有这个人或这条记录', 'there is no such person or record');

const REFUSALS: Readonly<Record<ProtectionRefusal | 'PROTECTED_ALREADY' | 'OFFICER_UNKNOWN', Wording>> = {
  TWO_OFFICERS: { zh: '须指定两名不同的查看人', en: 'name two different officers' },
  SAME_PERSON: { zh: '提出与确认须由不同的人办理', en: 'who asks does not confirm; somebody else must do it' },
  NOT_IN_THIS_STATE: { zh: '该保护已办理或已过期,不能办理此步', en: 'this is not a step from where it stands' },
  NO_NAMED_OFFICER: {
    zh: '解除须有指定查看人或个人信息保护负责人参与',
    en: 'a lift needs a named officer or data protection among the two',
  },
  PROTECTED_ALREADY: { zh: '该人员已受保护', en: 'the person is protected already' },
  OFFICER_UNKNOWN: {
    zh: '指定的查看人没有生效的质量员或审核员岗位',
    en: 'a named officer has no post in effect as officer or approver',
  },
};

export const protectionRefused = (rule: keyof typeof REFUSALS) => ({
  __typename: 'ProtectionRefusedError' as const,
  message: REFUSALS[rule].zh,
  rule,
  explanation: REFUSALS[rule],
});
