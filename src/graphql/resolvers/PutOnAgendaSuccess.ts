import { changedCase } from '../case-work/changed-case.ts';
import type { PutOnAgendaSuccessResolvers } from './../types.generated.ts';

export const PutOnAgendaSuccess: PutOnAgendaSuccessResolvers = { caseFile: changedCase };
