import { type Role, ROLES } from '../../domain/access/role.ts';
import { enumName, type EnumName } from '../enum-names.ts';

const BY_NAME = new Map((Object.keys(ROLES) as Role[]).map((role) => [enumName(role), role]));

/** The role that the schema calls so. Throws RangeError when there is none. */
export function roleCalled(name: EnumName<Role>): Role {
  const role = BY_NAME.get(name);
  if (role === undefined) throw new RangeError('there is no such role');
  return role;
}

/** Organisation or region that a post is bound to; null when it is bound to none. */
export const boundTo = (text: string): string | null => (text === '' ? null : text);
