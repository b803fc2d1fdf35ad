import { mkdirSync } from 'node:fs';
import { issueToken, tokenSecret, verifyToken } from '../adapters/access-token.ts';
import { revokeToken } from '../actions/access/revoke-token.ts';
import type { Post } from '../domain/access/post.ts';
import { readConfig } from './config.ts';
import type { System } from './wire.ts';

const SECONDS_PER_HOUR = 3_600;

/**
 * A bearer token that carries a post, signed with the secret of this home. Whoever reads the secret is the host.
 * @throws RangeError when there can be no such post
 */
export function issueAccessToken({
  hours,
  ...asked
}: Post & { readonly user: string; readonly hours: number }): Promise<string> {
  const { home } = readConfig();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return issueToken({ home, ...asked, ttl: Math.round(hours * SECONDS_PER_HOUR) });
}

/**
 * Takes a token of this home back: no request with it is answered any more.
 * @throws TokenRefused when it is none, or has expired already
 */
export async function revokeAccessToken(token: string, { config, hub }: System): Promise<void> {
  const { actor, expiresAt } = await verifyToken({
    secret: await tokenSecret(config.home),
    token,
    now: hub.clock.now(),
  });
  await revokeToken(actor.session, expiresAt, hub);
}
