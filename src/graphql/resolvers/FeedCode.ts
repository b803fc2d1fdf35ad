import type { FeedCodeResolvers } from './../types.generated.ts';

export const FeedCode: FeedCodeResolvers = {
  label: ({ zh, en }) => ({ zh, en }),
};
