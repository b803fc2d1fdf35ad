import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { EndAgreementSuccessResolvers } from './../types.generated.ts';

export const EndAgreementSuccess: EndAgreementSuccessResolvers = { agreement: movedAgreement };
