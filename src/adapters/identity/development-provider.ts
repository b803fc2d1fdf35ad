import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import { interact } from './development-interaction.ts';

/** Somebody whom the provider vouches for: for whoever clicks the name, without any proof. */
export interface DevelopmentPerson {
  readonly subject: string;
  readonly name: string;
  readonly role: string;
}

export interface DevelopmentProvider {
  readonly issuer: string;
  readonly clientId: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const CLIENT = 'lianhe';

/**
 * An identity provider for demonstrations and tests. It asks for no password, so it listens on this machine only and
 * vouches for fictitious people alone. It is a certified implementation of the protocol: what signs in here signs in there.
 */
export async function startDevelopmentProvider(
  people: readonly DevelopmentPerson[],
  port = 0,
): Promise<DevelopmentProvider> {
  const server = createServer();
  server.listen(port, HOST);
  await once(server, 'listening');
  const issuer = `http://${HOST}:${portOf(server)}`;
  const provider = await providerAt(issuer, people);
  const answer = provider.callback();
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const interacts = request.url?.startsWith('/interaction/') === true;
    const answering = interacts ? interact(provider, people, request, response) : answer(request, response);
    Promise.resolve(answering).catch(() => response.writeHead(400).end());
  });
  return {
    issuer,
    clientId: CLIENT,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the provider does not listen');
  return address.port;
}

async function providerAt(issuer: string, people: readonly DevelopmentPerson[]): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const known = new Set(people.map(({ subject }) => subject));
  return new Provider(issuer, {
    // Native: a loopback address of any port is taken (RFC 8252 §7.3); PKCE stands in for a secret.
    clients: [
      {
        client_id: CLIENT,
        application_type: 'native',
        redirect_uris: [`http://${HOST}/sign-in/callback`],
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => (known.has(id) ? { accountId: id, claims: () => ({ sub: id }) } : undefined),
    loadExistingGrant: async ({ oidc }) => {
      const { client, account } = oidc;
      if (!client || !account) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: account.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 3_600, AuthorizationCode: 60, IdToken: 300, AccessToken: 300, Grant: 3_600 },
  });
}
