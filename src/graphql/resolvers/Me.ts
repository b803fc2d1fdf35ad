import { mayDo, permissionsOf } from '../../domain/access/permissions.ts';
import { freshUntil } from '../../domain/access/session-limits.ts';
import { REVEAL_BUDGET } from '../../domain/agreements/reveal-budget.ts';
import { enumName } from '../enum-names.ts';
import type { MeResolvers } from './../types.generated.ts';

export const Me: MeResolvers = {
  displayName: async ({ user }, _arg, { accessLoaders }) =>
    (await accessLoaders.account.load(user))?.displayName ?? null,
  kind: ({ kind }) => enumName(kind),
  post: (actor) => actor,
  permissions: (actor) => permissionsOf(actor),
  purpose: (_actor, _arg, { purpose }) => purpose,
  isFreeAsking: ({ mayAskFreely }) => mayAskFreely,
  freshUntilAt: (actor, _arg, { hub }) => freshUntil(actor, hub.clock.now()),
  sessionId: ({ session }) => session,
  session: ({ session }, _arg, { access }) => access.sessions.one(session),
  revealBudget: (actor, _arg, { hub }) =>
    mayDo(actor, 'revealField')
      ? hub.inTransaction(({ agreements }) =>
          agreements.revealUse(actor.user, hub.clock.now().toISOString(), REVEAL_BUDGET),
        )
      : [],
};
