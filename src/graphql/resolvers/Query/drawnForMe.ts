import type { QueryResolvers } from './../../types.generated.ts';

export const drawnForMe: NonNullable<QueryResolvers['drawnForMe']> = (_parent, _arg, { actor, hub }) =>
  hub.inTransaction(({ fourEyes }) => fourEyes.waitingFor(actor.user, hub.clock.now().toISOString()));
