import { Secret, TOTP } from 'otpauth';

import { appoint } from '../../../src/actions/access/first-administrators.ts';
import type { Handed } from '../../../src/actions/access/credentials.ts';
import { addAccount, letAskFreely } from '../../../src/actions/access/manage-accounts.ts';
import { HOST } from '../../../src/actions/access/noted.ts';
import type { Prover } from '../../../src/actions/access/prove-locally.ts';
import type { Post } from '../../../src/domain/access/post.ts';
import { signInProver } from '../../../src/main/sign-in-prover.ts';
import type { System } from '../../../src/main/wire.ts';

/** What a person types to sign in: the first password is changed already. */
export interface LocalPerson {
  readonly name: string;
  readonly password: string;
  readonly handed: Handed;
  /** The code of the authenticator; each call is half a minute later, because a code is taken once. */
  code(): string;
}

export const officer: Post = { role: 'R-DQO', department: 'PS', org: '', region: '290121' };

export const proverFor = ({ config }: System): Promise<Prover> => signInProver(config);

/** Somebody with a local account, its own password and these posts in effect. */
export async function localPerson(
  system: System,
  name: string,
  posts: readonly Post[] = [officer],
): Promise<LocalPerson> {
  const prover = await proverFor(system);
  const adding = await addAccount({ name, displayName: name, identity: null }, HOST, prover, system.hub);
  if (adding.outcome !== 'added' || adding.handed === null) throw new Error(`no account ${name}`);
  for (const post of posts) await appoint(name, post, system.hub);
  // There is no list of known operations yet that its screens could ask by.
  await letAskFreely(name, true, HOST, system.hub);
  const password = 'correct horse battery';
  const hash = await prover.passwords.hash(password);
  await system.hub.inTransaction(({ access }) => access.accounts.setPassword(name, hash, false));
  return { name, password, handed: adding.handed, code: codesOf(adding.handed.code.uri) };
}

/** Codes of an authenticator: of this half minute and of the next, which is taken already for clocks that differ. */
export function codesOf(uri: string): () => string {
  const secret = Secret.fromBase32(new URL(uri).searchParams.get('secret') ?? '');
  let step = 0;
  return () => {
    const timestamp = Date.now() + step * 30_000;
    step += 1;
    return new TOTP({ secret }).generate({ timestamp });
  };
}
