import { wordOf } from '../../enum-names.ts';
import { connect } from '../../pages.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const runs: NonNullable<QueryResolvers['runs']> = (_parent, { state, ...page }, { catalogue, cursors }, info) =>
  connect(catalogue.runs, { state: wordOf(state) }, page, cursors, info);
