import { regionPrefix } from '../../identifiers.ts';
import { connect } from '../../pages.ts';
import { registerEntries } from '../../register-entries.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const owedFeeds: NonNullable<QueryResolvers['owedFeeds']> = async (
  _parent,
  { feed, region, ...page },
  context,
  info,
) => {
  const filter = { feed: feed ?? null, region: regionPrefix(region) };
  const { edges, ...rest } = await connect(context.catalogue.owedFeeds, filter, page, context.cursors, info);
  const entries = await registerEntries(
    edges.map(({ node }) => node),
    context,
  );
  const edgeOf = (node: (typeof entries)[number], at: number) => ({
    node,
    get cursor() {
      return edges[at]?.cursor ?? '';
    },
  });
  return { ...rest, edges: entries.map(edgeOf) };
};
