import { enterResult } from '../../../actions/surveys.ts';
import { once } from '../../once.ts';
import { requirePermission } from '../../permissions.ts';
import { answerOf, surveyRefused } from '../../surveys/survey-answers.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const enterSurveyResult: NonNullable<MutationResolvers['enterSurveyResult']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'answerSurvey');
  return once('answerSurvey', input, context, async (hub) => {
    const { number, recordId, confirmed, wrong } = input;
    // As for a record that is in no sample: a surveyor of another region does not see it.
    if ((await context.loaders.record.load(recordId)) === null) return surveyRefused('NOT_IN_SAMPLE');
    const surveying = await enterResult(number, { recordId, confirmed, wrong }, context.actor, hub);
    return answerOf('EnterSurveyResultSuccess', surveying, number);
  });
};
