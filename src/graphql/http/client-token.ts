import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { World } from '../context.ts';
import { Refused } from '../refusals.ts';
import { credentialsIn } from './credentials.ts';
import { addressOf } from './sign-in-provider.ts';
import { requireSafeWay } from './sign-in-request.ts';

const Asked = z.object({
  grant_type: z.literal('client_credentials'),
  client_assertion_type: z.literal('urn:ietf:params:oauth:client-assertion-type:jwt-bearer'),
  client_assertion: z.string(),
});

/**
 * `POST /token`: a token of five minutes for a department system that proves itself by a signed assertion (client credentials,
 * RFC 6749 §4.4; private_key_jwt, RFC 7523). Whatever is wrong with the assertion, the answer is the same.
 */
export function issueClientTokens(app: FastifyInstance, world: World): void {
  app.post('/token', async (request, reply) => {
    requireSafeWay(request, world.desk);
    const asked = Asked.safeParse(request.body);
    if (!asked.success) throw new Refused('REQUEST');
    const { certificate } = credentialsIn(request.headers, request.socket.remoteAddress, world.desk);
    const issued = await world.desk.exchange(asked.data.client_assertion, addressOf(app, world), certificate);
    if (issued === null) throw new Refused('TOKEN_INVALID');
    void reply.headers({ 'cache-control': 'no-store', pragma: 'no-cache' });
    return { access_token: issued.token, token_type: 'Bearer', expires_in: issued.seconds };
  });
}
