import { drawSurvey as draw } from '../../../actions/surveys.ts';
import { once } from '../../once.ts';
import { requirePermission } from '../../permissions.ts';
import { answerOf } from '../../surveys/survey-answers.ts';
import { invalidInput } from '../../user-errors.ts';
import type { DrawSurveyInput, MutationResolvers } from './../../types.generated.ts';

/** Printable ASCII: so that everybody hashes the same bytes. */
const SEED = /^[!-~][ -~]{0,198}[!-~]$/;

export const drawSurvey: NonNullable<MutationResolvers['drawSurvey']> = (_parent, { input }, context) => {
  requirePermission(context.actor, 'runSurvey');
  return once('runSurvey', { ...input, change: 'draw' } as DrawSurveyInput, context, async (hub) => {
    const { number, seed } = input;
    if (!SEED.test(seed))
      return invalidInput(
        'seed',
        'SEED',
        '种子应为 2 至 200 个可见 ASCII 字符',
        'a seed has 2 to 200 printable ASCII characters',
      );
    return answerOf('DrawSurveySuccess', await draw(number, seed, context.actor, hub), number);
  });
};
