import { mkdirSync } from 'node:fs';
import { issueToken } from '../adapters/access-token.ts';
import { readConfig } from './config.ts';

const SECONDS_PER_HOUR = 3_600;

/** A bearer token signed with the secret of this home. */
export function issueAccessToken({
  user,
  role,
  hours,
}: {
  readonly user: string;
  readonly role: string;
  readonly hours: number;
}): Promise<string> {
  const { home } = readConfig();
  mkdirSync(home, { recursive: true, mode: 0o700 });
  return issueToken({ home, user, role, ttl: Math.round(hours * SECONDS_PER_HOUR) });
}
