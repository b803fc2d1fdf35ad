import { feedById } from '../../../domain/feeds/index.generated.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const feeds: NonNullable<QueryResolvers['feeds']> = () =>
  [...feedById.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
