import { randomUUID } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { cancellation, certificate, child, dead, deathCertificate } from '../support/people.ts';
import { type Officer, officersAt, post } from './support/officers.ts';
import { openTestApi, type Standing, type TestApi } from './support/api.ts';

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

  const connect = async (as?: Standing) =>
    createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await api.token(as)}` },
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

  describe('a sample survey', () => {
    const secretary: Officer = { user: 'shu', post: post('R-SEC', 'HUB') };
    const surveyor: Officer = { user: 'diao', post: post('R-SURVEY', 'SV', '290121') };
    const asked = { query: 'subscription { surveyChanged(number: 1) { number drawnOn entered } }' };

    it('at once, when it is drawn, and at every result, also one that takes the place of another', async () => {
      const officers = officersAt(api);
      await officers.change(secretary, 'announceSurvey', { feed: 'HC-DEATH', region: '290121', size: 1 });
      const enter = async (result: Record<string, unknown>) => {
        const query = '{ survey(number: 1) { records { record { id } } } }';
        const { data } = await officers.ask<{ survey: { records: { record: { id: string } }[] } }>(
          surveyor,
          query,
          {},
          'P4',
        );
        const recordId = data?.survey.records[0]?.record.id;
        const input = { number: 1, recordId, confirmed: [], wrong: [], ...result };
        expect(await officers.change(surveyor, 'enterSurveyResult', input)).toMatchObject({
          __typename: 'EnterSurveyResultSuccess',
        });
      };
      const steps = [
        () => officers.change(secretary, 'drawSurvey', { number: 1, seed: '2026131' }),
        () => enter({ confirmed: ['name'] }),
        () => enter({ wrong: ['name'] }),
      ];
      const client = await connect(secretary.post);
      const told: unknown[] = [];
      for await (const { data } of client.iterate<{ surveyChanged: Record<string, unknown> }>(asked)) {
        told.push([data?.surveyChanged['drawnOn'] !== null, data?.surveyChanged['entered']]);
        const next = steps.shift();
        if (next === undefined) break;
        await next();
      }
      await client.dispose();
      expect(told).toEqual([
        [false, 0],
        [true, 0],
        [true, 1],
        [true, 1],
      ]);
    });

    it('to those who may read surveys, and to nobody else', async () => {
      const client = await connect();
      const { value } = await client.iterate(asked).next();
      expect(value).toMatchObject({ errors: [{ extensions: { rule: 'ROLE_NOT_ALLOWED' } }] });
      await client.dispose();
    });
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
