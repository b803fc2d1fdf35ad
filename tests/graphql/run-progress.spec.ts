import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';

import { workOnRun } from '../../workers/run-worker.ts';
import { certificate, child } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';

interface Progress {
  readonly state: string;
  readonly chunksDone: number;
  readonly chunksTotal: number;
}

const QUERY = 'subscription ($id: ID!) { runProgress(runId: $id) { runId state chunksDone chunksTotal } }';

describe('the progress of a run', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const connect = (connectionParams: Record<string, unknown>) =>
    createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams,
      retryAttempts: 0,
    });
  const signedIn = async () => connect({ authorization: `Bearer ${await api.token('R-AUDIT')}` });
  const start = async (key: string) => {
    const { data } = await api.ask<{ startRun: { run: { id: string } } }>(
      'mutation ($key: ID!) { startRun(input: { idempotencyKey: $key, asOf: "2025-03-31" }) { ... on StartRunSuccess { run { id } } } }',
      { key },
      'R-ADMIN',
    );
    return data?.startRun.run.id ?? '';
  };

  it('comes at once, as it changes, and ends when the run is done', async () => {
    const id = await start('p1');
    await using client = Object.assign(await signedIn(), { [Symbol.asyncDispose]: async () => undefined });
    const told: Progress[] = [];
    for await (const { data, errors } of client.iterate<{ runProgress: Progress }>({
      query: QUERY,
      variables: { id },
    })) {
      expect(errors).toBeUndefined();
      if (data) told.push(data.runProgress);
      if (told.length === 1) void workOnRun(id, api.system);
    }
    expect(told[0]).toMatchObject({ runId: id, state: 'PLANNED', chunksDone: 0 });
    const last = told.at(-1);
    expect(last?.state).toBe('DONE');
    expect(last?.chunksDone).toBe(last?.chunksTotal);
    await client.dispose();
  });

  it('of a run that is done comes once', async () => {
    const id = await start('p2');
    await workOnRun(id, api.system);
    const client = await signedIn();
    const states: (string | undefined)[] = [];
    for await (const { data } of client.iterate<{ runProgress: Progress }>({ query: QUERY, variables: { id } }))
      states.push(data?.runProgress.state);
    expect(states).toEqual(['DONE']);
    await client.dispose();
  });

  const firstError = async (query: string, variables: Record<string, unknown> = {}) => {
    const client = await signedIn();
    try {
      for await (const { errors } of client.iterate({ query, variables })) return errors?.[0]?.extensions?.['rule'];
      return null;
    } catch (errors) {
      return Array.isArray(errors) ? errors[0].extensions.rule : errors;
    } finally {
      await client.dispose();
    }
  };

  it('of a run that does not exist is refused with the rule', async () => {
    expect(await firstError(QUERY, { id: '00000000-0000-0000-0000-000000000000' })).toBe('RUN_UNKNOWN');
  });

  it('is all that goes over this channel: queries and changes are sent elsewhere', async () => {
    expect(await firstError('{ feeds { id } }')).toBe('ONLY_SUBSCRIPTIONS');
    expect(await firstError('subscription { pregnancies }')).toBe('VALIDATION');
  });

  it('is told to nobody without a token', async () => {
    const client = connect({});
    await expect(async () => {
      for await (const _ of client.iterate({ query: QUERY, variables: { id: 'x' } })) break;
    }).rejects.toMatchObject({ code: 4401, reason: 'TOKEN_MISSING' });
    await client.dispose();
  });
});
