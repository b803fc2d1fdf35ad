import { addClientKey as add } from '../../../actions/access/client-keys.ts';
import { noSuchClient } from '../../access/access-errors.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { giving } from '../../access/change-access.ts';
import { readClientKey } from '../../access/client-key-input.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addClientKey: NonNullable<MutationResolvers['addClientKey']> = (_parent, { input }, context) =>
  giving('manageAccounts', 'addClientKey', input, context, async (hub) => {
    const key = await readClientKey(input, context.keys);
    if ('__typename' in key) return key;
    const { client } = input;
    const change = await add({ ...key, account: client }, context.actor, hub);
    if (change.outcome === 'not-found') return noSuchClient(client);
    return accountAnswer('AddClientKeySuccess', client, change);
  });
