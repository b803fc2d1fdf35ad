import { changedCase } from '../case-work/changed-case.ts';
import type { OpenAppealSuccessResolvers } from './../types.generated.ts';

export const OpenAppealSuccess: OpenAppealSuccessResolvers = { caseFile: changedCase };
