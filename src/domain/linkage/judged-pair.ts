import type { Judgement, Mention } from './mention.ts';
import { countDeciding } from './agreement.ts';
import { tierRank } from './tiers.ts';

/** A candidate pair that the judge or an officer speaks for; pairs that an officer rejected are not among them. */
export interface JudgedPair {
  readonly left: Mention;
  readonly right: Mention;
  readonly judgement: Judgement;
  /** An officer said "same". */
  readonly confirmed: boolean;
}

/** More than there are fields to agree in. */
const FIELDS = 32;

/**
 * Orders judgements for the assignment, the smallest first: by tier, accepted before review, more agreeing fields first
 * (name, birth date, sex, mother, numbers), then fewer that differ. Equal numbers are a tie.
 */
export function assignmentOrder({ tier, standing, agrees, differs }: Judgement): number {
  const place = tierRank(tier) * 2 + (standing === 'accepted' ? 0 : 1);
  return (place * FIELDS + FIELDS - 1 - countDeciding(agrees)) * FIELDS + countDeciding(differs);
}

/** The better evidence of two for the same pair of events: what is accepted first, then by order. */
export function isBetterEvidence(a: Judgement, b: Judgement): boolean {
  if (a.standing !== b.standing) return a.standing === 'accepted';
  return assignmentOrder(a) < assignmentOrder(b);
}
