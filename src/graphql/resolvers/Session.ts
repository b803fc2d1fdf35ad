import { written } from '../written.ts';
import type { SessionResolvers } from './../types.generated.ts';

export const Session: SessionResolvers = {
  post: async ({ postId }, _arg, { accessLoaders }) => written(await accessLoaders.post.load(postId)),
  method: ({ method }) => (method === 'local' ? 'LOCAL' : 'PROVIDER'),
  usedAt: ({ seenAt }) => seenAt,
  idleUntilAt: ({ idleUntil }) => idleUntil,
  isCurrent: ({ id }, _arg, { actor }) => id === actor.session,
};
