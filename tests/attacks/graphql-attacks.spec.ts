import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApi, type TestApi } from '../graphql/support/api.ts';
import { type Attack, ATTACKS, type Seen } from './attacks.ts';
import { openUnprotectedServer } from './unprotected-server.ts';

async function send(url: string, { method = 'POST', search = '', headers = {}, body }: Attack, authorization: string) {
  const answer = await fetch(`${url}${search}`, {
    method,
    headers: { ...headers, authorization },
    ...(body === undefined ? {} : { body }),
  });
  const seen: Seen = {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    text: await answer.text(),
  };
  return seen;
}

describe('the door under attack', () => {
  const stack = new AsyncDisposableStack();
  let api: TestApi;
  let unprotected = '';
  beforeAll(async () => {
    api = stack.use(await openTestApi());
    unprotected = stack.use(await openUnprotectedServer()).url;
  });
  afterAll(() => stack.disposeAsync());

  const tokenOf = async ({ by }: Attack) => `Bearer ${await (by === 'officer' ? api.screenToken() : api.token())}`;

  describe.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', (_name, attack) => {
    it('is refused by the rule named for it, with nothing of how the hub works', async () => {
      const seen = await send(`${api.url}/graphql`, attack, await tokenOf(attack));
      const rules = [...seen.text.matchAll(/"rule":"(\w+)"/g)].map(([, rule]) => rule);
      expect([seen.status, rules[0]]).toEqual([attack.refused.status, attack.refused.rule]);
      expect(seen.text).not.toMatch(/node_modules|\.ts:\d|stack|select .* from|"tracing"/);
      expect(seen.text.length).toBeLessThan(8_000);
    });

    it('succeeds where nothing protects', async () => {
      expect(attack.succeeded(await send(unprotected, attack, 'Bearer none'))).toBe(true);
    });
  });

  it('shows no page for trying queries out, and no address beside its own', async () => {
    const authorization = `Bearer ${await api.token()}`;
    for (const path of ['/graphiql', '/playground', '/.env', '/debug', '/graphql/schema'])
      expect((await fetch(`${api.url}${path}`, { headers: { authorization } })).status).toBe(404);
  });
});
