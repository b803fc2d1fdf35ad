import { movedAccess } from '../restricted-access/seen-access.ts';
import type { WithdrawRestrictedAccessSuccessResolvers } from './../types.generated.ts';

export const WithdrawRestrictedAccessSuccess: WithdrawRestrictedAccessSuccessResolvers = { access: movedAccess };
