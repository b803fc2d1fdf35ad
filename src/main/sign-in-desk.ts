import { issueToken } from '../adapters/access-token.ts';
import {
  AssertionRefused,
  CLOCK_SKEW_SECONDS,
  MAX_ASSERTION_SECONDS,
  verifyAssertion,
} from '../adapters/identity/client-assertion.ts';
import { oidcClient } from '../adapters/identity/oidc-client.ts';
import { admitClient } from '../actions/access/manage-clients.ts';
import type { Prover } from '../actions/access/prove-locally.ts';
import type { SignInDesk } from '../graphql/http/sign-in-desk.ts';
import type { SignInConfig } from './sign-in-config.ts';
import type { System } from './wire.ts';

/** Seconds that a token of a department system lives (RFC 9700 §2.2.1: short-lived; five minutes). */
const CLIENT_TOKEN_SECONDS = 300;

/** Everything that signing in needs, on real adapters. */
export const signInDesk = (system: System, prover: Prover): SignInDesk => {
  const { signIn } = system.config;
  return {
    prover,
    provider: providerOf(signIn),
    publicUrl: signIn.publicUrl ?? null,
    proxy: signIn.proxy ?? null,
    sessionsPerPerson: signIn.sessionsPerPerson,
    attemptsPerMinute: signIn.attemptsPerMinute,
    exchange: (assertion, audience, certificate) => exchange(system, assertion, audience, certificate),
  };
};

const providerOf = ({ oidc }: SignInConfig) => (oidc === undefined ? null : oidcClient(oidc));

/** A client bound to a certificate gets no token without it, and the token is bound to it too. */
const exchange = async (
  { hub, config }: System,
  jwt: string,
  audience: string,
  certificate: string | null,
): ReturnType<SignInDesk['exchange']> => {
  const keyById = (kid: string) => hub.inTransaction(({ access }) => access.clients.key(kid));
  const assertion = await verifyAssertion(jwt, audience, keyById, hub.clock.now()).catch((error: unknown) => {
    if (error instanceof AssertionRefused) return null;
    throw error;
  });
  if (assertion === null || (assertion.certificate !== null && assertion.certificate !== certificate)) return null;
  const post = await admitClient(assertion, MAX_ASSERTION_SECONDS + 2 * CLOCK_SKEW_SECONDS, hub);
  if (post === null) return null;
  const account = await hub.inTransaction(({ access }) => access.accounts.find(assertion.account));
  const token = await issueToken({
    home: config.home,
    user: assertion.account,
    kind: 'system',
    ...post,
    mayAskFreely: account?.mayAskFreely ?? false,
    ttl: CLIENT_TOKEN_SECONDS,
    now: hub.clock.now(),
    ...(assertion.certificate === null ? {} : { certificate: assertion.certificate }),
  });
  return { token, seconds: CLIENT_TOKEN_SECONDS };
};
