import { written } from '../written.ts';
import type { DeclineCorrectionSuccessResolvers } from './../types.generated.ts';

export const DeclineCorrectionSuccess: DeclineCorrectionSuccessResolvers = {
  correction: async ({ id }, _arg, { catalogue }) => written((await catalogue.corrections.byIds([id]))[0]),
};
