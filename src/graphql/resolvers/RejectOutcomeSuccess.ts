import { changedCase } from '../case-work/changed-case.ts';
import type { RejectOutcomeSuccessResolvers } from './../types.generated.ts';

export const RejectOutcomeSuccess: RejectOutcomeSuccessResolvers = { caseFile: changedCase };
