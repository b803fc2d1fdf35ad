import { bySurvey } from '../disclosure/sighting.ts';
import type { SurveyRecordResolvers } from './../types.generated.ts';

export const SurveyRecord: SurveyRecordResolvers = {
  record: ({ row, survey }) => ({ record: row, sighting: bySurvey(survey) }),
  confirmed: ({ result }) => result?.confirmed ?? null,
  wrong: ({ result }) => result?.wrong ?? null,
};
