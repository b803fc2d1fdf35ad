import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { cancellation, certificate, child, dead, deathCertificate } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;

describe('what can be followed', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] });
    const headers = Object.keys(cancellation(dead(0)));
    await api.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [], headers });
    await api.check({ asOf: '2025-06-30', confirm: true, checks: ['D01'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const connect = async () =>
    createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await api.token()}` },
      retryAttempts: 0,
    });

  it('a case: at once, and when somebody moves it', async () => {
    const [row] = await api.system.database.query<{ number: string }>('select number from case_file');
    expect(row).toBeDefined();
    const number = row?.number ?? '';
    const client = await connect();
    const told: unknown[] = [];
    const asked = {
      query: 'subscription ($n: ID!) { caseChanged(number: $n) { number version state } }',
      variables: { n: number },
    };
    for await (const { data, errors } of client.iterate<{ caseChanged: { version: number } }>(asked)) {
      expect(errors).toBeUndefined();
      told.push(data?.caseChanged);
      if (told.length === 2) break;
      const changed = await api.ask(
        `mutation ($input: AssignCaseInput!) { assignCase(input: $input) { __typename ... on UserError { rule } } }`,
        {
          input: { idempotencyKey: randomUUID(), number, expectedVersion: data?.caseChanged.version, assignee: 'wang' },
        },
      );
      expect(changed).toMatchObject({ errors: [], data: { assignCase: { __typename: 'AssignCaseSuccess' } } });
    }
    await client.dispose();
    expect(told).toMatchObject([
      { number, state: 'NEW' },
      { number, state: 'ASSIGNED' },
    ]);
  });

  it('the batches of a feed, from now on', async () => {
    const client = await connect();
    const asked = { query: 'subscription { batchReceived(feed: "HC-BIRTH") { number envelope { feed { id } } } }' };
    const sequence = client.iterate<{ batchReceived: { envelope: unknown } }>(asked);
    const first = sequence.next();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] });
    expect((await first).value).toMatchObject({ data: { batchReceived: { envelope: { feed: { id: 'HC-BIRTH' } } } } });
    await client.dispose();
  });

  it('four things at once on one connection are one too many', async () => {
    const client = await connect();
    const query = 'subscription { batchReceived { number } }';
    const refused = Promise.withResolvers<unknown>();
    for (let at = 0; at < 4; at += 1)
      client.subscribe({ query }, { next: () => undefined, error: refused.resolve, complete: () => undefined });
    expect(JSON.stringify(await refused.promise)).toContain('SUBSCRIPTION_LIMIT');
    await client.dispose();
  });

  it('a case that is none of the caller’s business is no case', async () => {
    const client = await connect();
    const asked = { query: 'subscription { caseChanged(number: "C-1999-000001") { number } }' };
    const { value } = await client.iterate(asked).next();
    expect(value).toMatchObject({ errors: [{ extensions: { rule: 'CASE_UNKNOWN' } }] });
    await client.dispose();
  });
});
