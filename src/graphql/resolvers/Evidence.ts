import { registerNameOf, registerOf } from '../disclosure/known-register.ts';
import type { EvidenceMapper } from '../mappers/finding.mappers.ts';
import type { Context } from '../context.ts';
import type { EvidenceResolvers } from './../types.generated.ts';

/** The record behind the evidence; null for rosters and totals, and for rows that the post does not see. */
const recordOf = async ({ ref }: EvidenceMapper, { loaders, actor }: Context) =>
  ref.recordId === null || registerOf(actor.department, ref.feed) === null ? null : loaders.record.load(ref.recordId);

/** What stands for a key of a record that the post does not see. */
const HIDDEN = '*';

export const Evidence: EvidenceResolvers = {
  feed: ({ ref }, _arg, { actor }) => registerOf(actor.department, ref.feed),
  register: ({ ref }, _arg, { actor }) => registerNameOf(actor.department, ref.feed),
  key: async (evidence, _arg, context) => {
    // Rosters and totals: their keys name a region and a period, nobody.
    if (evidence.ref.recordId === null) return evidence.ref.key;
    const record = await recordOf(evidence, context);
    return record === null ? HIDDEN : context.disclosure.key(record, evidence.sighting);
  },
  recordId: ({ ref }, _arg, { actor }) => (registerOf(actor.department, ref.feed) === null ? null : ref.recordId),
  record: async (evidence, _arg, context) => {
    const record = await recordOf(evidence, context);
    return record === null ? null : { record, sighting: evidence.sighting };
  },
  region: ({ ref }) => ref.region,
  role: ({ ref }) => ref.role,
};
