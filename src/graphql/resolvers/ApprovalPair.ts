import { isSpent } from '../../domain/access/four-eyes.ts';
import type { ApprovalPairResolvers } from './../types.generated.ts';

export const ApprovalPair: ApprovalPairResolvers = { isSpent: (pair) => isSpent(pair) };
