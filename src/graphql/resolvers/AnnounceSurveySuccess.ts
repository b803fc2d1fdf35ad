import { surveyOf } from '../surveys/survey-answers.ts';
import type { AnnounceSurveySuccessResolvers } from './../types.generated.ts';

export const AnnounceSurveySuccess: AnnounceSurveySuccessResolvers = { survey: surveyOf };
