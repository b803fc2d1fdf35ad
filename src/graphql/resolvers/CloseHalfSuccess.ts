import { changedCase } from '../case-work/changed-case.ts';
import type { CloseHalfSuccessResolvers } from './../types.generated.ts';

export const CloseHalfSuccess: CloseHalfSuccessResolvers = { caseFile: changedCase };
