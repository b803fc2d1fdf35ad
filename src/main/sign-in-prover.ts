import { tokenSecret } from '../adapters/access-token.ts';
import { oneTimeCodes } from '../adapters/identity/one-time-codes.ts';
import { passwords } from '../adapters/identity/passwords.ts';
import type { Prover } from '../actions/access/prove-locally.ts';
import type { Config } from './config.ts';

/** What proves local accounts of this home. */
export async function signInProver({ home }: Pick<Config, 'home'>): Promise<Prover> {
  return { passwords: passwords(), codes: oneTimeCodes(await tokenSecret(home)) };
}
