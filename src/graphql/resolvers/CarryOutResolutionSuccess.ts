import { changedCase } from '../case-work/changed-case.ts';
import type { CarryOutResolutionSuccessResolvers } from './../types.generated.ts';

export const CarryOutResolutionSuccess: CarryOutResolutionSuccessResolvers = { caseFile: changedCase };
