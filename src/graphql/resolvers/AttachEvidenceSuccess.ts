import { changedCase } from '../case-work/changed-case.ts';
import type { AttachEvidenceSuccessResolvers } from './../types.generated.ts';

export const AttachEvidenceSuccess: AttachEvidenceSuccessResolvers = { caseFile: changedCase };
