import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { suspendAccount } from '../../src/actions/access/manage-accounts.ts';
import { HOST } from '../../src/actions/access/noted.ts';
import { issueToken } from '../../src/adapters/access-token.ts';
import { openTestApi, postOf, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { localPerson } from './support/people.ts';

/** A run that nobody works on: its progress is told once, and then the subscription waits. */
const QUERY = 'subscription ($id: ID!) { runProgress(runId: $id) { state } }';

describe('a subscription', () => {
  let api: TestApi;
  let run = '';
  beforeAll(async () => {
    api = await openTestApi();
    const { data } = await api.ask<{ startRun: { run: { id: string } } }>(
      'mutation { startRun(input: { idempotencyKey: "s", asOf: "2025-03-31" }) { ... on StartRunSuccess { run { id } } } }',
      {},
      'R-ADMIN',
    );
    run = data?.startRun.run.id ?? '';
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const signedIn = async (name: string): Promise<Browser> => {
    const person = await localPerson(api.system, name);
    const browser = new Browser();
    await browser.post(`${api.url}/sign-in`, { account: name, password: person.password, code: person.code() });
    return browser;
  };

  /** Opens a subscription and tells when and why it is closed. */
  const subscribe = async (headers: Record<string, string>, connectionParams: Record<string, unknown> = {}) => {
    const begun = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<{ readonly code: number; readonly at: number }>();
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers });
        }
      },
      connectionParams,
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { closed: (event) => closed.resolve({ code: (event as { code: number }).code, at: Date.now() }) },
    });
    client.subscribe(
      { query: QUERY, variables: { id: run } },
      { next: () => begun.resolve(), error: () => undefined, complete: () => undefined },
    );
    await Promise.race([begun.promise, closed.promise]);
    return { closed: closed.promise, client };
  };
  const headersOf = (browser: Browser) => ({
    cookie: `lianhe=${browser.cookies(api.url).get('lianhe')}`,
    origin: api.url,
  });
  const open = 'open';
  const within = (ms: number, closed: Promise<{ code: number }>) =>
    Promise.race([
      closed.then(({ code }) => code),
      new Promise<string>((resolve) => setTimeout(() => resolve(open), ms)),
    ]);

  it('goes with the session, and is closed within a second when the person is suspended', async () => {
    const browser = await signedIn('watcher');
    const { closed } = await subscribe(headersOf(browser));
    expect(await within(1_200, closed)).toBe(open);
    await suspendAccount('watcher', HOST, api.system.hub);
    const from = Date.now();
    const { code, at } = await closed;
    expect(code).toBe(4401);
    expect(at - from).toBeLessThan(1_000);
  });

  it('is closed when the person signs out, or takes a newer session elsewhere', async () => {
    const browser = await signedIn('leaver');
    const { closed } = await subscribe(headersOf(browser));
    await browser.post(`${api.url}/sign-out`, {});
    expect(await within(2_000, closed)).toBe(4401);
  });

  it('keeps no session alive: who only watches is away', async () => {
    const browser = await signedIn('idler');
    await api.system.database.query(
      `update session set seen_at = clock_timestamp() - interval '14 minutes 58 seconds' where account = 'idler'`,
    );
    const { closed } = await subscribe(headersOf(browser));
    // Opening it was a use of the session; from then on nothing is.
    expect(await within(1_000, closed)).toBe(open);
    await api.system.database.query(
      `update session set seen_at = clock_timestamp() - interval '15 minutes' where account = 'idler'`,
    );
    expect(await within(2_000, closed)).toBe(4401);
  });

  it('is closed when the token expires', async () => {
    const token = await issueToken({ home: api.system.config.home, user: 'wang', ...postOf('R-DQO'), ttl: 3 });
    const { closed } = await subscribe({}, { authorization: `Bearer ${token}` });
    expect(await within(4_500, closed)).toBe(4401);
  });

  it('is not opened by a page of another site, though the browser sends the cookie', async () => {
    const browser = await signedIn('victim');
    const { closed } = await subscribe({ ...headersOf(browser), origin: 'https://elsewhere.example' });
    expect(await within(1_000, closed)).toBe(4401);
  });
});
