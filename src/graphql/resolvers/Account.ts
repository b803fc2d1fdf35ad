import { mayDo } from '../../domain/access/permissions.ts';
import { enumName } from '../enum-names.ts';
import type { AccountResolvers } from './../types.generated.ts';

export const Account: AccountResolvers = {
  displayName: ({ name, displayName }, _arg, { actor }) =>
    name === actor.user || mayDo(actor, 'readNamesOfPeople') ? displayName : null,
  kind: ({ kind }) => enumName(kind),
  state: ({ isSuspended }) => (isSuspended ? 'SUSPENDED' : 'ACTIVE'),
  owner: ({ owner }, _arg, { accessLoaders }) => (owner === null ? null : accessLoaders.account.load(owner)),
  hasFirstPassword: ({ isInitial }) => isInitial,
  isFreeAsking: ({ mayAskFreely }) => mayAskFreely,
  failedSignIns: ({ failures }) => failures,
  heldBackUntilAt: ({ heldBackUntil }) => heldBackUntil,
  addedBy: ({ createdBy }) => createdBy,
  addedAt: ({ createdAt }) => createdAt,
  posts: ({ name }, _arg, { accessLoaders }) => accessLoaders.postsOfAccount.load(name),
};
