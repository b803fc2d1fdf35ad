import { surveyOf } from '../surveys/survey-answers.ts';
import type { DrawSurveySuccessResolvers } from './../types.generated.ts';

export const DrawSurveySuccess: DrawSurveySuccessResolvers = { survey: surveyOf };
