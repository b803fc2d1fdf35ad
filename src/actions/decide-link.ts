import { feedById } from '../domain/feeds/index.generated.ts';
import { pairKey } from '../domain/linkage/mention.ts';
import type { Hub } from '../ports/hub.ts';
import type { DecisionTerms, LinkDecision } from '../ports/link-decisions.ts';

/** A person in a record, by business key. */
export interface MentionName {
  readonly feed: string;
  readonly key: string;
  /** Default: the first person the feed names. */
  readonly role?: string;
}

export interface Decision {
  readonly left: MentionName;
  readonly right: MentionName;
  readonly verdict: 'same' | 'not_same';
  readonly reason: string;
  readonly actor: string;
  readonly id: string;
  /** How far it reaches; by default whatever is corrected later, for good. */
  readonly terms?: Partial<Pick<DecisionTerms, 'scope' | 'expiresOn'>>;
}

export type Deciding =
  | { readonly outcome: 'decided'; readonly decision: LinkDecision }
  | { readonly outcome: 'unknown-feed'; readonly feed: string };

/** An officer says that two records speak of one person, or that they do not. Every later run keeps it until it is undone. */
export async function decideLink(
  { left, right, verdict, reason, actor, id, terms = {} }: Decision,
  { inTransaction }: Hub,
): Promise<Deciding> {
  for (const { feed } of [left, right]) if (!feedById.has(feed)) return { outcome: 'unknown-feed', feed };
  const pair = pairKey(withRole(left), withRole(right));
  return inTransaction(async ({ decisions }) => ({
    outcome: 'decided',
    decision: await decisions.decide({ id, pairKey: pair, verdict, reason, actor, ...terms, records: [left, right] }),
  }));
}

/** Takes a decision back; null when there is no live one of that id. */
export const undoDecision = (id: string, actor: string, { inTransaction }: Hub): Promise<LinkDecision | null> =>
  inTransaction(({ decisions }) => decisions.undo(id, actor));

const withRole = ({ feed, key, role }: MentionName) => ({
  feed,
  key,
  role: role ?? feedById.get(feed)?.people[0]?.role ?? '',
});
