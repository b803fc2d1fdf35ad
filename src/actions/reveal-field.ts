import { isFreshlyProven } from '../domain/access/session-limits.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { FieldDecision } from '../domain/agreements/decision.ts';
import type { Purpose } from '../domain/agreements/purposes.ts';
import { REVEAL_BUDGET } from '../domain/agreements/reveal-budget.ts';
import { type EvidenceFacts, leaveFor, type Leave } from '../domain/evidence/sensitive-operations.ts';
import type { Hub } from '../ports/hub.ts';

/** Seconds for which a screen shows a value in full (C14 of the security design). */
export const SHOWN_SECONDS = 60;

export interface RevealRequest {
  readonly id: string;
  readonly actor: Actor;
  readonly finding: string;
  readonly recordId: string;
  readonly feed: string;
  readonly field: string;
  readonly purpose: Purpose;
  readonly reason: string;
  /** Token of whoever the record is about. */
  readonly subject: string;
  /** What the agreement says about this field, here, for this purpose. */
  readonly decision: FieldDecision;
  /** Where the evidence log stands. */
  readonly facts: EvidenceFacts;
}

export type Revealing =
  | { readonly outcome: 'revealed'; readonly expiresAt: string }
  | { readonly outcome: 'not-revealable' }
  | { readonly outcome: 'step-up-required' }
  | { readonly outcome: 'unwitnessed'; readonly leave: Extract<Leave, { outcome: 'refused' }> }
  | { readonly outcome: 'budget-spent'; readonly resetsAt: string | null };

/**
 * Lets an officer see one field in full: in an open case of the department, freshly proven, under a log that somebody else
 * watches, out of a budget counted in persons. The entry in the evidence log and the look are one transaction.
 */
export async function revealField(request: RevealRequest, { inTransaction, clock }: Hub): Promise<Revealing> {
  const { actor, decision, facts } = request;
  if (!decision.mayBeRevealed) return { outcome: 'not-revealable' };
  if (!isFreshlyProven(actor, clock.now())) return { outcome: 'step-up-required' };
  const leave = leaveFor(facts);
  if (leave.outcome === 'refused') return { outcome: 'unwitnessed', leave };
  const at = clock.now();
  const expiresAt = new Date(at.getTime() + SHOWN_SECONDS * 1_000).toISOString();
  return inTransaction(async (stores) => {
    const { subject } = request;
    const spent = await stores.agreements.spendReveals({
      officer: actor.user,
      subjects: [subject],
      at: at.toISOString(),
      windows: REVEAL_BUDGET,
    });
    if (!spent.granted) return { outcome: 'budget-spent', resetsAt: spent.resetsAt };
    await stores.reveals.keep({ ...request, officer: actor.user, expiresAt });
    await stores.evidence.append([evidenceOf(request)]);
    return { outcome: 'revealed', expiresAt };
  });
}

const evidenceOf = ({ actor, purpose, decision, id, finding, feed, field, subject }: RevealRequest) => ({
  actor: { user: actor.user, role: actor.role, session: actor.session, department: actor.department },
  action: 'reveal' as const,
  purpose,
  agreements: decision.agreement === null ? [] : [`${decision.agreement.id}@${decision.agreement.version}`],
  object: `finding:${finding}`,
  subjects: [subject],
  result: 'done' as const,
  detail: { fields: [`${feed}.${field}`], reveal: id },
});
