import { addClient as add } from '../../../actions/access/manage-clients.ts';
import { MOST_DAYS } from '../../../actions/access/manage-posts.ts';
import { accessRefused, badName, isPostFault, postFault } from '../../access/access-errors.ts';
import { giving } from '../../access/change-access.ts';
import { readClientKey } from '../../access/client-key-input.ts';
import { faultInDays } from '../../access/days.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addClient: NonNullable<MutationResolvers['addClient']> = (_parent, { input }, context) =>
  giving('manageAccounts', 'addClient', input, context, async (hub) => {
    const days = input.days ?? MOST_DAYS;
    const fault = faultInDays(days);
    if (fault) return fault;
    const key = await readClientKey(input, context.keys);
    if ('__typename' in key) return key;
    const { name, owner } = input;
    const { unit: department, org, region } = input.post;
    const post = { role: 'R-SUBMIT', department, org: org ?? '', region: region ?? '' } as const;
    const adding = await add({ name, owner, post, days, key, certificate: key.certificate }, context.actor, hub);
    if (adding.outcome === 'added') return { __typename: 'AddClientSuccess', name } as const;
    if (adding.why === 'name') return badName();
    return isPostFault(adding.why) ? postFault(adding.why) : accessRefused(adding.why);
  });
