import type { Actor } from '../../domain/access/actor.ts';
import type { ApprovalSide } from '../../domain/agreements/life/agreement-event.ts';
import { sideOf } from '../../domain/restricted-access/move-access.ts';
import { accessState, type RestrictedAccess as Access } from '../../domain/restricted-access/restricted-access.ts';
import { registerNameOf } from '../disclosure/known-register.ts';
import { enumName } from '../enum-names.ts';
import type { RestrictedAccessResolvers } from './../types.generated.ts';

const SIDES = ['owner', 'data-protection'] as const satisfies readonly ApprovalSide[];

export const RestrictedAccess: RestrictedAccessResolvers = {
  caseNumber: async ({ caseId }, _arg, { loaders }) => (await loaders.caseFile.load(caseId))?.number ?? null,
  register: ({ feed }, _arg, { actor }) => registerNameOf(actor.department, feed),
  department: ({ askedDepartment }) => askedDepartment,
  state: (access, _arg, { now }) => enumName(accessState(access, now())),
  approvals: ({ approvals }) =>
    SIDES.flatMap((side) => {
      const voice = approvals[side];
      return voice === undefined ? [] : [{ side, ...voice }];
    }),
  mayDecideFor: (access, _arg, { actor, now }) => sideOpenTo(access, actor, now()),
};

function sideOpenTo(access: Access, actor: Actor, now: string) {
  const side = sideOf(actor, access.feed);
  const isWaiting = ['asked', 'half-approved'].includes(accessState(access, now));
  if (side === null || !isWaiting || access.askedBy === actor.user || access.approvals[side] !== undefined) return null;
  return enumName(side);
}
