import { enumName } from '../enum-names.ts';
import { feedOf } from '../known-feed.ts';
import { firstDay, lastDay } from '../../domain/values/plain-date.ts';
import type { EnvelopeResolvers } from './../types.generated.ts';

export const Envelope: EnvelopeResolvers = {
  feed: ({ feed }) => feedOf(feed),
  mode: ({ mode }) => enumName(mode),
  periodStartOn: ({ periodStart }) => firstDay(periodStart),
  periodEndOn: ({ periodEnd }) => lastDay(periodEnd),
  submittedText: ({ submittedAt }) => submittedAt,
  declaredRows: ({ declaredRowCount }) => declaredRowCount,
};
