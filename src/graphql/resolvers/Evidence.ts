import { feedOf } from '../known-feed.ts';
import type { EvidenceMapper } from '../mappers/finding.mappers.ts';
import type { EvidenceResolvers } from './../types.generated.ts';

const keyOf = ({ ref: { key, recordId, region } }: EvidenceMapper) => ({
  key,
  concernsPerson: recordId !== null,
  region,
});

export const Evidence: EvidenceResolvers = {
  feed: ({ ref }) => feedOf(ref.feed),
  key: (evidence, _arg, { disclosure }) => disclosure.key(keyOf(evidence), evidence.shownBy),
  isMasked: (evidence, _arg, { disclosure }) => disclosure.masks(keyOf(evidence)),
  recordId: ({ ref }) => ref.recordId,
  region: ({ ref }) => ref.region,
  role: ({ ref }) => ref.role,
};
