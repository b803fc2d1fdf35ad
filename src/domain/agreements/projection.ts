import type { AnyRow } from '../feeds/define-feed.ts';
import { isHiddenFrom } from '../protection/only-for.ts';
import type { Wording } from '../values/wording.ts';
import { WITHHELD_TEXTS } from './clauses.ts';
import type { FieldDecision, Withheld } from './decision.ts';
import { type Basis, chosen, type FieldPlan, withheld } from './field-plan.ts';
import { refusalOfRow, type RowGate, type RowRefusal } from './row-gate.ts';
import type { Situation } from './situation.ts';

/** The decisions about one row. */
export interface RowDecisions {
  /** A field that the agreement does not name is `none`, also when the feed does not have it. */
  decide(field: string): FieldDecision;
}

/**
 * What one post may read of one feed for one purpose, compiled once from role, agreement and feed: a page of records asks
 * the row once and each field by one look-up, instead of going through matrix and roles for every cell.
 */
export interface Projection {
  readonly feed: string;
  /** Agreement and version that decide; null when none does (owner, own rows, or refused as a whole). */
  readonly agreement: Basis['agreement'];
  /** Most distinct persons a day under the agreement; null when it rests on none. */
  readonly personsPerDay: number | null;
  /** On what it rests in words, or why nothing goes to the post. */
  readonly clause: Wording;
  /** What can become of each field that is named, whatever the row; a field that is not named is not shared. */
  readonly plans: ReadonlyMap<string, FieldPlan>;
  /** Why nothing of this feed goes to the post, whatever the row; null when rows may be asked. */
  readonly refused: Withheld | null;
  /** Rows that may be asked; null when none may. */
  readonly scope: RowGate['scope'] | null;
  on(row: AnyRow, situation: Situation): RowDecisions;
}

export interface OpenProjection {
  readonly feed: string;
  readonly basis: Basis;
  readonly personsPerDay: number | null;
  readonly plans: ReadonlyMap<string, FieldPlan>;
  readonly gate: RowGate;
}

export function openProjection({ feed, basis, personsPerDay, plans, gate }: OpenProjection): Projection {
  const notShared = withheld('NOT_SHARED', basis.agreement);
  const refusals = refusalsUnder(basis.agreement);
  return {
    feed,
    agreement: basis.agreement,
    personsPerDay,
    clause: basis.clause,
    plans,
    refused: null,
    scope: gate.scope,
    on: (row, situation) => {
      const refusal = refusalOfRow(gate, row, situation);
      if (refusal !== null) return refusals[refusal];
      const decide = (field: string): FieldDecision => {
        const plan = plans.get(field);
        return plan === undefined ? notShared : chosen(plan, row, situation, gate.reader);
      };
      return { decide: isHiddenFrom(situation.user, situation.onlyFor) ? (field) => hidden(decide(field)) : decide };
    },
  };

  /**
   * Of a protected person nothing is shown but to the named officers, and in the words of a field that no agreement shares:
   * that there is a protection would be the very thing to hide. What would not be shown anyway says why as it always does.
   */
  function hidden(decision: FieldDecision): FieldDecision {
    return decision.level === 'none' && !decision.mayBeRevealed ? decision : notShared;
  }
}

/** Shows nothing of any row. */
export function closedProjection(feed: string, refused: Withheld): Projection {
  const decisions = allWithheld(withheld(refused));
  const clause = WITHHELD_TEXTS[refused];
  return {
    feed,
    agreement: null,
    personsPerDay: null,
    clause,
    plans: NO_PLANS,
    refused,
    scope: null,
    on: () => decisions,
  };
}

const NO_PLANS: Projection['plans'] = new Map();

/** Every answer to a row that is refused as a whole, made once. */
const refusalsUnder = (agreement: Basis['agreement']): Readonly<Record<RowRefusal, RowDecisions>> => ({
  CHECK_DENIED: allWithheld(withheld('CHECK_DENIED', agreement)),
  ROW_OUT_OF_SCOPE: allWithheld(withheld('ROW_OUT_OF_SCOPE', agreement)),
});

const allWithheld = (decision: FieldDecision): RowDecisions => ({ decide: () => decision });
