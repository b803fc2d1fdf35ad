import { speak } from '../../holds/speak.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const refuseBatch: NonNullable<MutationResolvers['refuseBatch']> = (_parent, { input }, context) =>
  speak('RefuseBatchSuccess', 'refuse', input, context);
