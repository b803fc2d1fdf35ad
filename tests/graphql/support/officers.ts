import { randomUUID } from 'node:crypto';

import { appoint } from '../../../src/actions/access/first-administrators.ts';
import { addAccount } from '../../../src/actions/access/manage-accounts.ts';
import { HOST } from '../../../src/actions/access/noted.ts';
import type { Prover } from '../../../src/actions/access/prove-locally.ts';
import { sealEvidence, showWitness } from '../../../src/actions/evidence/seal-evidence.ts';
import { oneTimeCodes } from '../../../src/adapters/identity/one-time-codes.ts';
import type { Post } from '../../../src/domain/access/post.ts';
import type { Purpose } from '../../../src/domain/agreements/purposes.ts';
import { evidenceLogOf } from '../../../src/main/evidence.ts';
import type { Answer, TestApi } from './api.ts';

export const post = (role: Post['role'], department: Post['department'], region = ''): Post => ({
  role,
  department,
  org: '',
  region,
});

/** Somebody with a name of its own: what two people do cannot be asked by one. */
export interface Officer {
  readonly user: string;
  readonly post: Post;
  /** Terminal, as the proxy tells it. */
  readonly address?: string;
}

export type Told = Record<string, unknown> & { readonly __typename: string };

/** Asks and changes as named officers. */
export interface Officers {
  ask<T = Record<string, unknown>>(
    officer: Officer,
    query: string,
    variables?: Record<string, unknown>,
    purpose?: Purpose | '',
  ): Promise<Answer<T>>;
  /** One change; `shown` is asked of its success, `more` of its errors. */
  change(officer: Officer, name: string, input: Record<string, unknown>, shown?: string, more?: string): Promise<Told>;
  /** The rule by which the door refuses a change; undefined when it does not. */
  refusal(officer: Officer, name: string, input: Record<string, unknown>): Promise<unknown>;
}

export function officersAt(api: TestApi): Officers {
  const ask = async <T>(
    { user, post: as, address }: Officer,
    query: string,
    variables: Record<string, unknown> = {},
    purpose: Purpose | '' = 'P2',
  ) => {
    const headers = {
      authorization: `Bearer ${await api.token(as, user)}`,
      'content-type': 'application/json',
      ...(address === undefined ? {} : { 'x-forwarded-for': address }),
      ...(purpose === '' ? {} : { 'x-purpose': purpose }),
    };
    const body = JSON.stringify({ query, variables });
    const answer = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    return { status: answer.status, data: null, errors: [], ...((await answer.json()) as object) } as Answer<T>;
  };
  const send = (officer: Officer, name: string, input: Record<string, unknown>, shown = '', more = '') => {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const success = shown === '' ? '' : `... on ${type}Success { ${shown} }`;
    const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ${success}
      ... on UserError { rule message explanation { zh en } } ${more} } }`;
    return ask<Record<string, Told>>(officer, query, { input: { idempotencyKey: randomUUID(), ...input } });
  };
  return {
    ask,
    change: async (officer, name, input, shown, more) => {
      const { data, errors } = await send(officer, name, input, shown, more);
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return data?.[name] ?? { __typename: 'nothing' };
    },
    refusal: async (officer, name, input) =>
      (await send(officer, name, input)).errors.map(({ extensions }) => extensions['rule'])[0],
  };
}

/** Gives the officer an account and this post, in effect. */
export async function appointed({ system }: TestApi, { user, post: held }: Officer): Promise<void> {
  const identity = { issuer: 'https://id.example', subject: user };
  const prover: Prover = {
    passwords: { hash: (password) => Promise.resolve(password), verify: () => Promise.resolve(false) },
    codes: oneTimeCodes(Buffer.alloc(32, 1)),
  };
  await addAccount({ name: user, displayName: user, identity }, HOST, prover, system.hub);
  await appoint(user, held, system.hub);
}

/** Seals the evidence log and shows it to its witness: from then on sensitive steps may go on for a while. */
export async function haveWitnessed({ system }: TestApi): Promise<void> {
  const log = evidenceLogOf(system);
  await sealEvidence({ sequencer: log.sequencer, signer: await log.signer() }, 0);
  await showWitness(log);
}
