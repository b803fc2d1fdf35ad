import type { QueryResolvers } from './../../types.generated.ts';

export const me: NonNullable<QueryResolvers['me']> = (_parent, _arg, { actor }) => actor;
