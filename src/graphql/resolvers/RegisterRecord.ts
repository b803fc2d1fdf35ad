import { registerNameOf, registerOf } from '../disclosure/known-register.ts';
import { feedOf } from '../known-feed.ts';
import { written } from '../written.ts';
import type { RegisterRecordResolvers } from './../types.generated.ts';

export const RegisterRecord: RegisterRecordResolvers = {
  id: ({ record }) => record.id,
  feed: ({ record }, _arg, { actor }) => registerOf(actor.department, record.feed),
  register: ({ record }, _arg, { actor }) => registerNameOf(actor.department, record.feed),
  key: ({ record, sighting }, _arg, { disclosure }) => disclosure.key(record, sighting),
  region: ({ record }) => record.region,
  batch: async ({ record }, _arg, { loaders, actor }) =>
    registerOf(actor.department, record.feed) === null ? null : written(await loaders.batch.load(record.batchNumber)),
  rowNumber: ({ record }) => record.rowNo,
  standing: ({ record }) => record.standing,
  knownAt: ({ record }) => record.acceptedAt,
  fields: ({ record, sighting }, _arg, { actor }) =>
    registerOf(actor.department, record.feed) === null
      ? []
      : Object.entries(feedOf(record.feed).fields).map(([name, field]) => ({ record, sighting, name, field })),
  person: ({ record }) => (record.person === null ? null : { id: record.person }),
};
