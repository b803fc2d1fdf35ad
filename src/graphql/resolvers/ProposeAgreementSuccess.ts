import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { ProposeAgreementSuccessResolvers } from './../types.generated.ts';

export const ProposeAgreementSuccess: ProposeAgreementSuccessResolvers = { agreement: movedAgreement };
