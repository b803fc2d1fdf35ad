import { announceSurvey as announce } from '../../../actions/surveys.ts';
import { isRegionCode } from '../../identifiers.ts';
import { once } from '../../once.ts';
import { requirePermission } from '../../permissions.ts';
import { surveyRefused } from '../../surveys/survey-answers.ts';
import { invalidInput } from '../../user-errors.ts';
import type { AnnounceSurveyInput, MutationResolvers } from './../../types.generated.ts';

export const announceSurvey: NonNullable<MutationResolvers['announceSurvey']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'runSurvey');
  return once('runSurvey', { ...input, change: 'announce' } as AnnounceSurveyInput, context, async (hub) => {
    const { feed, region, isOfClosedCases, size } = input;
    const fault = faultIn(input, context.actor.region);
    if (fault) return fault;
    const frame = { feed, region, isOfClosedCases: isOfClosedCases ?? false };
    const surveying = await announce(frame, size ?? null, context.actor, hub);
    if (surveying.outcome === 'done') return { __typename: 'AnnounceSurveySuccess', number: surveying.number } as const;
    return surveyRefused(surveying.outcome === 'refused' ? surveying.code : 'NOTHING_TO_DRAW');
  });
};

function faultIn({ region, size }: AnnounceSurveyInput, own: string) {
  if (!isRegionCode(region))
    return invalidInput(
      'region',
      'REGION_CODE',
      '区划代码应为 6、9 或 12 位数字',
      'a region code has 6, 9 or 12 digits',
    );
  if (!region.startsWith(own))
    return invalidInput('region', 'REGION_FOREIGN', '只能在本辖区抽样', 'only the own region can be surveyed');
  if (size !== null && size !== undefined && size < 1)
    return invalidInput('size', 'SIZE', '样本量至少为 1', 'a sample has at least one record');
  return null;
}
