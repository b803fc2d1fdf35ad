import type { Post } from './post.ts';

/** A post of a system as far as its term and unit go. */
interface TermOfPost extends Post {
  readonly state: string;
  /** ISO 8601, UTC. */
  readonly validUntil: string;
}

/** Days before the end of its year in which a system's post is renewed, so that two administrators have a month for it. */
export const RENEWAL_DAYS = 30;

const unitOf = ({ role, department, org, region }: Post): string => JSON.stringify([role, department, org, region]);

/**
 * The post that a system acts from. At its yearly renewal the new post and the old one are in force together: of one unit the
 * one counts that lasts longest. A system chooses no post, so that of two units it acts from none: null.
 */
export function postOfClient<P extends TermOfPost>(posts: readonly P[]): P | null {
  const effective = posts.filter(({ state }) => state === 'effective');
  if (new Set(effective.map(unitOf)).size > 1) return null;
  return effective.toSorted((a, b) => (a.validUntil < b.validUntil ? 1 : -1))[0] ?? null;
}

/** Whether nothing lets the system act on from thirty days from now: its post must be granted anew, or has ended already. */
export function isRenewalDue(posts: readonly TermOfPost[], now: Date): boolean {
  const soon = new Date(now.getTime() + RENEWAL_DAYS * 86_400_000).toISOString();
  return !posts.some(({ state, validUntil }) => (state === 'effective' || state === 'granted') && validUntil > soon);
}
