import { movedAccess } from '../restricted-access/seen-access.ts';
import type { AskRestrictedAccessSuccessResolvers } from './../types.generated.ts';

export const AskRestrictedAccessSuccess: AskRestrictedAccessSuccessResolvers = { access: movedAccess };
