import { movedProtection } from '../protection/known-protection.ts';
import type { ProtectPersonSuccessResolvers } from './../types.generated.ts';

export const ProtectPersonSuccess: ProtectPersonSuccessResolvers = { protection: movedProtection };
