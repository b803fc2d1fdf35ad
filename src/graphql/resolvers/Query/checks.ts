import { knownChecks } from '../../known-checks.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const checks: NonNullable<QueryResolvers['checks']> = () => knownChecks;
