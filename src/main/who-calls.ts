import { type TokenFault, type TokenHolder, TokenRefused, verifyToken } from '../adapters/access-token.ts';
import { actorOf, digestOf } from '../actions/access/open-session.ts';
import type { Actor } from '../domain/access/actor.ts';
import type { World } from '../graphql/context.ts';
import type { Credentials } from '../graphql/http/credentials.ts';
import { Refused, type RuleName } from '../graphql/refusals.ts';
import type { Sessions } from '../ports/sessions.ts';

const BEARER = /^Bearer ([\w.-]{1,4096})$/i;

const RULE_OF = {
  TOKEN_EXPIRED: 'TOKEN_EXPIRED',
  TOKEN_INVALID: 'TOKEN_INVALID',
  SECRET_EXPOSED: 'TOKEN_INVALID',
} as const satisfies Record<TokenFault, RuleName>;

/** Who calls, by token or by session; rights are read anew at every request. */
export const callers = (
  secret: Uint8Array,
  sessions: Sessions,
  now: () => Date,
): Pick<World, 'whoCalls' | 'whoStays'> => callersBy({ secret, now }, sessions);

/** What a token is held against. */
interface Measure {
  readonly secret: Uint8Array;
  readonly now: () => Date;
}

const callersBy = (measure: Measure, sessions: Sessions): Pick<World, 'whoCalls' | 'whoStays'> => ({
  whoCalls: async (credentials) => {
    const { authorization, session } = credentials;
    if (authorization !== undefined) return byToken(authorization, credentials, measure, sessions);
    if (session === undefined) throw new Refused('TOKEN_MISSING');
    const found = await sessions.use(digestOf(session));
    if (found === null) throw new Refused('SESSION_ENDED');
    return actorOf(found);
  },
  whoStays: async (asked) => {
    const digests = asked.map(({ session }) => digestOf(session ?? ''));
    const live = await sessions.live(digests);
    return Promise.all(asked.map((credentials, index) => stays(credentials, live[index] ?? false, measure, sessions)));
  },
});

async function stays(
  credentials: Credentials,
  isLive: boolean,
  measure: Measure,
  sessions: Sessions,
): Promise<boolean> {
  const { authorization } = credentials;
  if (authorization === undefined) return isLive;
  return byToken(authorization, credentials, measure, sessions).then(
    () => true,
    () => false,
  );
}

/** @throws Refused TOKEN_EXPIRED for a token that was ours, TOKEN_INVALID for everything else */
async function byToken(
  authorization: string,
  { certificate }: Credentials,
  measure: Measure,
  sessions: Sessions,
): Promise<Actor> {
  const held = await read(BEARER.exec(authorization)?.[1] ?? '', measure);
  if (held.certificate !== null && held.certificate !== certificate) throw new Refused('TOKEN_INVALID');
  const { session: jti, user, kind, ...post } = held.actor;
  const isGood = await sessions.isTokenGood({ jti, user, kind, post, issuedAt: held.issuedAt });
  if (!isGood) throw new Refused('TOKEN_INVALID');
  return held.actor;
}

async function read(token: string, { secret, now }: Measure): Promise<TokenHolder> {
  try {
    return await verifyToken({ secret, token, now: now() });
  } catch (error) {
    if (error instanceof TokenRefused) throw new Refused(RULE_OF[error.fault]);
    throw error;
  }
}
