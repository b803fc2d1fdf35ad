import type { PlainDate } from '../values/plain-date.ts';
import { areFieldNames, isLinkId, isRegion } from './named-things.ts';

interface ResolutionAction {
  readonly zh: string;
  readonly en: string;
  /** What must be said with it. */
  readonly needs: readonly (keyof OutcomeDetails)[];
  /** Whether a second person confirms it even where nobody's rights are at stake (7.1 of the domain reference). */
  readonly fourEyes?: true;
  /** Nothing will change in any roster: the outcome ends the case as soon as it is confirmed. */
  readonly endsCase?: true;
}

/** What an outcome says besides its action. Holds no personal value: days, names of fields, a region, a link's id. */
export interface OutcomeDetails {
  /** Day on which it was done. */
  readonly doneOn?: PlainDate;
  /** Day on which the family was told or the notice published. */
  readonly noticeOn?: PlainDate;
  /** Fields that were corrected. */
  readonly fields?: readonly string[];
  /** Region that the matter was passed on to, 6 to 12 digits. */
  readonly toRegion?: string;
  /** Link that is wrong. */
  readonly linkId?: string;
}

/** Resolution actions (处理措施, 5.1.5 of the domain reference); codes are never reused. */
export const RESOLUTION_ACTIONS = {
  A1: { zh: '源头更正', en: 'corrected at source', needs: ['doneOn', 'fields'] },
  A2: { zh: '已补登', en: 'late registration done', needs: ['doneOn'] },
  A3: { zh: '已告知/公示并注销', en: 'cancelled after notice', needs: ['noticeOn', 'doneOn'], fourEyes: true },
  A4: { zh: '证件作废或换发', en: 'certificate voided or re-issued', needs: ['doneOn'] },
  A5: { zh: '口径差异', en: 'legitimate difference', needs: [], endsCase: true },
  A6: { zh: '未到期或不在本区域', en: 'not due or not in the area', needs: [], endsCase: true },
  A7: { zh: '误配', en: 'false match, pair rejected', needs: [], endsCase: true },
  A8: { zh: '重复已合并', en: 'duplicate merged by its owner', needs: ['doneOn'], fourEyes: true },
  A9: { zh: '事件未发生', en: 'the event did not happen', needs: [], endsCase: true },
  A10: { zh: '已移交其他管辖', en: 'passed on to another jurisdiction', needs: ['toRegion'] },
  A11: { zh: '已告知并协助家属,待办', en: 'family informed and assisted, pending', needs: [] },
  A12: { zh: '无法查清,提请会议', en: 'cannot be clarified, to the joint meeting', needs: [] },
  A13: { zh: '恢复户口', en: 'registration restored', needs: ['doneOn'], fourEyes: true },
} as const satisfies Record<string, ResolutionAction>;

export type ActionCode = keyof typeof RESOLUTION_ACTIONS;

/** What an outcome does, not which button was pressed: what four eyes look at. */
export interface Outcome {
  readonly action: ActionCode;
  readonly details: OutcomeDetails;
  readonly reason: string;
}

const actionOf = (code: ActionCode): ResolutionAction => RESOLUTION_ACTIONS[code];

/** The first thing that is missing or cannot be; null when the outcome can be proposed. */
export function faultInOutcome({ action, details }: Outcome, today: PlainDate): keyof OutcomeDetails | null {
  const missing = actionOf(action).needs.find((need) => details[need] === undefined || details[need].length === 0);
  if (missing !== undefined) return missing;
  const { doneOn, noticeOn, toRegion } = details;
  if (toRegion !== undefined && !isRegion(toRegion)) return 'toRegion';
  if (!areFieldNames(details.fields ?? [])) return 'fields';
  if (details.linkId !== undefined && !isLinkId(details.linkId)) return 'linkId';
  if (doneOn !== undefined && doneOn > today) return 'doneOn';
  if (noticeOn !== undefined && noticeOn > (doneOn ?? today)) return 'noticeOn';
  return null;
}

/** Rights of a person at stake (S1), or an action that ends or restores a registration or joins two. */
export const needsFourEyes = (severity: string, action: ActionCode): boolean =>
  severity === 'S1' || actionOf(action).fourEyes === true;

export const endsCase = (action: ActionCode): boolean => actionOf(action).endsCase === true;
