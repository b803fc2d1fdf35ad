import { bySurvey } from '../disclosure/sighting.ts';
import type { SurveyRecordResolvers } from './../types.generated.ts';

export const SurveyRecord: SurveyRecordResolvers = {
  record: ({ row, survey }) => ({ record: row, sighting: bySurvey(survey) }),
  isEntered: ({ result }) => result !== null,
  confirmed: ({ result }) => result?.confirmed ?? [],
  wrong: ({ result }) => result?.wrong ?? [],
};
