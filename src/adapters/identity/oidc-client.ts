import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type Configuration,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { FRESH_SECONDS } from '../../domain/access/session-limits.ts';
import type { Identity } from '../../ports/accounts.ts';
import { type BegunLogin, type IdentityProvider, IdentityRefused } from '../../ports/identity.ts';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Left away for a client that proves itself by PKCE alone. */
  readonly clientSecret?: string | undefined;
}

/**
 * Sign-in at the department's identity provider: authorisation code flow with PKCE S256, state, nonce and the issuer in the
 * answer (RFC 9207) checked by openid-client. Plain HTTP is taken from this machine only.
 */
export function oidcClient(settings: OidcSettings): IdentityProvider {
  let known: Promise<Configuration> | null = null;
  const configuration = (): Promise<Configuration> => {
    known ??= discover(settings).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    begin: async (redirectUri, isFresh) => {
      const [state, nonce, verifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
      const url = buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: 'openid',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(isFresh ? { prompt: 'login', max_age: String(FRESH_SECONDS) } : {}),
      });
      return { url: url.href, begun: { state, nonce, verifier, redirectUri, isFresh } };
    },
    finish: async (query, begun) => finish(await configuration(), query, begun),
  };
}

const discover = ({ issuer, clientId, clientSecret }: OidcSettings): Promise<Configuration> =>
  discovery(new URL(issuer), clientId, clientSecret, undefined, {
    execute: isThisMachine(new URL(issuer)) ? [allowInsecureRequests] : [],
    timeout: 10,
  });

const isThisMachine = ({ hostname }: URL): boolean => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname);

async function finish(
  configuration: Configuration,
  query: string,
  { state, nonce, verifier, redirectUri, isFresh }: BegunLogin,
): Promise<Identity> {
  try {
    const tokens = await authorizationCodeGrant(configuration, new URL(`${redirectUri}?${query}`), {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      ...(isFresh ? { maxAge: FRESH_SECONDS } : {}),
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new IdentityRefused('no identity');
    return { issuer: claims.iss, subject: claims.sub };
  } catch {
    // The texts of the library quote the answer, which holds the code.
    throw new IdentityRefused('the answer of the identity provider was refused');
  }
}
