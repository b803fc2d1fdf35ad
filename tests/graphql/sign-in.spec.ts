import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { suspendAccount } from '../../src/actions/access/manage-accounts.ts';
import { HOST } from '../../src/actions/access/noted.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { localPerson, type LocalPerson, officer } from './support/people.ts';

const APPROVER = { ...officer, role: 'R-APPROVE' } as const;

describe('signing in with a local account', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const query = (sql: string, parameters: readonly string[] = []) => api.system.database.query(sql, parameters);
  const signIn = (browser: Browser, person: LocalPerson, more: Record<string, string> = {}) => {
    const code = more['code'] ?? person.code();
    return browser.post(`${api.url}/sign-in`, { account: person.name, password: person.password, ...more, code });
  };
  const enter = async (name: string) => {
    const browser = new Browser();
    const answer = await signIn(browser, await localPerson(api.system, name));
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    return browser;
  };
  const session = async (browser: Browser) => {
    const answer = await browser.get(`${api.url}/session`);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const ruleOf = async (answer: Response) =>
    ((await answer.json()) as { errors: { extensions: { rule: string } }[] }).errors[0]?.extensions.rule;

  it('opens a session bound to the post, by a cookie that no script and no other site can use', async () => {
    const browser = new Browser();
    const answer = await signIn(browser, await localPerson(api.system, 'chen'));
    const cookie = answer.headers.getSetCookie().find((text) => text.startsWith('lianhe='));
    expect(cookie).toMatch(/^lianhe=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect((await session(browser)).body).toMatchObject({
      user: 'chen',
      method: 'local',
      post: { role: 'R-DQO', roleName: { zh: '数据质量员' }, department: 'PS', region: '290121', org: '' },
    });
  });

  it('lets that session ask the API as the post, and keeps nothing of the cookie but its hash', async () => {
    const browser = await enter('lin');
    const answer = await browser.postJson(`${api.url}/graphql`, { query: '{ feeds { id } }' });
    expect(answer.status).toBe(200);
    const secret = browser.cookies(api.url).get('lianhe') ?? '';
    expect(JSON.stringify(await query('select * from session'))).not.toContain(secret);
  });

  it.each([
    ['a wrong password', { password: 'correct horse batterx' }],
    ['a wrong code', { code: '000000' }],
    ['a name that nobody has', { account: 'nobody' }],
  ])('is refused for %s, in the same words', async (_what, wrong) => {
    const person = await localPerson(api.system, `refused-${Object.keys(wrong)[0]}`);
    const answer = await signIn(new Browser(), person, wrong);
    expect(answer.status).toBe(401);
    expect(answer.headers.getSetCookie().filter((cookie) => cookie.startsWith('lianhe='))).toEqual([]);
    const text = await answer.text();
    expect(text).toContain('账号、口令或验证码不正确,或账号不可用');
    expect(text).not.toContain('nobody');
  });

  it('takes a code once: somebody who looked over the shoulder comes too late', async () => {
    const person = await localPerson(api.system, 'zhao');
    const code = person.code();
    expect((await signIn(new Browser(), person, { code })).status).toBe(303);
    expect((await signIn(new Browser(), person, { code })).status).toBe(401);
  });

  it('takes a recovery code in place of the authenticator, once', async () => {
    const person = await localPerson(api.system, 'sun');
    const [code = ''] = person.handed.code.recovery;
    expect((await signIn(new Browser(), person, { code: code.toUpperCase() })).status).toBe(303);
    expect((await signIn(new Browser(), person, { code })).status).toBe(401);
  });

  it('asks for a new password when somebody else set the old one, and takes no weak one', async () => {
    const person = await localPerson(api.system, 'qian');
    await query('update account set password_is_initial = true where name = $1', ['qian']);
    const code = person.code();
    const first = await signIn(new Browser(), person, { code });
    expect(first.status).toBe(403);
    expect(await first.text()).toContain('name="newPassword"');
    for (const newPassword of [
      'short',
      'aaaaaaaaaaaaaaaaaaaa',
      'my-password-2026-x',
      'qian-qian-qian-2026',
      person.password,
    ])
      expect((await signIn(new Browser(), person, { code, newPassword })).status).toBe(403);
    const newPassword = 'seven lamps over the river';
    expect((await signIn(new Browser(), person, { code, newPassword })).status).toBe(303);
    expect((await signIn(new Browser(), { ...person, password: newPassword })).status).toBe(303);
  });

  it('makes whoever guesses wait longer and longer, and nobody else', async () => {
    const person = await localPerson(api.system, 'zhou');
    const wrong = () => signIn(new Browser(), person, { password: 'correct horse batterx', code: '000000' });
    for (let attempt = 0; attempt < 3; attempt += 1) expect((await wrong()).status).toBe(401);
    const held = await wrong();
    expect([held.status, held.headers.get('retry-after')]).toEqual([429, '1']);
    // Attempts that are held back neither count nor prolong the wait: a hundred more change nothing.
    // After ten failures it is two minutes, time enough to try.
    await query('update sign_in_failure set failures = 10, last_at = clock_timestamp() where failures = 3');
    const before = await query('select failures, last_at from sign_in_failure where failures = 10');
    await Promise.all(Array.from({ length: 20 }, wrong));
    expect(await query('select failures, last_at from sign_in_failure where failures = 10')).toEqual(before);
    await query(`update sign_in_failure set source = '10.1.1.1' where failures = 10`);
    expect((await signIn(new Browser(), person)).status).toBe(303);
  });

  it('is counted before it is judged: many guesses at once get no more than one after the other', async () => {
    const person = await localPerson(api.system, 'wu');
    const wrong = () => signIn(new Browser(), person, { password: 'correct horse batterx', code: '000000' });
    const statuses = (await Promise.all(Array.from({ length: 12 }, wrong))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(3);
  });

  it('asks which post to act from when there are several; taking another is another session', async () => {
    const person = await localPerson(api.system, 'zheng', [officer, APPROVER]);
    const browser = new Browser();
    const asked = await browser.postJson(`${api.url}/sign-in`, {
      account: 'zheng',
      password: person.password,
      code: person.code(),
    });
    const { posts } = (await asked.json()) as { posts: { id: string; role: string }[] };
    expect(posts.map(({ role }) => role)).toEqual(['R-DQO', 'R-APPROVE']);
    expect((await session(browser)).status).toBe(401);
    expect((await browser.post(`${api.url}/sign-in/post`, { post: posts[0]?.id ?? '' })).status).toBe(303);
    const first = browser.cookies(api.url).get('lianhe') ?? '';
    expect((await session(browser)).body).toMatchObject({ post: { role: 'R-DQO' } });
    await browser.postJson(`${api.url}/session/post`, {});
    expect((await browser.post(`${api.url}/sign-in/post`, { post: posts[1]?.id ?? '' })).status).toBe(303);
    expect((await session(browser)).body).toMatchObject({ post: { role: 'R-APPROVE' } });
    const old = new Browser();
    old.setCookie(api.url, 'lianhe', first);
    expect((await session(old)).status).toBe(401);
  });

  it('takes no post of somebody else, and a choice only once', async () => {
    const [mine, hers] = [
      await localPerson(api.system, 'feng', [officer, APPROVER]),
      await localPerson(api.system, 'he'),
    ];
    const [other] = await query('select id from post where account = $1', [hers.name]);
    const browser = new Browser();
    await signIn(browser, mine);
    const stolen = await browser.post(`${api.url}/sign-in/post`, { post: String(other?.['id']) });
    expect(stolen.status).toBe(400);
    const [own] = await query('select id from post where account = $1', [mine.name]);
    expect((await browser.post(`${api.url}/sign-in/post`, { post: String(own?.['id']) })).status).toBe(400);
  });

  it('without a post in effect leads nowhere', async () => {
    const answer = await signIn(new Browser(), await localPerson(api.system, 'wei', []));
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('没有生效的岗位');
  });

  describe('a session', () => {
    const TIMES = [
      ['after a quarter of an hour without a request', 'seen_at', '15 minutes 1 second', '14 minutes 50 seconds'],
      ['after eight hours, however busy', 'opened_at', '8 hours 1 second', '7 hours 59 minutes'],
    ] as const;
    it.each(TIMES)('ends %s', async (_when, column, over, within) => {
      const name = `time-${column.slice(0, 4)}`;
      const browser = await enter(name);
      const ago = (time: string) =>
        query(
          `update session set ${column} = clock_timestamp() - $2::interval where account = $1 and ended_at is null`,
          [name, time],
        );
      await ago(within);
      expect((await session(browser)).status).toBe(200);
      await ago(over);
      expect(await ruleOf(await browser.get(`${api.url}/session`))).toBe('SESSION_ENDED');
    });

    it('ends when the person signs in elsewhere: the newest holds', async () => {
      const person = await localPerson(api.system, 'han');
      const [office, home] = [new Browser(), new Browser()];
      await signIn(office, person);
      await signIn(home, person);
      expect((await session(office)).status).toBe(401);
      expect((await session(home)).status).toBe(200);
    });

    it('ends with the next request when the account is suspended or the post ends', async () => {
      const [one, other] = [await enter('suspended'), await enter('moved')];
      await suspendAccount('suspended', HOST, api.system.hub);
      expect(await query(`select end_cause from session where account = 'suspended'`)).toEqual([
        { end_cause: 'suspended' },
      ]);
      await query(`update post set ended_at = now(), ended_by = 'host' where account = 'moved'`);
      expect((await session(one)).status).toBe(401);
      expect((await session(other)).status).toBe(401);
    });

    it('ends when the person signs out', async () => {
      const browser = await enter('yang');
      const cookie = browser.cookies(api.url).get('lianhe') ?? '';
      expect((await browser.post(`${api.url}/sign-out`, {})).status).toBe(303);
      browser.setCookie(api.url, 'lianhe', cookie);
      expect((await session(browser)).status).toBe(401);
    });

    it('gets a new secret at every sign-in, whatever the browser had before', async () => {
      const browser = new Browser();
      browser.setCookie(api.url, 'lianhe', 'planted-by-somebody-else-000000000000000000');
      await signIn(browser, await localPerson(api.system, 'zhu'));
      expect(browser.cookies(api.url).get('lianhe')).not.toContain('planted');
    });

    it('changes nothing for a page of another site, nor for a page that hides where it comes from', async () => {
      const browser = await enter('xu');
      const start = { query: 'mutation { startRun(input: { idempotencyKey: "x" }) { __typename } }' };
      for (const origin of ['https://elsewhere.example', 'null']) {
        const answer = await browser.postJson(`${api.url}/graphql`, start, { origin });
        expect([origin, answer.status, await ruleOf(answer)]).toEqual([origin, 403, 'ORIGIN']);
      }
      const silent = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `lianhe=${browser.cookies(api.url).get('lianhe')}` },
        body: JSON.stringify(start),
      });
      expect([silent.status, await ruleOf(silent)]).toEqual([403, 'ORIGIN']);
    });

    it('is proven anew by password and code', async () => {
      const person = await localPerson(api.system, 'qin');
      const browser = new Browser();
      await signIn(browser, person);
      await query(`update session set proven_at = clock_timestamp() - interval '6 minutes' where account = 'qin'`);
      const before = Date.parse(String((await session(browser)).body['provenAt']));
      const prove = (code: string) => browser.postJson(`${api.url}/session/proof`, { password: person.password, code });
      expect((await prove('000000')).status).toBe(401);
      expect((await prove(person.code())).status).toBe(200);
      expect(Date.parse(String((await session(browser)).body['provenAt'])) - before).toBeGreaterThan(300_000);
    });
  });

  it('is not possible from the form of another site', async () => {
    const person = await localPerson(api.system, 'xie');
    const answer = await new Browser().post(
      `${api.url}/sign-in`,
      { account: 'xie', password: person.password, code: person.code() },
      { origin: 'https://elsewhere.example' },
    );
    expect(answer.status).toBe(403);
  });

  it('shows a page in Chinese and English that loads and runs nothing', async () => {
    const answer = await fetch(`${api.url}/sign-in`);
    const text = await answer.text();
    expect(text).toContain('<html lang="zh-CN">');
    expect(text).not.toMatch(/<script|https?:|style="/);
    expect([...text.matchAll(/<input id="(\w+)"/g)].map(([, id]) => text.includes(`<label for="${id}">`))).toEqual([
      true,
      true,
      true,
    ]);
    expect(answer.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/,
    );
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('leaves a trace of every sign-in and refusal, with no password, code or mistyped name in it', async () => {
    const entries = JSON.stringify(await query('select entry from evidence'));
    expect(entries).toContain('sign-in-refused');
    expect(entries).toContain('user:chen');
    expect(entries).not.toMatch(/correct horse|000000|nobody/);
  });
});

describe('over HTTPS', () => {
  it('the cookie is for this host and for HTTPS only', async () => {
    await using api = await openTestApi({ publicUrl: 'https://hub.example' });
    const person = await localPerson(api.system, 'tang');
    const answer = await fetch(`${api.url}/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: 'tang', password: person.password, code: person.code() }),
    });
    expect(answer.headers.getSetCookie().at(-1)).toMatch(
      /^__Host-lianhe=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect((await fetch(`${api.url}/sign-in`)).headers.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
  });
});
