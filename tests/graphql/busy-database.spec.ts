import type { PoolClient } from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestApi, type TestApi } from './support/api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
  // As `lianhe serve` sets it, and shorter.
  Object.assign(api.system.database.pool.options, { connectionTimeoutMillis: 200 });
});
afterAll(() => api[Symbol.asyncDispose]());

const get = async (path: string) =>
  fetch(`${api.url}${path}`, { headers: { authorization: `Bearer ${await api.token('R-ADMIN')}` } });

it('while every connection is in use a request is told so by name; health, metrics, sign-in and administrators have their own', async () => {
  const { pool } = api.system.database;
  const held: PoolClient[] = [];
  while (held.length < api.system.config.connections) held.push(await pool.connect());
  const query = { query: '{ batches(first: 1) { totalCount } }' };
  const ask = async (role: 'R-DQO' | 'R-ADMIN' = 'R-DQO') =>
    fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await api.token(role)}`, 'content-type': 'application/json' },
      body: JSON.stringify(query),
    });
  const refused = await ask();
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('2');
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { rule: 'DB_BUSY', zh: expect.stringContaining('连接已用尽') } }],
  });
  expect((await get('/readyz')).status).toBe(200);
  const metrics = await get('/metrics');
  expect(metrics.status).toBe(200);
  expect(await metrics.text()).toMatch(/lianhe_clock_skew_seconds -?\d/);
  const administrator = await ask('R-ADMIN');
  expect(administrator.status).toBe(200);
  expect(await administrator.json()).toMatchObject({ data: { batches: { totalCount: 0 } } });
  for (const client of held) client.release();
  expect((await ask()).status).toBe(200);
});
