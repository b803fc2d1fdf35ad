import type { Survey, SurveyAccuracy } from '../../domain/surveys/survey.ts';
import type { RegisterRecord } from '../../ports/register-records.ts';
import type { SurveyRecord } from '../../ports/surveys.ts';

export type SurveyMapper = Survey;
export type SurveyAccuracyMapper = SurveyAccuracy;
export interface SurveyRecordMapper extends SurveyRecord {
  readonly row: RegisterRecord;
}

/** References only: the survey is read anew when the answer is. */
interface Surveyed {
  readonly number: number;
}
export type AnnounceSurveySuccessMapper = Surveyed;
export type DrawSurveySuccessMapper = Surveyed;
export type EnterSurveyResultSuccessMapper = Surveyed;
