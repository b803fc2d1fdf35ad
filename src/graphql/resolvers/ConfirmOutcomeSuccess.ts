import { changedCase } from '../case-work/changed-case.ts';
import type { ConfirmOutcomeSuccessResolvers } from './../types.generated.ts';

export const ConfirmOutcomeSuccess: ConfirmOutcomeSuccessResolvers = { caseFile: changedCase };
