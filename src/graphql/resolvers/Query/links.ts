import { whollySharedFeeds } from '../../disclosure/wholly-shared.ts';
import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const links: NonNullable<QueryResolvers['links']> = async (
  _parent,
  { standing, feed, order, ...page },
  context,
  info,
) => {
  const { catalogue, cursors } = context;
  const isUncertainFirst = order === 'UNCERTAIN_FIRST';
  const listing = isUncertainFirst ? catalogue.links.uncertainFirst(await whollySharedFeeds(context)) : catalogue.links;
  return connect(listing, { standing: wordOf(standing), feed: feed ?? null }, page, cursors, info);
};
