import { speak } from '../../holds/speak.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const releaseBatch: NonNullable<MutationResolvers['releaseBatch']> = (_parent, { input }, context) =>
  speak('ReleaseBatchSuccess', 'release', input, context);
