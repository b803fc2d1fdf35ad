import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { RejectAgreementSuccessResolvers } from './../types.generated.ts';

export const RejectAgreementSuccess: RejectAgreementSuccessResolvers = { agreement: movedAgreement };
