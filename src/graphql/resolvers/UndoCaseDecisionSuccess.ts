import { changedCase } from '../case-work/changed-case.ts';
import type { UndoCaseDecisionSuccessResolvers } from './../types.generated.ts';

export const UndoCaseDecisionSuccess: UndoCaseDecisionSuccessResolvers = { caseFile: changedCase };
