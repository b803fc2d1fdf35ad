import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const links: NonNullable<QueryResolvers['links']> = (
  _parent,
  { standing, feed, order, ...page },
  { catalogue, cursors },
  info,
) => {
  const listing = order === 'UNCERTAIN_FIRST' ? catalogue.links.uncertainFirst : catalogue.links;
  return connect(listing, { standing: wordOf(standing), feed: feed ?? null }, page, cursors, info);
};
