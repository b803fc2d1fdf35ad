import { grantPost as grant, MOST_DAYS } from '../../../actions/access/manage-posts.ts';
import { onlyUnitOf } from '../../../domain/access/post.ts';
import { roleCalled } from '../../access/access-names.ts';
import { giving } from '../../access/change-access.ts';
import { faultInDays } from '../../access/days.ts';
import { grantAnswer } from '../../access/post-answer.ts';
import { invalidInput } from '../../user-errors.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const grantPost: NonNullable<MutationResolvers['grantPost']> = (_parent, { input }, context) =>
  giving('grantPost', 'grantPost', input, context, async (hub) => {
    const role = roleCalled(input.role);
    const days = input.days ?? MOST_DAYS;
    const fault = faultInDays(days);
    if (fault) return fault;
    const department = input.unit ?? onlyUnitOf(role);
    if (department === null) return UNIT_MISSING;
    const post = { role, department, org: input.org ?? '', region: input.region ?? '' };
    return grantAnswer(input.account, await grant(input.account, post, days, context.actor, hub));
  });

const UNIT_MISSING = invalidInput(
  'unit',
  'UNIT_OF_ROLE',
  '该角色可在多个单位担任;请指明单位',
  'the role is held in several units; say in which',
);
