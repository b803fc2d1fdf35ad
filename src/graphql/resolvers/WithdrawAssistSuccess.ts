import { changedCase } from '../case-work/changed-case.ts';
import type { WithdrawAssistSuccessResolvers } from './../types.generated.ts';

export const WithdrawAssistSuccess: WithdrawAssistSuccessResolvers = { caseFile: changedCase };
