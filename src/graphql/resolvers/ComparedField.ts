import { asDisclosed } from '../disclosure/as-disclosed.ts';
import { comparedUnderMask, comparedValue } from '../disclosure/compared-sides.ts';
import { enumName } from '../enum-names.ts';
import type { ComparedFieldResolvers } from './../types.generated.ts';

export const ComparedField: ComparedFieldResolvers = {
  field: ({ compared }) => compared.field,
  verdict: async (parent, _arg, context) =>
    (await comparedUnderMask(parent, context)) === null ? 'NOT_SHARED' : enumName(parent.compared.verdict),
  differences: async (parent, _arg, context) => (await comparedUnderMask(parent, context))?.places ?? [],
  left: async ({ compared, left, sighting }, _arg, context) =>
    asDisclosed(await comparedValue(left, compared.field, sighting, context)),
  right: async ({ compared, right, sighting }, _arg, context) =>
    asDisclosed(await comparedValue(right, compared.field, sighting, context)),
};
