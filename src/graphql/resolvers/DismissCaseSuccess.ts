import { changedCase } from '../case-work/changed-case.ts';
import type { DismissCaseSuccessResolvers } from './../types.generated.ts';

export const DismissCaseSuccess: DismissCaseSuccessResolvers = { caseFile: changedCase };
