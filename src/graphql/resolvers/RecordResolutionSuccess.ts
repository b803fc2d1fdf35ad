import { changedCase } from '../case-work/changed-case.ts';
import type { RecordResolutionSuccessResolvers } from './../types.generated.ts';

export const RecordResolutionSuccess: RecordResolutionSuccessResolvers = { caseFile: changedCase };
