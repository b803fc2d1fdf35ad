import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { ApproveAgreementSuccessResolvers } from './../types.generated.ts';

export const ApproveAgreementSuccess: ApproveAgreementSuccessResolvers = { agreement: movedAgreement };
