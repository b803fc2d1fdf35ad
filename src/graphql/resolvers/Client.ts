import { written } from '../written.ts';
import type { ClientResolvers } from './../types.generated.ts';

export const Client: ClientResolvers = {
  account: (client) => client,
  owner: async ({ owner }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(owner ?? '')),
  state: ({ isSuspended }) => (isSuspended ? 'SUSPENDED' : 'ACTIVE'),
  posts: ({ name }, _arg, { accessLoaders }) => accessLoaders.postsOfAccount.load(name),
  keys: ({ name }, _arg, { accessLoaders }) => accessLoaders.keysOfClient.load(name),
  senderKeys: ({ name }, _arg, { accessLoaders }) => accessLoaders.senderKeysOfClient.load(name),
};
