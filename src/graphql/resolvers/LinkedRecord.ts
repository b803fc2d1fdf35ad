import { registerNameOf, registerOf } from '../disclosure/known-register.ts';
import type { LinkedRecordMapper } from '../mappers/link.mappers.ts';
import type { Context } from '../context.ts';
import type { LinkedRecordResolvers } from './../types.generated.ts';

const recordOf = async ({ end }: LinkedRecordMapper, { loaders, actor }: Context) =>
  registerOf(actor.department, end.feed) === null ? null : loaders.recordOfKey.load(end);

/** What stands for a key of a record that the post does not see. */
const HIDDEN = '*';

export const LinkedRecord: LinkedRecordResolvers = {
  feed: ({ end }, _arg, { actor }) => registerOf(actor.department, end.feed),
  register: ({ end }, _arg, { actor }) => registerNameOf(actor.department, end.feed),
  key: async (linked, _arg, context) => {
    const record = await recordOf(linked, context);
    return record === null ? HIDDEN : context.disclosure.key(record, linked.sighting);
  },
  record: async (linked, _arg, context) => {
    const record = await recordOf(linked, context);
    return record === null ? null : { record, sighting: linked.sighting };
  },
  role: ({ end }) => end.role,
};
