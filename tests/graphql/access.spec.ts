import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { issueToken } from '../../src/adapters/access-token.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { openTestApi, postOf, type TestApi } from './support/api.ts';

const ADMIN = postOf('R-ADMIN');

describe('the door', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const post = (headers: Record<string, string>, body = '{"query":"{ feeds { id } }"}') =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  const ruleOf = async (answer: Response) => {
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: Record<string, string> }[] };
    return errors[0]?.extensions['rule'];
  };

  it('answers nobody without a token, and says which rule refused', async () => {
    const answer = await post({});
    expect(answer.status).toBe(401);
    expect(await ruleOf(answer)).toBe('TOKEN_MISSING');
  });

  it.each([
    ['a token that is none', 'Bearer abc', 'TOKEN_INVALID'],
    ['a name and password', 'Basic d2FuZzp4', 'TOKEN_INVALID'],
  ])('refuses %s', async (_what, authorization, rule) => {
    const answer = await post({ authorization });
    expect([answer.status, await ruleOf(answer)]).toEqual([401, rule]);
  });

  it('refuses a token of another hub, and one that has expired', async () => {
    const elsewhere = await issueToken({ home: `${api.system.config.home}/other`, user: 'wang', ...ADMIN });
    expect(await ruleOf(await post({ authorization: `Bearer ${elsewhere}` }))).toBe('TOKEN_INVALID');
    const late = await issueToken({ home: api.system.config.home, user: 'wang', ...ADMIN, ttl: -10 });
    expect(await ruleOf(await post({ authorization: `Bearer ${late}` }))).toBe('TOKEN_EXPIRED');
  });

  it.each(['/graphql', '/uploads', '/metrics', '/nowhere'])('asks for a token at %s', async (path) => {
    expect((await fetch(`${api.url}${path}`)).status).toBe(401);
  });

  it('tells whether it lives and can work without a token, and nothing else', async () => {
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(`${api.url}/readyz`)).json()).toEqual({ status: 'ready' });
  });

  it('tells its numbers in the text format of Prometheus', async () => {
    const answer = await fetch(`${api.url}/metrics`, {
      headers: { authorization: `Bearer ${await api.token('R-ADMIN')}` },
    });
    const text = await answer.text();
    expect(text).toMatch(/^lianhe_outbox_waiting \d+$/m);
    expect(text).toMatch(/^# TYPE process_resident_memory_bytes gauge$/m);
  });

  it('lets a browser see how to ask, from this address only', async () => {
    const page = await fetch(`${api.url}/`);
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(await page.text()).not.toMatch(/https:|<script|style="/);
  });

  describe('limits what one operation may ask', () => {
    const nested = (depth: number) =>
      `{ caseFiles { edges { node ${'{ findings { caseFile '.repeat(depth)} { id } ${'} }'.repeat(depth)} } } }`;
    const many = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: feeds { id }`).join(' ')} }`;

    it.each([
      ['too deep', nested(6), 'DEPTH_LIMIT'],
      ['too many other names', many(16), 'ALIAS_LIMIT'],
      ['too long', many(700), 'FIELD_LIMIT'],
      ['unknown fields', '{ pregnancies { id } }', 'VALIDATION'],
      ['no GraphQL', '{ feeds', 'SYNTAX'],
      ['too large a page', '{ runs(first: 101) { edges { cursor } } }', 'PAGE_SIZE'],
      ['a cursor of its own making', '{ runs(after: "abc") { edges { cursor } } }', 'CURSOR_FOREIGN'],
      ['a region that is none', '{ findings(region: "%") { edges { cursor } } }', 'REGION_CODE'],
      ['a period that is none', '{ figures(period: "last year") { indicator } }', 'PERIOD'],
    ])('%s', async (_what, query, rule) => {
      const { errors } = await api.ask(query);
      expect(errors.map(({ extensions }) => extensions['rule'])).toContain(rule);
    });

    it('pages inside pages, also when their size stands in a variable or in a fragment', async () => {
      const query =
        'query ($n: Int) { batches(first: 100) { ...All } } fragment All on BatchConnection { edges { node { rowErrors(first: $n) { totalCount } } } }';
      // 100 batches with 100 row errors each: 100 + 10,000 entries. With 50 each: 100 + 5,000.
      expect((await api.ask(query, { n: 100 })).errors[0]?.extensions['rule']).toBe('COST_LIMIT');
      expect((await api.ask(query, { n: 50 })).errors).toEqual([]);
      expect((await api.ask(query)).errors).toEqual([]);
      const stated = query.replace('$n: Int', '$n: Int = 100');
      expect((await api.ask(stated)).errors[0]?.extensions['rule']).toBe('COST_LIMIT');
    });

    it('several operations in one request', async () => {
      const authorization = `Bearer ${await api.token()}`;
      const answer = await post({ authorization }, '[{"query":"{ feeds { id } }"},{"query":"{ feeds { id } }"}]');
      expect([answer.status, await ruleOf(answer)]).toEqual([400, 'BATCH_DISABLED']);
    });

    it('a form sent from another site', async () => {
      const headers = { authorization: `Bearer ${await api.token()}`, 'content-type': 'text/plain' };
      const answer = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers,
        body: '{"query":"{ feeds { id } }"}',
      });
      expect(answer.status).toBe(415);
      expect(await ruleOf(answer)).toBe('MEDIA_TYPE');
    });

    it('a request of more than 100 KiB', async () => {
      const answer = await post(
        { authorization: `Bearer ${await api.token()}` },
        JSON.stringify({ query: ' '.repeat(2 ** 20) }),
      );
      expect([answer.status, await ruleOf(answer)]).toEqual([413, 'BODY_TOO_LARGE']);
    });
  });

  it('lets introspection through: the schema is published', async () => {
    const { data } = await api.ask<{ __schema: { types: unknown[] } }>(
      '{ __schema { types { name fields { name } } } }',
    );
    expect(data?.__schema.types.length).toBeGreaterThan(50);
  });

  describe('who may change what', () => {
    const start = 'mutation ($key: ID!) { startRun(input: { idempotencyKey: $key }) { __typename } }';

    const OTHERS = (Object.keys(ROLES) as Role[]).filter((role) => role !== 'R-ADMIN');
    it.each(OTHERS)('a %s may not start a run', async (role) => {
      const { errors } = await api.ask(start, { key: role }, role);
      expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', rule: 'ROLE_NOT_ALLOWED' });
    });

    it('an administrator may', async () => {
      const { data } = await api.ask(start, { key: 'admin' }, 'R-ADMIN');
      expect(data).toEqual({ startRun: { __typename: 'StartRunSuccess' } });
    });
  });
});
