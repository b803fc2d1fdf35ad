import { enumName } from '../enum-names.ts';
import { feedHash } from '../../domain/feeds/feed-hash.ts';
import type { FeedResolvers } from './../types.generated.ts';

export const Feed: FeedResolvers = {
  cadence: ({ cadence }) => enumName(cadence),
  isStock: ({ stock }) => stock,
  definitionHash: (feed) => feedHash(feed),
  fields: ({ fields }) => Object.entries(fields).map(([name, field]) => ({ name, field })),
};
