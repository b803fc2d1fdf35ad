import { feedFacts } from '../../../domain/agreements/matrix/feed-facts.ts';
import type { QueryResolvers } from './../../types.generated.ts';

/** Everybody may ask what their own post sees, and why: it is decided by the projection that decides every reading. */
export const readingRules: NonNullable<QueryResolvers['readingRules']> = async (
  _parent,
  { feed, purpose },
  { actor, projector },
) => {
  const facts = feedFacts(feed);
  if (facts === null) return null;
  const projection = (await projector()).project({ reader: actor, feed, purpose });
  return { feed, purpose, projection, facts: facts.fields };
};
