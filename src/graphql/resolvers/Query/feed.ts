import { feedById } from '../../../domain/feeds/index.generated.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const feed: NonNullable<QueryResolvers['feed']> = (_parent, { id }) => feedById.get(id) ?? null;
