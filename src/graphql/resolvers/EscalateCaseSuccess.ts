import { changedCase } from '../case-work/changed-case.ts';
import type { EscalateCaseSuccessResolvers } from './../types.generated.ts';

export const EscalateCaseSuccess: EscalateCaseSuccessResolvers = { caseFile: changedCase };
