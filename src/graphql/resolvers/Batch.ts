import { enumName } from '../enum-names.ts';
import { rejectedOf } from '../rejected-rows.ts';
import { connect } from '../pages.ts';
import type { BatchResolvers } from './../types.generated.ts';

export const Batch: BatchResolvers = {
  state: ({ state }) => enumName(state),
  gates: async ({ state, number, id }, _arg, { hub }) =>
    state === 'held' ? hub.inTransaction(({ holds }) => holds.stopsOf({ id, number })) : [],
  rejected: (batch, _arg, context) => rejectedOf(batch, context),
  rowErrors: ({ id }, page, { catalogue, cursors }, info) =>
    connect(catalogue.batches.rowErrors, { batchId: id }, page, cursors, info),
};
