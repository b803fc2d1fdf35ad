import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { appoint } from '../../src/actions/access/first-administrators.ts';
import { addAccount, suspendAccount } from '../../src/actions/access/manage-accounts.ts';
import { HOST } from '../../src/actions/access/noted.ts';
import {
  type DevelopmentProvider,
  startDevelopmentProvider,
} from '../../src/adapters/identity/development-provider.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { officer, proverFor } from './support/people.ts';

const PEOPLE = ['officer', 'stranger', 'leaver'].map((subject) => ({ subject, name: subject, role: 'R-DQO' }));

describe('signing in by the identity provider', () => {
  let provider: DevelopmentProvider;
  let api: TestApi;
  beforeAll(async () => {
    provider = await startDevelopmentProvider(PEOPLE);
    api = await openTestApi({
      oidc: { issuer: provider.issuer, clientId: provider.clientId, clientSecret: undefined },
    });
    const prover = await proverFor(api.system);
    for (const name of ['officer', 'leaver']) {
      const identity = { issuer: provider.issuer, subject: name };
      await addAccount({ name: `hub-${name}`, displayName: name, identity }, HOST, prover, api.system.hub);
      await appoint(`hub-${name}`, officer, api.system.hub);
    }
  });
  afterAll(async () => {
    await api[Symbol.asyncDispose]();
    await provider.close();
  });

  /** Up to the address with which the provider sends the browser back, without going there. */
  const choose = async (browser: Browser, person: string, start = '/sign-in/oidc') => {
    const { url, answer } = await browser.follow(`${api.url}${start}`);
    expect([new URL(url).origin, answer.status]).toEqual([provider.issuer, 200]);
    let back = await browser.post(url, { person });
    for (let step = 0; ; step += 1) {
      if (step > 5) throw new Error('the provider does not send the browser back');
      const next = new URL(back.headers.get('location') ?? '', provider.issuer);
      if (next.pathname === '/sign-in/callback') return next;
      back = await browser.get(next.href);
    }
  };
  const session = async (browser: Browser) => {
    const answer = await browser.get(`${api.url}/session`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it('opens a session for the account that is linked to issuer and subject', async () => {
    const browser = new Browser();
    const back = await choose(browser, 'officer');
    const answer = await browser.get(back.href);
    expect(answer.status).toBe(200);
    // A page of this site goes on: a redirect from another site would not bring the new cookie along.
    expect(await answer.text()).toContain('http-equiv="refresh"');
    expect((await session(browser)).body).toMatchObject({
      user: 'hub-officer',
      method: 'oidc',
      post: { role: 'R-DQO' },
    });
  });

  it('asks by code with PKCE, a state and a nonce, and keeps its secrets out of addresses', async () => {
    const browser = new Browser();
    const answer = await browser.get(`${api.url}/sign-in/oidc`);
    const asked = new URL(answer.headers.get('location') ?? '').searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      redirect_uri: `${api.url}/sign-in/callback`,
    });
    const cookie = answer.headers.getSetCookie().find((text) => text.startsWith('lianhe-ticket='));
    expect(cookie).toMatch(/^lianhe-ticket=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  const alter = (url: URL, name: string, value: string | null): string => {
    const altered = new URL(url);
    if (value === null) altered.searchParams.delete(name);
    else altered.searchParams.set(name, value);
    return altered.href;
  };
  it.each([
    ['with another state', 'state', 'A'.repeat(43)],
    ['without a state', 'state', null],
    ['with a code of its own making', 'code', 'B'.repeat(43)],
    ['from another issuer', 'iss', 'https://elsewhere.example'],
    ['without an issuer', 'iss', null],
    ['with an error', 'error', 'access_denied'],
  ])('takes no answer %s', async (_what, name, value) => {
    const browser = new Browser();
    const back = await choose(browser, 'officer');
    const answer = await browser.get(alter(back, name, value));
    expect(answer.status).toBe(401);
    expect((await session(browser)).status).toBe(401);
  });

  it('takes an answer once', async () => {
    const browser = new Browser();
    const back = await choose(browser, 'officer');
    const ticket = browser.cookies(api.url).get('lianhe-ticket') ?? '';
    expect((await browser.get(back.href)).status).toBe(200);
    const again = new Browser();
    again.setCookie(api.url, 'lianhe-ticket', ticket);
    expect((await again.get(back.href)).status).toBe(401);
  });

  it('takes no answer that another browser asked for: a code that was planted signs nobody in', async () => {
    const [attacker, victim] = [new Browser(), new Browser()];
    const planted = await choose(attacker, 'officer');
    expect((await victim.get(planted.href)).status).toBe(400);
    await victim.get(`${api.url}/sign-in/oidc`);
    expect((await victim.get(planted.href)).status).toBe(401);
  });

  it('takes no answer that comes after ten minutes', async () => {
    const browser = new Browser();
    const back = await choose(browser, 'officer');
    await api.system.database.query("update begun_sign_in set expires_at = clock_timestamp() - interval '1 second'");
    expect((await browser.get(back.href)).status).toBe(401);
  });

  it('knows nobody by a name: who is not linked, or is suspended, is refused', async () => {
    const stranger = new Browser();
    expect((await stranger.get((await choose(stranger, 'stranger')).href)).status).toBe(401);
    await suspendAccount('hub-leaver', HOST, api.system.hub);
    const leaver = new Browser();
    expect((await leaver.get((await choose(leaver, 'leaver')).href)).status).toBe(401);
  });

  it('proves a session anew, by the same person only', async () => {
    const browser = new Browser();
    await browser.get((await choose(browser, 'officer')).href);
    const age = () =>
      api.system.database.query("update session set proven_at = clock_timestamp() - interval '6 minutes'");
    const provenAgo = async () => Date.now() - Date.parse(String((await session(browser)).body['provenAt']));
    await age();
    browser.forget(provider.issuer);
    expect(await provenAgo()).toBeGreaterThan(300_000);
    expect((await browser.get((await choose(browser, 'stranger', '/sign-in/oidc?proof')).href)).status).toBe(401);
    expect(await provenAgo()).toBeGreaterThan(300_000);
    browser.forget(provider.issuer);
    expect((await browser.get((await choose(browser, 'officer', '/sign-in/oidc?proof')).href)).status).toBe(200);
    expect(await provenAgo()).toBeLessThan(60_000);
  });
});

it('without an identity provider there is none to go to', async () => {
  await using api = await openTestApi();
  expect((await fetch(`${api.url}/sign-in/oidc`)).status).toBe(404);
});
