import { enumName } from '../enum-names.ts';
import { feedOf } from '../known-feed.ts';
import { regionName, REGIONS } from '../../domain/values/region.ts';
import type { OwedFeedResolvers } from './../types.generated.ts';

export const OwedFeed: OwedFeedResolvers = {
  id: ({ feed, region, org }) => [feed, region, org].join('|'),
  feed: ({ feed }) => feedOf(feed),
  regionName: ({ region }) => regionName(region, REGIONS),
  sinceOn: ({ since }) => since,
  untilOn: ({ until }) => until,
  cadence: ({ cadence }) => enumName(cadence),
  fromOn: ({ covered }) => covered?.from ?? null,
  watermarkOn: ({ covered }) => covered?.until ?? null,
  nextRoster: ({ next }) =>
    next && {
      periodStartOn: next.periodStart,
      periodEndOn: next.periodEnd,
      dueOn: next.dueOn,
      isOverdue: next.isOverdue,
    },
};
