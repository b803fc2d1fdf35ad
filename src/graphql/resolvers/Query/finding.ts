import { isUuid } from '../../identifiers.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const finding: NonNullable<QueryResolvers['finding']> = (_parent, { id }, { catalogue }) =>
  isUuid(id) ? catalogue.findings.one(id) : null;
