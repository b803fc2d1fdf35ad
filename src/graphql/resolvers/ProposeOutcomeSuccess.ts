import { changedCase } from '../case-work/changed-case.ts';
import type { ProposeOutcomeSuccessResolvers } from './../types.generated.ts';

export const ProposeOutcomeSuccess: ProposeOutcomeSuccessResolvers = { caseFile: changedCase };
