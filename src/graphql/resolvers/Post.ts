import { mayDo } from '../../domain/access/permissions.ts';
import { ROLES } from '../../domain/access/role.ts';
import { boundTo } from '../access/access-names.ts';
import { enumName } from '../enum-names.ts';
import { written } from '../written.ts';
import type { PostResolvers } from './../types.generated.ts';

export const Post: PostResolvers = {
  account: async ({ account }, _arg, { accessLoaders }) => written(await accessLoaders.account.load(account)),
  role: ({ role }) => enumName(role),
  roleName: ({ role }) => ROLES[role],
  unit: ({ department }) => department,
  org: ({ org }) => boundTo(org),
  region: ({ region }) => boundTo(region),
  state: ({ state }) => enumName(state),
  endsAt: ({ validUntil }) => validUntil,
  withdrawnBy: ({ endedBy }) => endedBy,
  withdrawnAt: ({ endedAt }) => endedAt,
  isConfirmable: ({ state, grantedBy, account }, _arg, { actor }) =>
    mayDo(actor, 'confirmPost') &&
    (state === 'granted' || state === 'resting') &&
    grantedBy !== actor.user &&
    account !== actor.user,
};
