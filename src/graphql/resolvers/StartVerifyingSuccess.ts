import { changedCase } from '../case-work/changed-case.ts';
import type { StartVerifyingSuccessResolvers } from './../types.generated.ts';

export const StartVerifyingSuccess: StartVerifyingSuccessResolvers = { caseFile: changedCase };
