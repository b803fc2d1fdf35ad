import { addSenderKey as add } from '../../../actions/access/sender-keys.ts';
import { noSuchClient } from '../../access/access-errors.ts';
import { accountAnswer } from '../../access/account-answer.ts';
import { giving } from '../../access/change-access.ts';
import { readSenderKey } from '../../access/sender-key-input.ts';
import type { MutationResolvers } from './../../types.generated.ts';

export const addSenderKey: NonNullable<MutationResolvers['addSenderKey']> = (_parent, { input }, context) =>
  giving('manageAccounts', 'addSenderKey', input, context, async (hub) => {
    const key = await readSenderKey(input, hub.clock.now(), context.keys);
    if ('__typename' in key) return key;
    const change = await add(key, context.actor, hub);
    if (change.outcome === 'not-found') return noSuchClient(input.client);
    return accountAnswer('AddSenderKeySuccess', input.client, change);
  });
