import { Secret } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { delayAfter } from '../../src/domain/access/sign-in-delay.ts';
import { type Administrator, administrator } from './support/administrators.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { Browser } from './support/browser.ts';
import { codesOf } from './support/people.ts';

const CREDENTIALS = 'account { name } firstCredentials { password authenticator recoveryCodes } withheld { zh en }';

interface Handed {
  readonly firstCredentials: { password: string; authenticator: string; recoveryCodes: string[] } | null;
  readonly withheld: { zh: string; en: string } | null;
}

describe('accounts', () => {
  let api: TestApi;
  let anna: Administrator;
  let dora: Administrator;
  beforeAll(async () => {
    api = await openTestApi();
    anna = administrator(api, 'anna', 'R-ADMIN');
    dora = administrator(api, 'dora', 'R-DPO');
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const add = (name: string) => anna.change('addAccount', `name: "${name}", displayName: "王芳"`, CREDENTIALS);
  const database = () => api.system.database;
  /** Everything that is stored, as text. */
  const everything = async () => {
    const tables = await database().query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const texts = await Promise.all(
      tables.map(({ name }) => database().query<{ row: string }>(`select t::text "row" from ${name} t`)),
    );
    return texts.flat().map(({ row }) => row);
  };

  describe('a new one', () => {
    it('is handed a first password and a code once, with which its owner signs in', async () => {
      const { firstCredentials } = (await add('wang')) as unknown as Handed;
      const { password = '', authenticator = '' } = firstCredentials ?? {};
      const code = codesOf(authenticator);
      const signing = { account: 'wang', password, newPassword: 'nine boats under the bridge' };
      await dora.change('confirmPost', `id: "${await granted('wang')}"`);
      const answer = await new Browser().postJson(`${api.url}/sign-in`, { ...signing, code: code() });
      expect(answer.status).toBe(200);
    });

    it('is handed nothing when the answer is repeated, and the answer says so with the remedy', async () => {
      const input = 'name: "qian", displayName: "钱进"';
      const first = (await anna.change('addAccount', input, CREDENTIALS, 'again')) as unknown as Handed;
      const again = (await anna.change('addAccount', input, CREDENTIALS, 'again')) as unknown as Handed;
      expect(first.firstCredentials?.recoveryCodes).toHaveLength(10);
      expect(first.withheld).toBeNull();
      expect(again).toMatchObject({
        __typename: 'AddAccountSuccess',
        account: { name: 'qian' },
        firstCredentials: null,
      });
      expect(again.withheld?.zh).toContain('重置');
    });

    it('leaves nothing of what was handed over in the database: not in the receipt, the evidence or anywhere', async () => {
      const { firstCredentials } = (await add('sun')) as unknown as Handed;
      const { password = '?', authenticator = '', recoveryCodes = [] } = firstCredentials ?? {};
      const secret = new URL(authenticator).searchParams.get('secret') ?? '?';
      const seed = Secret.fromBase32(secret).hex.toLowerCase();
      const kept = await everything();
      expect(kept.length).toBeGreaterThan(50);
      for (const text of [password, secret, seed, ...recoveryCodes])
        expect(kept.filter((row) => row.toLowerCase().includes(text.toLowerCase()))).toEqual([]);
    });

    it('of the identity provider is handed nothing, and nothing is missing', async () => {
      const identity = 'identity: { issuer: "https://id.example", subject: "4711" }';
      const told = await anna.change('addAccount', `name: "li", displayName: "李强", ${identity}`, CREDENTIALS);
      expect(told).toMatchObject({ __typename: 'AddAccountSuccess', firstCredentials: null, withheld: null });
      expect(await anna.change('addAccount', `name: "other", displayName: "x", ${identity}`)).toMatchObject({
        __typename: 'AccessRefusedError',
        rule: 'IDENTITY_TAKEN',
      });
    });

    it.each([
      ['a name that is taken', 'name: "li", displayName: "x"', 'NAME_TAKEN'],
      ['an identity number for a name', 'name: "290121199003070011", displayName: "x"', 'ACCOUNT_NAME'],
      ['no name to show', 'name: "empty", displayName: " "', 'DISPLAY_NAME'],
      ['an identity number to show', 'name: "empty", displayName: "王 290121199003070011"', 'DISPLAY_NAME'],
    ])('is refused with %s, by a rule with its remedy', async (_what, input, rule) => {
      const told = await anna.change('addAccount', input);
      expect(told.rule).toBe(rule);
      expect(told.explanation?.zh).toMatch(/\p{Script=Han}/u);
    });

    it('is not given by a screen that was left alone: it takes a proof of the last five minutes', async () => {
      await withOldProof(async (session) => {
        const told = await session('addAccount(input: { idempotencyKey: "old", name: "zhou", displayName: "周" })');
        expect(told).toMatchObject({ __typename: 'AccessRefusedError', rule: 'STEP_UP_REQUIRED' });
        const away = await session('suspendAccount(input: { idempotencyKey: "old2", account: "li" })');
        expect(away).toEqual({ __typename: 'SuspendAccountSuccess' });
      });
    });
  });

  /** Asks from a session of an administrator who proved who they are six minutes ago. */
  const withOldProof = async (
    work: (ask: (call: string) => Promise<Record<string, unknown> | undefined>) => Promise<void>,
  ) => {
    const told = (await add('older')) as unknown as Handed;
    const code = codesOf(told.firstCredentials?.authenticator ?? '');
    const post = await anna.change('grantPost', 'account: "older", role: R_ADMIN', 'post { id }');
    await dora.change('confirmPost', `id: "${(post['post'] as { id: string }).id}"`);
    await dora.change('setFreeAsking', 'account: "older", isGranted: true');
    const browser = new Browser();
    await browser.postJson(`${api.url}/sign-in`, {
      account: 'older',
      password: told.firstCredentials?.password,
      newPassword: 'nine boats under the bridge',
      code: code(),
    });
    await database().query(
      `update session set proven_at = clock_timestamp() - interval '6 minutes' where account = 'older'`,
    );
    await work(async (call) => {
      const answer = await browser.postJson(`${api.url}/graphql`, {
        query: `mutation { it: ${call} { __typename ... on UserError { rule } } }`,
      });
      return ((await answer.json()) as { data?: { it: Record<string, unknown> } }).data?.it;
    });
  };

  const granted = async (account: string) => {
    const told = await anna.change('grantPost', `account: "${account}", role: R_DQO, unit: PS`, 'post { id }');
    return (told['post'] as { id: string }).id;
  };
  const postStates = async (account: string) => {
    const { data } = await anna.ask<{ account: { posts: { state: string }[] } }>(
      `{ account(name: "${account}") { posts { state } } }`,
    );
    return data?.account.posts.map(({ state }) => state);
  };

  describe('that is there', () => {
    it('gets new credentials by a reset, once, and its posts wait for the other administrator again', async () => {
      const old = (await add('zheng')) as unknown as Handed;
      await dora.change('confirmPost', `id: "${await granted('zheng')}"`);
      expect(await postStates('zheng')).toEqual(['EFFECTIVE']);
      const reset = (await anna.change(
        'resetCredentials',
        'account: "zheng"',
        CREDENTIALS,
        'reset',
      )) as unknown as Handed;
      expect(reset.firstCredentials?.password).not.toBe(old.firstCredentials?.password);
      expect(await postStates('zheng')).toEqual(['GRANTED']);
      const again = (await anna.change(
        'resetCredentials',
        'account: "zheng"',
        CREDENTIALS,
        'reset',
      )) as unknown as Handed;
      expect(again.firstCredentials).toBeNull();
      expect(again.withheld).not.toBeNull();
    });

    it('is suspended by either administrator, and restored by the one; then its posts wait for the other', async () => {
      await add('wu');
      await dora.change('confirmPost', `id: "${await granted('wu')}"`);
      const state = 'account { state suspendedBy }';
      expect(await dora.change('suspendAccount', 'account: "wu"', state)).toMatchObject({
        account: { state: 'SUSPENDED', suspendedBy: 'dora' },
      });
      expect(await anna.change('suspendAccount', 'account: "wu"')).toMatchObject({ rule: 'NOTHING_TO_CHANGE' });
      expect(await anna.change('restoreAccount', 'account: "wu"', state)).toMatchObject({
        account: { state: 'ACTIVE', suspendedBy: null },
      });
      expect(await postStates('wu')).toEqual(['GRANTED']);
    });

    it.each([
      ['suspendAccount', '', 'R-ADMIN'],
      ['resetCredentials', '', 'R-ADMIN'],
      ['setFreeAsking', ', isGranted: true', 'R-DPO'],
    ] as const)('is never its own administrator: %s', async (change, more, role) => {
      await add('self');
      const told = await administrator(api, 'self', role).change(change, `account: "self"${more}`);
      expect(told).toMatchObject({ __typename: 'AccessRefusedError', rule: 'OWN_ACCOUNT' });
      expect(told.explanation?.en).toContain('another administrator');
    });

    it('may ask freely when the data-protection officer grants it, until it is taken back', async () => {
      await add('feng');
      const free = 'account { isFreeAsking }';
      expect(await dora.change('setFreeAsking', 'account: "feng", isGranted: true', free)).toMatchObject({
        account: { isFreeAsking: true },
      });
      expect(await dora.change('setFreeAsking', 'account: "feng", isGranted: true')).toMatchObject({
        rule: 'NOTHING_TO_CHANGE',
      });
      expect(await dora.change('setFreeAsking', 'account: "feng", isGranted: false', free)).toMatchObject({
        account: { isFreeAsking: false },
      });
    });

    it('and one that is not there get no other answer than that', async () => {
      for (const name of ['suspendAccount', 'restoreAccount', 'resetCredentials'])
        expect((await anna.change(name, 'account: "nobody"')).__typename).toBe('NotFoundError');
    });
  });

  describe('in the list', () => {
    const names = async (filter: string, by = anna) => {
      const { data, errors } = await by.ask<{ accounts: { edges: { node: { name: string } }[] } }>(
        `{ accounts(${filter}) { edges { node { name } } } }`,
      );
      expect(errors).toEqual([]);
      return data?.accounts.edges.map(({ node }) => node.name) ?? [];
    };

    it('are found by state, right and unit, page after page', async () => {
      await add('pages-1');
      await add('pages-2');
      await anna.change('suspendAccount', 'account: "pages-2"');
      expect(await names('state: SUSPENDED, first: 100')).toContain('pages-2');
      expect(await names('state: ACTIVE, first: 100')).not.toContain('pages-2');
      await dora.change('setFreeAsking', 'account: "pages-1", isGranted: true');
      expect(await names('isFreeAsking: true, first: 100')).toContain('pages-1');
      expect(await names('unit: PS, first: 100')).not.toContain('pages-1');
      await granted('pages-1');
      expect(await names('unit: PS, first: 100')).toContain('pages-1');
      const seen: string[] = [];
      for (let after = ''; ;) {
        const { data } = await anna.ask<{
          accounts: { edges: { node: { name: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
        }>(
          `{ accounts(first: 2, order: IDLE${after}) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`,
        );
        seen.push(...(data?.accounts.edges.map(({ node }) => node.name) ?? []));
        if (data?.accounts.pageInfo.hasNextPage !== true) break;
        after = `, after: "${data.accounts.pageInfo.endCursor}"`;
      }
      expect(seen.toSorted()).toEqual((await names('first: 100')).toSorted());
      expect(new Set(seen).size).toBe(seen.length);
      // Who signed in today stands behind who never did.
      expect(seen.indexOf('wang')).toBeGreaterThan(seen.indexOf('pages-1'));
    });

    it.each([3, 4, 9, 20])('tell until when sign-ins are held back after %i failures', async (failures) => {
      const name = `slow-${failures}`;
      await add(name);
      const wrong = { account: name, password: 'x', code: '000000' };
      await new Browser().postJson(`${api.url}/sign-in`, wrong);
      await database().query(
        `update sign_in_failure set failures = $1, last_at = clock_timestamp()
         where account = (select account from sign_in_failure order by last_at desc limit 1)`,
        [failures],
      );
      const { data } = await anna.ask<{ account: { failedSignIns: number; heldBackUntilAt: string | null } }>(
        `{ account(name: "${name}") { failedSignIns heldBackUntilAt } }`,
      );
      expect(data?.account.failedSignIns).toBe(failures);
      const seconds = (Date.parse(data?.account.heldBackUntilAt ?? '') - Date.now()) / 1_000;
      expect(seconds).toBeLessThanOrEqual(delayAfter(failures));
      expect(seconds).toBeGreaterThan(delayAfter(failures) - 1);
      expect(await names('isHeldBack: true, first: 100')).toContain(name);
      expect(await names('isHeldBack: false, first: 100')).not.toContain(name);
    });

    it('are shown to the auditor by account, without the names of people', async () => {
      const query = '{ account(name: "wang") { name displayName lastSignInAt isLocal hasFirstPassword addedBy } }';
      const seen = { name: 'wang', isLocal: true, hasFirstPassword: false, addedBy: 'anna' };
      const august = administrator(api, 'august', 'R-AUDIT');
      expect((await august.ask<object>(query)).data).toMatchObject({ account: { ...seen, displayName: null } });
      expect((await dora.ask<object>(query)).data).toMatchObject({ account: { ...seen, displayName: '王芳' } });
    });
  });

  it('leave a trace of every change, in codes only', async () => {
    const rows = await database().query<{ entry: string }>(`select entry from evidence where action = 'post-changed'`);
    const entries = rows.map(({ entry }) => JSON.parse(entry) as { object: string; detail: { what: string } });
    const kinds = new Set(entries.map(({ detail }) => detail.what));
    for (const what of ['account-added', 'account-suspended', 'account-restored', 'credentials-reset', 'free-asking'])
      expect(kinds).toContain(what);
    expect(rows.filter(({ entry }) => /王芳|钱进|李强/.test(entry))).toEqual([]);
  });
});
