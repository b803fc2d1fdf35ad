import { movedProtection } from '../protection/known-protection.ts';
import type { DecideProtectionSuccessResolvers } from './../types.generated.ts';

export const DecideProtectionSuccess: DecideProtectionSuccessResolvers = { protection: movedProtection };
