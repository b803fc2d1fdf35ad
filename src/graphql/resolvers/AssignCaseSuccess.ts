import { changedCase } from '../case-work/changed-case.ts';
import type { AssignCaseSuccessResolvers } from './../types.generated.ts';

export const AssignCaseSuccess: AssignCaseSuccessResolvers = { caseFile: changedCase };
