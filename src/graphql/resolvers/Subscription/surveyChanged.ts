import type { Catalogue } from '../../../ports/catalogue.ts';
import { followSurvey } from '../../follow/follow-survey.ts';
import { untilLeft } from '../../follow/until-left.ts';
import { requirePermission } from '../../permissions.ts';
import { Refused } from '../../refusals.ts';
import type { SubscriptionResolvers } from './../../types.generated.ts';

export const surveyChanged: NonNullable<SubscriptionResolvers['surveyChanged']> = {
  subscribe: async (_parent, { number }, { actor, catalogue }) => {
    requirePermission(actor, 'readSurveys');
    if ((await catalogue.surveys.progress(number)) === null) throw new Refused('SURVEY_UNKNOWN');
    return untilLeft((left) => tellChanges(number, catalogue, left));
  },
};

async function* tellChanges(number: number, { surveys }: Pick<Catalogue, 'surveys'>, left: AbortSignal) {
  for await (const { drawnOn, entered } of followSurvey(number, surveys, left))
    yield { surveyChanged: { number, drawnOn, entered } };
}
