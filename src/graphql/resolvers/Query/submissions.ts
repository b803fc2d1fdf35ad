import type { QueryResolvers } from './../../types.generated.ts';

/** The sender is whoever asks: nobody learns what another system sent. */
export const submissions: NonNullable<QueryResolvers['submissions']> = (
  _parent,
  { feed, region, seriesNo },
  { actor, hub },
) => hub.inTransaction(({ submissions: kept }) => kept.find({ sender: actor.user, feed, region }, seriesNo));
