import { asDisclosed } from '../disclosure/as-disclosed.ts';
import type { RecordFieldResolvers } from './../types.generated.ts';

export const RecordField: RecordFieldResolvers = {
  name: ({ name }) => name,
  label: ({ field }) => field.zh,
  disclosed: async ({ record, sighting, name }, _arg, { disclosure }) =>
    asDisclosed(await disclosure.field(record, name, sighting)),
};
