import { changedCase } from '../case-work/changed-case.ts';
import type { DecideAppealSuccessResolvers } from './../types.generated.ts';

export const DecideAppealSuccess: DecideAppealSuccessResolvers = { caseFile: changedCase };
