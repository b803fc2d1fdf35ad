import { movedAgreement } from '../agreements/moved-agreement.ts';
import type { ResumeAgreementSuccessResolvers } from './../types.generated.ts';

export const ResumeAgreementSuccess: ResumeAgreementSuccessResolvers = { agreement: movedAgreement };
