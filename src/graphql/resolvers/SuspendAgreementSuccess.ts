import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { SuspendAgreementSuccessResolvers } from './../types.generated.ts';

export const SuspendAgreementSuccess: SuspendAgreementSuccessResolvers = { agreement: movedAgreement };
