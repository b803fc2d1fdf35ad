import { enumName } from '../enum-names.ts';
import type { AccessApprovalResolvers } from './../types.generated.ts';

export const AccessApproval: AccessApprovalResolvers = {
  side: ({ side }) => enumName(side),
  actor: ({ user }) => user,
  givenAt: ({ at }) => at,
};
