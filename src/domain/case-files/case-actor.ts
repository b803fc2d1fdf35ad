import type { Actor, Consumer } from '../access/actor.ts';
import type { Role } from '../access/role.ts';

/** Who acts on a case: a person in a post, or the hub itself (a run, a schedule). */
export interface CaseActor {
  readonly user: string;
  readonly role: Role | 'hub';
  readonly department: Consumer;
  /** Cases of this region and below; '' = everywhere. */
  readonly region: string;
}

/** A run, or the clocks: acts by rule, never by judgement. */
export const theHub = (user: 'run' | 'clocks'): CaseActor => ({ user, role: 'hub', department: 'HUB', region: '' });

export const caseActor = ({ user, role, department, region }: Actor): CaseActor => ({ user, role, department, region });
