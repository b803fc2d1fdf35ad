import type { Role } from './role.ts';

/** The three administrators that keep each other in check (三员分离, GB/T 22239-2019 8.1.5): system, data protection, audit. */
const ADMINISTRATORS: ReadonlySet<Role> = new Set(['R-ADMIN', 'R-DPO', 'R-AUDIT']);

/**
 * Whether one person may not hold both roles at a time: an administrator holds no other role. Whoever operates the hub reads
 * no data through it, whoever approves agreements does not profit from them, whoever audits judges nobody's but others' deeds
 * (7.7 of the domain reference). Officer and approver may be one person, though not on one case: case work sees to that.
 */
export const areIncompatible = (one: Role, other: Role): boolean =>
  one !== other && (ADMINISTRATORS.has(one) || ADMINISTRATORS.has(other));
