import { isRenewalDue } from '../../domain/access/client-post.ts';
import { written } from '../written.ts';
import type { ClientResolvers } from './../types.generated.ts';

export const Client: ClientResolvers = {
  account: (client) => client,
  owner: async ({ owner }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(owner ?? '')),
  state: ({ isSuspended }) => (isSuspended ? 'SUSPENDED' : 'ACTIVE'),
  isRenewalDue: async ({ name }, _arg, { accessLoaders, hub }) =>
    isRenewalDue(await accessLoaders.postsOfAccount.load(name), hub.clock.now()),
  posts: ({ name }, _arg, { accessLoaders }) => accessLoaders.postsOfAccount.load(name),
  keys: ({ name }, _arg, { accessLoaders }) => accessLoaders.keysOfClient.load(name),
  senderKeys: ({ name }, _arg, { accessLoaders }) => accessLoaders.senderKeysOfClient.load(name),
};
