import { written } from '../written.ts';
import type { DecideErasureSuccessResolvers } from './../types.generated.ts';

export const DecideErasureSuccess: DecideErasureSuccessResolvers = {
  order: async ({ number }, _arg, { hub }) =>
    written(await hub.inTransaction(({ retention }) => retention.order(number))),
};
