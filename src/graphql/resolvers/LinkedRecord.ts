import { feedOf } from '../known-feed.ts';
import type { LinkedRecordResolvers } from './../types.generated.ts';

export const LinkedRecord: LinkedRecordResolvers = {
  feed: ({ end }) => feedOf(end.feed),
  key: ({ end, shownBy }, _arg, { disclosure }) => disclosure.key({ key: end.key, concernsPerson: true }, shownBy),
  isMasked: (_parent, _arg, { disclosure }) => disclosure.masks({ concernsPerson: true }),
  role: ({ end }) => end.role,
};
