import { movedAccess } from '../restricted-access/seen-access.ts';
import type { DecideRestrictedAccessSuccessResolvers } from './../types.generated.ts';

export const DecideRestrictedAccessSuccess: DecideRestrictedAccessSuccessResolvers = { access: movedAccess };
