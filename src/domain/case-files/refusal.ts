import type { Wording } from '../values/wording.ts';
import type { CaseState } from './case-state.ts';

/** Every rule by which a case refuses an act, with the remedy. */
export const CASE_RULES = {
  STATE_CHANGED: {
    zh: '案件已被他人更新;请重新打开后再处理',
    en: 'the case has changed since you opened it; open it again',
  },
  MOVE_NOT_ALLOWED: { zh: '案件在当前状态下不能这样处理', en: 'a case in this state cannot be moved like that' },
  NOT_YOUR_CASE: { zh: '没有这个案件', en: 'there is no such case' },
  ROLE_NOT_ALLOWED: { zh: '您的岗位不能办理此事项', en: 'your post may not do this to the case' },
  HANDS_MIXED: {
    zh: '同一案件的核查与审核须由不同人员办理;请由同部门其他人员办理',
    en: 'nobody both verifies and approves in one case; somebody else of the department must do it',
  },
  SELF_APPROVAL: {
    zh: '不能复核自己提出的结论;请由同部门审核员复核',
    en: 'nobody confirms their own proposal; the approver of the department does',
  },
  PROPOSAL_STALE: {
    zh: '结论或其依据在提出后有变动;请退回并重新提出',
    en: 'the proposal or the records behind it changed; reject it and propose anew',
  },
  HALF_OPEN: {
    zh: '相关部门尚未确认其记录;请发协查或请其确认',
    en: 'a department concerned has not closed its half; ask it to assist or to close it',
  },
  HALVES_CONTRADICT: {
    zh: '相关部门的意见与结论矛盾;请退回重查或提请会议',
    en: 'a department concerned says the contrary; reject the proposal or escalate',
  },
  TEXT_HAS_ID: { zh: '理由中请勿填写证件号码', en: 'do not write identity numbers into a text' },
  TEXT_FORBIDDEN: {
    zh: '文字涉及本系统不处理的事项;请删去',
    en: 'the text touches what the hub must not hold; leave it out',
  },
  TEXT_LENGTH: { zh: '文字不超过500字', en: 'a text has at most 500 characters' },
  REASON_EMPTY: { zh: '请写明本案的具体理由', en: 'say why, in words about this case' },
  OUTCOME_INCOMPLETE: {
    zh: '处理措施缺少必要内容或内容有误',
    en: 'the action lacks something it needs, or it cannot be',
  },
  RENEWALS_SPENT: {
    zh: '协助期已续满;请办结或提请会议(A12)',
    en: 'assistance was renewed as often as it may be; settle the case or take it to the meeting (A12)',
  },
  ASSIST_UNKNOWN: { zh: '没有这个待答的协查', en: 'there is no such open assist request' },
  ASSIST_UNIT: { zh: '协查单位无效', en: 'this unit cannot be asked' },
  QUESTION_NOT_ALLOWED: {
    zh: '此协查问题不适用:Q6仅限S1案件,Q7须由审核员提出',
    en: 'this question does not fit: Q6 is for S1 cases, Q7 is asked by the approver',
  },
  FIELDS_NOT_SHARED: {
    zh: '所附字段超出共享协议;请删去',
    en: 'the sharing agreement does not let these fields go to that unit; leave them out',
  },
  FORWARDED_ONCE: { zh: '协查只能转送一次', en: 'an assist request is forwarded once' },
  MORE_TIME_ONCE: { zh: '协查只能延期一次', en: 'more time is given once' },
  APPEAL_UNKNOWN: { zh: '案件没有待处理的异议', en: 'the case has no open objection' },
  UNDO_NOTHING: { zh: '没有可撤销的处理', en: 'there is nothing to undo' },
  UNDO_TOUCHED: {
    zh: '此后已有他人处理本案,不能撤销;请按案件现状处理',
    en: 'somebody else has acted since; go on from how the case stands',
  },
  UNDO_OTHERS: { zh: '只能撤销自己的处理', en: 'only who decided undoes it' },
  UNDO_LATE: {
    zh: '通知已发出,不能自行撤销;请按案件现状处理',
    en: 'the notice has left; go on from how the case stands',
  },
  TURNOVER_PEER: {
    zh: '推翻已发出的结论须由另一人同意',
    en: 'turning over an outcome that others know takes a second person',
  },
  NOT_SAMPLED: {
    zh: '批量办理前须先打开抽查的案件',
    en: 'open the sampled cases before the bulk is applied',
  },
  BULK_SPENT: { zh: '该批量办理已执行或已撤销', en: 'this bulk was applied or undone already' },
  BULK_REFUSED: { zh: '批量中的案件不能一并办理', en: 'a case of the bulk cannot be moved any more; preview anew' },
} as const satisfies Record<string, Wording>;

export type CaseRule = keyof typeof CASE_RULES;

/** Why an act was refused, and what can be done instead. Nothing changed. */
export interface CaseRefusal {
  readonly outcome: 'refused';
  readonly rule: CaseRule;
  /** Name of what is at fault: a field, a department, a word; never a personal value. */
  readonly about: string | null;
  /** How the case stands. */
  readonly state: CaseState;
  readonly version: number;
  /** States that the case may move to. */
  readonly allowed: readonly CaseState[];
}
