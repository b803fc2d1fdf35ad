import { listSchedules } from '../../../actions/schedules.ts';
import type { QueryResolvers } from './../../types.generated.ts';

export const schedules: NonNullable<QueryResolvers['schedules']> = (_parent, _arg, { hub }) => listSchedules(hub);
