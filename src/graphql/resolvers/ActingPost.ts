import { ROLES } from '../../domain/access/role.ts';
import { boundTo } from '../access/access-names.ts';
import { enumName } from '../enum-names.ts';
import type { ActingPostResolvers } from './../types.generated.ts';

export const ActingPost: ActingPostResolvers = {
  role: ({ role }) => enumName(role),
  roleName: ({ role }) => ROLES[role],
  unit: ({ department }) => department,
  org: ({ org }) => boundTo(org),
  region: ({ region }) => boundTo(region),
};
