import { surveyOf } from '../surveys/survey-answers.ts';
import type { EnterSurveyResultSuccessResolvers } from './../types.generated.ts';

export const EnterSurveyResultSuccess: EnterSurveyResultSuccessResolvers = { survey: surveyOf };
