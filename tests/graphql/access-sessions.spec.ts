import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { type Administrator, administrator } from './support/administrators.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { localPerson } from './support/people.ts';

interface ShownSession {
  readonly id: string;
  readonly isLive: boolean;
  readonly isCurrent: boolean;
  readonly endedAt: string | null;
}

const SESSIONS = '{ edges { node { id account isLive isCurrent endedAt method post { role unit region } } } }';

describe('sessions and tokens by the API', () => {
  let api: TestApi;
  let anna: Administrator;
  let run = '';
  beforeAll(async () => {
    api = await openTestApi({ sessionsPerPerson: 3 });
    anna = administrator(api, 'anna', 'R-ADMIN');
    const started = await anna.change('startRun', 'asOf: "2025-03-31"', 'run { id }');
    run = (started['run'] as { id: string }).id;
  });
  afterAll(() => api[Symbol.asyncDispose]());

  /** Somebody with as many sessions as wanted. */
  const signedIn = async (name: string, times = 1): Promise<readonly Browser[]> => {
    const person = await localPerson(api.system, name);
    const browsers: Browser[] = [];
    for (let time = 0; time < times; time += 1) {
      await api.system.database.query('update account set code_step = 0 where name = $1', [name]);
      const browser = new Browser();
      const form = { account: name, password: person.password, code: person.code() };
      await browser.post(`${api.url}/sign-in`, form);
      browsers.push(browser);
    }
    return browsers;
  };
  const answered = async (answer: Response) =>
    (await answer.json()) as { data?: Record<string, unknown>; errors?: { extensions: { rule: string } }[] };
  const asked = async (browser: Browser, query: string) =>
    answered(await browser.postJson(`${api.url}/graphql`, { query }));
  const ruleOf = async (browser: Browser) =>
    (await asked(browser, '{ me { user } }')).errors?.[0]?.extensions.rule ?? 'LIVES';
  const byToken = async (token: string, query = '{ me { user } }') =>
    answered(
      await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    );
  const nameOf = async (token: string) => {
    const { data } = await byToken(token, '{ me { sessionId } }');
    return (data?.['me'] as { sessionId: string } | undefined)?.sessionId ?? '';
  };
  const tokenRule = async (token: string) => (await byToken(token)).errors?.[0]?.extensions.rule ?? 'LIVES';
  const sessionsOf = async (browser: Browser, filter = ''): Promise<readonly ShownSession[]> => {
    const { data } = await asked(browser, `{ sessions${filter} ${SESSIONS} }`);
    const shown = data?.['sessions'] as { edges: { node: ShownSession }[] } | undefined;
    return shown?.edges.map(({ node }) => node) ?? [];
  };
  /** When the subscription is closed, and why; it is one already that told something. */
  const followed = async (headers: Record<string, string>, connectionParams: Record<string, unknown> = {}) => {
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
      { query: 'subscription ($id: ID!) { runProgress(runId: $id) { state } }', variables: { id: run } },
      { next: () => begun.resolve(), error: () => undefined, complete: () => undefined },
    );
    await begun.promise;
    // Inside an object: a promise would be waited for.
    return { closed: closed.promise };
  };
  const cookieOf = (browser: Browser) => ({
    cookie: `lianhe=${browser.cookies(api.url).get('lianhe')}`,
    origin: api.url,
  });

  it('a suspended account is out at once: its session, its token and what both were following', async () => {
    const [browser] = await signedIn('leaver');
    if (browser === undefined) throw new Error('no session');
    const token = await api.token('R-DQO', 'leaver');
    expect([await ruleOf(browser), await tokenRule(token)]).toEqual(['LIVES', 'LIVES']);
    const following = [followed(cookieOf(browser)), followed({}, { authorization: `Bearer ${token}` })];
    const closing = await Promise.all(following);
    const from = Date.now();
    await anna.change('suspendAccount', 'account: "leaver"');
    for (const { closed } of closing) {
      const { code, at } = await closed;
      expect(code).toBe(4401);
      expect(at - from).toBeLessThan(2_000);
    }
    expect([await ruleOf(browser), await tokenRule(token)]).toEqual(['SESSION_ENDED', 'TOKEN_INVALID']);
  });

  it('are told to whoever has them: post, permissions, ends, and what is left of the budget', async () => {
    const [browser] = await signedIn('teller');
    if (browser === undefined) throw new Error('no session');
    const { data } = await asked(
      browser,
      '{ me { user displayName kind post { role unit region } permissions freshUntilAt session { isCurrent isLive idleUntilAt endsAt } revealBudget { window left } } }',
    );
    expect(data?.['me']).toMatchObject({
      user: 'teller',
      kind: 'PERSON',
      post: { role: 'R_DQO', unit: 'PS', region: '290121' },
      permissions: expect.arrayContaining(['decideLink', 'revealField']),
      session: { isCurrent: true, isLive: true },
      revealBudget: [
        { window: 'HOUR', left: 60 },
        { window: 'DAY', left: 200 },
        { window: 'MONTH', left: 1500 },
      ],
    });
    await api.system.hub.inTransaction(({ agreements }) =>
      agreements.spendReveals({
        officer: 'teller',
        subjects: ['one', 'two'],
        at: new Date().toISOString(),
        windows: [{ code: 'hour', hours: 1, persons: 60 }],
      }),
    );
    const spent = await asked(browser, '{ me { revealBudget { used left } } }');
    expect(spent.data?.['me']).toEqual({
      revealBudget: [
        { used: 2, left: 58 },
        { used: 2, left: 198 },
        { used: 2, left: 1498 },
      ],
    });
  });

  it('are ended one by one by whose they are, and by nobody else but the administrators', async () => {
    const [here, there] = await signedIn('wang', 2);
    const [other] = await signedIn('other');
    if (here === undefined || there === undefined || other === undefined) throw new Error('no session');
    const [away] = (await sessionsOf(here)).filter(({ isCurrent }) => !isCurrent);
    const end = (id: string | undefined, key: string) =>
      `mutation { endSession(input: { idempotencyKey: "${key}", id: "${id}" }) { __typename } }`;
    expect((await asked(other, end(away?.id, 'o'))).data).toEqual({ endSession: { __typename: 'NotFoundError' } });
    expect(await ruleOf(there)).toBe('LIVES');
    expect((await asked(here, end(away?.id, 'h'))).data).toEqual({ endSession: { __typename: 'EndSessionSuccess' } });
    expect([await ruleOf(there), await ruleOf(here)]).toEqual(['SESSION_ENDED', 'LIVES']);
    expect((await sessionsOf(here, '(isLive: false)')).map(({ id }) => id)).toEqual([away?.id]);
    expect((await sessionsOf(here, '(isLive: true)')).map(({ isCurrent }) => isCurrent)).toEqual([true]);
    const [last] = await sessionsOf(here, '(isLive: true)');
    expect((await anna.change('endSession', `id: "${last?.id}"`)).__typename).toBe('EndSessionSuccess');
    expect(await ruleOf(here)).toBe('SESSION_ENDED');
  });

  it('of others are seen by the three administrators only', async () => {
    const [browser] = await signedIn('curious');
    if (browser === undefined) throw new Error('no session');
    const { errors } = await asked(browser, '{ sessions(account: "wang") { totalCount } }');
    expect(errors?.[0]?.extensions.rule).toBe('ROLE_NOT_ALLOWED');
    const august = administrator(api, 'august', 'R-AUDIT');
    const { data } = await august.ask<{ sessions: { totalCount: number } }>(
      '{ sessions(account: "wang") { totalCount } }',
    );
    expect(data?.sessions.totalCount).toBe(2);
  });

  it('a token is taken back by who holds it, or by an administrator who knows its name', async () => {
    const token = await api.token('R-DQO', 'holder');
    const id = await nameOf(token);
    const end = `mutation { endSession(input: { idempotencyKey: "t", id: "${id}" }) { __typename } }`;
    const stranger = await byToken(await api.token('R-DQO', 'stranger'), end);
    expect(stranger.data).toEqual({ endSession: { __typename: 'NotFoundError' } });
    expect(await tokenRule(token)).toBe('LIVES');
    await byToken(token, end);
    expect(await tokenRule(token)).toBe('TOKEN_INVALID');
    const second = await api.token('R-DQO', 'holder');
    await anna.change('endSession', `id: "${await nameOf(second)}"`);
    expect(await tokenRule(second)).toBe('TOKEN_INVALID');
  });

  it('signing out everywhere ends all of them and every token, also those nobody remembers; new ones are taken', async () => {
    const [here, there] = await signedIn('everywhere', 2);
    if (here === undefined || there === undefined) throw new Error('no session');
    const tokens = [await api.token('R-DQO', 'everywhere'), await api.token('R-SUBMIT', 'everywhere')];
    const other = await api.token('R-DQO', 'somebody-else');
    const { data } = await asked(
      here,
      'mutation { signOutEverywhere(input: { idempotencyKey: "e" }) { ... on SignOutEverywhereSuccess { account sessionCount } } }',
    );
    expect(data?.['signOutEverywhere']).toEqual({ account: 'everywhere', sessionCount: 2 });
    expect([await ruleOf(here), await ruleOf(there)]).toEqual(['SESSION_ENDED', 'SESSION_ENDED']);
    for (const token of tokens) expect(await tokenRule(token)).toBe('TOKEN_INVALID');
    expect(await tokenRule(other)).toBe('LIVES');
    // Tokens know the second they were issued in: the one after it is a new one.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await tokenRule(await api.token('R-DQO', 'everywhere'))).toBe('LIVES');
  });

  it('do not come back with an account that is restored', async () => {
    const [browser] = await signedIn('restored');
    if (browser === undefined) throw new Error('no session');
    const token = await api.token('R-DQO', 'restored');
    await anna.change('suspendAccount', 'account: "restored"');
    await anna.change('restoreAccount', 'account: "restored"');
    expect([await ruleOf(browser), await tokenRule(token)]).toEqual(['SESSION_ENDED', 'TOKEN_INVALID']);
  });

  it('leave a trace of how they ended', async () => {
    const rows = await api.system.database.query<{ entry: string }>(
      `select entry from evidence where action = 'session-ended'`,
    );
    const causes = rows.map(({ entry }) => (JSON.parse(entry) as { detail: { cause: string } }).detail.cause);
    expect(new Set(causes)).toEqual(new Set(['signed-out', 'revoked', 'token-revoked', 'everywhere']));
  });
});
