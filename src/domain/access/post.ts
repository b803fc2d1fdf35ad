import type { Actor, Consumer } from './actor.ts';
import type { Role } from './role.ts';

/** Unit and role: what a person acts as (岗位). */
export type Post = Pick<Actor, 'role' | 'department' | 'org' | 'region'>;

const DEPARTMENTS: readonly Consumer[] = ['PS', 'HC', 'MZ', 'ED', 'GR'];
const HUB: readonly Consumer[] = ['HUB'];
const GRASSROOTS: readonly Consumer[] = ['GR'];

/** Which units a role can be held in (7.7 of the domain reference). */
const UNITS: Readonly<Record<Role, readonly Consumer[]>> = {
  'R-SUBMIT': DEPARTMENTS,
  'R-DQO': DEPARTMENTS,
  'R-APPROVE': DEPARTMENTS,
  'R-TOWN': GRASSROOTS,
  'R-VILLAGE': GRASSROOTS,
  'R-EMP': GRASSROOTS,
  'R-SEC': HUB,
  'R-MEMBER': [...DEPARTMENTS, 'HUB'],
  'R-SURVEY': ['SV'],
  'R-STAT': HUB,
  'R-DPO': HUB,
  'R-AUDIT': HUB,
  'R-ADMIN': HUB,
};

/** Least digits of the region: a town has 9, a village 12 (GB/T 10114). */
const LEAST_REGION: Partial<Record<Role, number>> = { 'R-TOWN': 9, 'R-VILLAGE': 12 };

const REGION = /^(\d{6}|\d{9}|\d{12})?$/;
/** An organisation as rosters name it: no separators of names and keys. */
const ORG = /^[\p{L}\p{N}.-]{0,64}$/u;

export type PostFault = 'UNIT_OF_ROLE' | 'REGION_CODE' | 'REGION_OF_ROLE' | 'ORG_NAME' | 'ORG_OF_ROLE';

/** Why such a post cannot exist; null when it can. */
export function faultInPost({ role, department, org, region }: Post): PostFault | null {
  if (!UNITS[role].includes(department)) return 'UNIT_OF_ROLE';
  if (!REGION.test(region)) return 'REGION_CODE';
  if (region.length < (LEAST_REGION[role] ?? 0)) return 'REGION_OF_ROLE';
  if (!ORG.test(org)) return 'ORG_NAME';
  return role === 'R-EMP' && org === '' ? 'ORG_OF_ROLE' : null;
}

/** The unit of a role that can be held in one only; null when it must be said. */
export function onlyUnitOf(role: Role): Consumer | null {
  const units = UNITS[role];
  return units.length === 1 ? (units[0] ?? null) : null;
}
