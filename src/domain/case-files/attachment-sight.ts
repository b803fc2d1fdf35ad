import type { Actor } from '../access/actor.ts';
import { rowScopeOf } from '../access/row-sight.ts';
import type { CaseLife } from './case-life.ts';

/**
 * Whether a post that sees a case may open what is attached to it: papers show a person in full, so they are for the
 * departments that the case is about. Not for whoever sees cases without names, and not for a unit that was only asked to
 * assist: no attachment goes along with a request (7.3 of the domain reference).
 */
export const mayOpenAttachments = (
  actor: Actor,
  { owner, concerned }: Pick<CaseLife, 'owner' | 'concerned'>,
): boolean =>
  rowScopeOf(actor).sight === 'concerned' && (owner === actor.department || concerned.includes(actor.department));
