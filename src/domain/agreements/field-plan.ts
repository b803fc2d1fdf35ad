import type { Wording } from '../values/wording.ts';
import type { AnyRow } from '../feeds/define-feed.ts';
import type { Agreement } from './agreement.ts';
import { WITHHELD_TEXTS } from './clauses.ts';
import type { FieldDecision, Withheld } from './decision.ts';
import type { Grant, RowCondition } from './grant.ts';
import type { MaskName } from './masks/mask-name.ts';
import { holds, type Reader, withheldBy } from './row-conditions.ts';
import type { Situation } from './situation.ts';

/** On what a projection rests: an agreement, or a right that needs none. */
export interface Basis {
  readonly agreement: Pick<Agreement, 'id' | 'version'> | null;
  readonly clause: Wording;
}

/** Every decision that one field can get, made once; a row only chooses among them. */
export interface FieldPlan {
  readonly conditions: readonly RowCondition[];
  readonly shown: FieldDecision;
  /** Inside an open case of the reader's department: may be raised to full. */
  readonly inCase: FieldDecision;
  readonly counted: FieldDecision;
  /** In the order of the conditions: what is said when that one does not hold. */
  readonly denied: readonly FieldDecision[];
}

/** The decision that shows nothing. */
export const withheld = (code: Withheld, agreement: Basis['agreement'] = null): FieldDecision =>
  Object.freeze({
    level: 'none',
    mayBeRevealed: false,
    agreement,
    clause: WITHHELD_TEXTS[code],
    mask: 'star',
    shownAs: null,
    withheld: code,
  });

export function planFor(grant: Grant, usualMask: MaskName, { agreement, clause }: Basis): FieldPlan {
  const mask = grant.mask ?? usualMask;
  const decision = (level: FieldDecision['level'], mayBeRevealed: boolean): FieldDecision =>
    level === 'none' && !mayBeRevealed
      ? withheld('NOT_SHARED', agreement)
      : Object.freeze({
          level,
          mayBeRevealed,
          agreement,
          clause,
          mask,
          shownAs: grant.shownAs,
          withheld: level === 'none' ? 'NOT_SHARED' : null,
        });
  return {
    conditions: grant.when,
    shown: decision(grant.level, false),
    inCase: decision(grant.level, grant.raisable),
    counted: decision(grant.inTotals ? 'full' : 'none', false),
    denied: grant.when.map((condition) => withheld(withheldBy(condition), agreement)),
  };
}

/** The decision for one row. Fields without conditions cost two comparisons. */
export function chosen(plan: FieldPlan, row: AnyRow, situation: Situation, reader: Reader): FieldDecision {
  const { conditions } = plan;
  for (let at = 0; at < conditions.length; at += 1) {
    const condition = conditions[at];
    if (condition !== undefined && !holds(condition, row, situation, reader)) return plan.denied[at] ?? NEVER;
  }
  if (situation.isTotal) return plan.counted;
  return situation.isInAssignedCase ? plan.inCase : plan.shown;
}

const NEVER = withheld('NOT_SHARED');
