import type { EventUnit, FeedEvents } from './event-units.ts';
import { assignmentOrder, isBetterEvidence, type JudgedPair } from './judged-pair.ts';
import type { Judgement, Mention } from './mention.ts';

/** Two events with the best evidence that any of their records gives. */
export interface UnitPair {
  readonly left: EventUnit;
  readonly right: EventUnit;
  readonly judgement: Judgement;
  readonly confirmed: boolean;
  /** {@link assignmentOrder} of the judgement. */
  readonly order: number;
}

/**
 * Lifts pairs of records to pairs of events. Events that are void as a whole take no part. A void or replaced record
 * speaks for its event only by its numbers (T1, T2): its other contents have been corrected since.
 */
export function unitPairs(pairs: readonly JudgedPair[], left: FeedEvents, right: FeedEvents): readonly UnitPair[] {
  const found = new Map<string, Map<string, UnitPair>>();
  for (const pair of pairs) {
    const next = lift(pair, left.unitOf(pair.left), right.unitOf(pair.right));
    if (next === null) continue;
    const partners = found.get(next.left.id) ?? new Map<string, UnitPair>();
    const known = partners.get(next.right.id);
    partners.set(next.right.id, known === undefined ? next : better(known, next));
    found.set(next.left.id, partners);
  }
  return [...found.values()].flatMap((partners) => [...partners.values()]);
}

function lift(pair: JudgedPair, left: EventUnit, right: EventUnit): UnitPair | null {
  const { judgement, confirmed } = pair;
  if (left.standing.length === 0 || right.standing.length === 0) return null;
  const stand = stands(pair.left, left) && stands(pair.right, right);
  if (!stand && !confirmed && judgement.tier !== 'T1' && judgement.tier !== 'T2') return null;
  return { left, right, judgement, confirmed, order: assignmentOrder(judgement) };
}

const stands = (mention: Mention, unit: EventUnit): boolean => unit.standing.some(({ id }) => id === mention.id);

function better(a: UnitPair, b: UnitPair): UnitPair {
  const best = isBetterEvidence(b.judgement, a.judgement) ? b : a;
  return { ...best, confirmed: a.confirmed || b.confirmed };
}

/** Names a pair of events. */
export const unitPairName = ({ left, right }: Pick<UnitPair, 'left' | 'right'>): string => `${left.id}~${right.id}`;
