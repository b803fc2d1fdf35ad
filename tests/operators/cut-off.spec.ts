import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { issueToken } from '../../src/adapters/access-token.ts';
import { readConfig } from '../../src/main/config.ts';
import { startServer } from '../../src/main/serve.ts';
import { openSystem } from '../../src/main/wire.ts';
import { createTestDatabase } from '../support/database.ts';
import { startDatabaseProxy } from '../support/proxy.ts';

/** P22: what was cut off is back within this after healing. */
const BACK_MS = 20_000;

it('the API refuses with an error while the database is cut off, and answers again by itself when it is healed', async () => {
  await using closing = new AsyncDisposableStack();
  const home = mkdtempSync(join(tmpdir(), 'lianhe-cut-'));
  closing.defer(() => rmSync(home, { recursive: true, force: true }));
  const database = closing.use(await createTestDatabase());
  const way = closing.use(await startDatabaseProxy(database.url));
  const config = { ...readConfig({ LIANHE_LOG: 'silent' }), home, databaseUrl: way.url };
  const system = closing.use(await openSystem(config));
  const server = await startServer(system, { port: 0 });
  closing.defer(() => server.close());
  const token = await issueToken({ home, user: 'wang', role: 'R-DQO', department: 'PS', org: '', region: '' });
  const ask = async () => {
    const answer = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ runs(first: 1) { edges { node { id } } } }' }),
    });
    return (await answer.json()) as { readonly data?: unknown; readonly errors?: readonly unknown[] };
  };
  expect(await ask()).toEqual({ data: { runs: { edges: [] } } });
  way.swallow();
  way.shut();
  // It would wait for a quarter of an hour; the time of a test is a minute.
  expect((await ask()).errors).toHaveLength(1);
  await way.open();
  await vi.waitFor(async () => expect(await ask()).toEqual({ data: { runs: { edges: [] } } }), { timeout: BACK_MS });
}, 60_000);
