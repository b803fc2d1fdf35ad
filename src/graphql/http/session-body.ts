import type { FastifyRequest } from 'fastify';
import { digestOf } from '../../actions/access/open-session.ts';
import { ROLES } from '../../domain/access/role.ts';
import type { Session } from '../../ports/sessions.ts';
import type { World } from '../context.ts';
import { cookieIn, cookieName, isSecure } from './credentials.ts';

/** What the person of a session is told about it. */
export const sessionBody = ({ account, displayName, role, department, org, region, ...session }: Session) => ({
  user: account,
  name: displayName,
  post: { id: session.postId, role, roleName: ROLES[role], department, org, region },
  method: session.method,
  provenAt: session.provenAt,
  idleUntil: session.idleUntil,
  endsAt: session.endsAt,
});

/** The session of a request; null when it has none that lives. */
export async function sessionIn({ headers }: FastifyRequest, { desk, hub }: World): Promise<Session | null> {
  const secret = cookieIn(headers.cookie, cookieName('lianhe', isSecure(desk)));
  return secret === undefined ? null : hub.inTransaction(({ access }) => access.sessions.use(digestOf(secret)));
}
