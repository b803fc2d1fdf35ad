import { changedCase } from '../case-work/changed-case.ts';
import type { GiveFeedbackSuccessResolvers } from './../types.generated.ts';

export const GiveFeedbackSuccess: GiveFeedbackSuccessResolvers = { caseFile: changedCase };
