import { isUuid } from '../../identifiers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const run: NonNullable<QueryResolvers['run']> = (_parent, { id }, { loaders }) =>
  isUuid(id) ? loaders.run.load(id) : null;
