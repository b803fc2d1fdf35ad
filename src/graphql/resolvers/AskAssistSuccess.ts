import { changedCase } from '../case-work/changed-case.ts';
import type { AskAssistSuccessResolvers } from './../types.generated.ts';

export const AskAssistSuccess: AskAssistSuccessResolvers = { caseFile: changedCase };
