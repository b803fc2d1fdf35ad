import { registerEntries } from '../register-entries.ts';
import { written } from '../written.ts';
import type { SetOwedFeedSuccessResolvers } from './../types.generated.ts';

export const SetOwedFeedSuccess: SetOwedFeedSuccessResolvers = {
  owedFeed: async ({ feed, region, org }, _arg, context) => {
    const owed = written(await context.catalogue.owedFeeds.one(feed, region, org));
    return written((await registerEntries([owed], context))[0]);
  },
};
