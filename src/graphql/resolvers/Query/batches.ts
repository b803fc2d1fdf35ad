import { wordOf } from '../../enum-names.ts';
import { regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const batches: NonNullable<QueryResolvers['batches']> = (
  _parent,
  { feed, region, state, ...page },
  context,
  info,
) => {
  const filter = { feed: feed ?? null, region: regionPrefix(region), state: wordOf(state) };
  return connect(context.catalogue.batches, filter, page, context.cursors, info);
};
