import type { Actor } from '../../domain/access/actor.ts';
import type { EvidenceAction, EvidenceActor, EvidenceEvent } from '../../ports/evidence.ts';

/** Whoever sits at the host: sets up the hub before anybody can sign in. */
export const HOST: EvidenceActor = { user: 'host', role: 'hub', session: '' };

/** Who changes accounts, posts and clients: an administrator, or the host. */
export type Changer = Pick<Actor, 'user' | 'role' | 'session'> | typeof HOST;

/** An entry about access: no personal data is read, so no purpose and no agreement stand in it. */
export const noted = (
  actor: EvidenceActor,
  action: EvidenceAction,
  object: string,
  detail: EvidenceEvent['detail'],
  result: EvidenceEvent['result'] = 'done',
): EvidenceEvent => ({
  actor: { user: actor.user, role: actor.role, session: actor.session } as EvidenceActor,
  action,
  purpose: null,
  agreements: [],
  object,
  subjects: [],
  result,
  detail,
});
