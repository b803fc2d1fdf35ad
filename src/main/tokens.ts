import { mkdirSync } from 'node:fs';
import { issueToken } from '../adapters/access-token.ts';
import type { Post } from '../domain/access/post.ts';
import { readConfig } from './config.ts';

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
