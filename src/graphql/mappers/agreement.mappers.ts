import type { AgreementChange } from '../../domain/agreements/agreement-change.ts';
import type { AgreementEvent } from '../../domain/agreements/life/agreement-event.ts';
import type { FieldPlan } from '../../domain/agreements/field-plan.ts';
import type { RowCondition } from '../../domain/agreements/grant.ts';
import type { FieldFacts } from '../../domain/agreements/matrix/feed-facts.ts';
import type { Projection } from '../../domain/agreements/projection.ts';
import type { Purpose } from '../../domain/agreements/purposes.ts';
import type { ChangedCell, StandingVersion } from '../agreements/standing-version.ts';
import type { Cell } from '../agreements/cell.ts';

export type SharingAgreementMapper = StandingVersion;
export type SharedFieldTermsMapper = Cell;
export type AgreementConditionMapper = RowCondition;
export type AgreementStepMapper = AgreementEvent;
export type AgreementChangeMapper = AgreementChange & ChangedCell;
export interface ReadingRulesMapper {
  readonly feed: string;
  readonly purpose: Purpose;
  readonly projection: Projection;
  readonly facts: ReadonlyMap<string, FieldFacts>;
}
export interface ReadingRuleMapper {
  readonly field: string;
  readonly facts: FieldFacts;
  readonly plan: FieldPlan;
}

/** Answers that are kept under an idempotency key hold references only; what they refer to is read anew. */
interface Moved {
  readonly agreement: string;
  readonly version: number;
}
export type ProposeAgreementSuccessMapper = Moved;
export type ApproveAgreementSuccessMapper = Moved;
export type RejectAgreementSuccessMapper = Moved;
export type SuspendAgreementSuccessMapper = Moved;
export type ResumeAgreementSuccessMapper = Moved;
export type EndAgreementSuccessMapper = Moved;
