import { enumName } from '../enum-names.ts';
import type { ComparedFieldResolvers } from './../types.generated.ts';

export const ComparedField: ComparedFieldResolvers = {
  field: ({ compared }) => compared.field,
  verdict: ({ compared }) => enumName(compared.verdict),
  left: ({ compared, shownBy }, _arg, { disclosure }) => disclosure.value(compared.left, shownBy),
  right: ({ compared, shownBy }, _arg, { disclosure }) => disclosure.value(compared.right, shownBy),
};
