import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const links: NonNullable<QueryResolvers['links']> = (_parent, { standing, feed, ...page }, context, info) =>
  connect(context.catalogue.links, { standing: wordOf(standing), feed: feed ?? null }, page, context.cursors, info);
