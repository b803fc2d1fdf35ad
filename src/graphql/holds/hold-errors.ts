import type { FirstLoadRefusal } from '../../domain/gates/first-load.ts';
import type { HoldRefusal } from '../../domain/gates/hold.ts';
import type { Wording } from '../../domain/values/wording.ts';
import { notFound } from '../user-errors.ts';

/** The same answer for a batch that no gate holds and for one of another region. */
export const noSuchHold = (number: number) =>
  notFound(String(number), '没有这个被扣留的批次', 'there is no such held batch');

export const noSuchFirstLoad = (id: string) => notFound(id, '没有这项首次装载', 'there is no such first load');

const REFUSALS: Readonly<Record<HoldRefusal | FirstLoadRefusal, Wording>> = {
  ALREADY_DECIDED: { zh: '已有结论', en: 'it is decided already' },
  SAME_PERSON: { zh: '同一人不能确认两次,请由他人办理', en: 'the same person cannot speak twice; somebody else must' },
  NO_OWNER: {
    zh: '两人中须有一人属主管部门',
    en: 'one of the two must be of the department that owns the feed',
  },
  TOO_MANY_TODAY: {
    zh: '您今日处理的批次已达上限(G8),请由他人办理',
    en: 'you have decided as many batches today as one person may (G8); somebody else must go on',
  },
};

export const holdRefused = (rule: HoldRefusal | FirstLoadRefusal) => ({
  __typename: 'HoldRefusedError' as const,
  message: REFUSALS[rule].zh,
  rule,
  explanation: REFUSALS[rule],
});
