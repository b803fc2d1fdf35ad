import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { MAY } from '../../src/domain/access/permissions.ts';
import { type Role, ROLES } from '../../src/domain/access/role.ts';
import { startWorkers } from '../../workers/index.ts';
import { openTestApi, type TestApi } from '../graphql/support/api.ts';
import { certificate, child } from '../support/people.ts';

const patient = { timeout: 30_000, interval: 100 };

describe('the operator’s view of the queues', () => {
  let api: TestApi;
  let run: string;
  beforeAll(async () => {
    api = await openTestApi();
    await api.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0))] });
    const { data } = await api.ask<{ startRun: { run: { id: string } } }>(
      'mutation { startRun(input: { idempotencyKey: "q1", asOf: "2025-03-31" }) { ... on StartRunSuccess { run { id } } } }',
      {},
      'R-ADMIN',
    );
    run = data?.startRun.run.id ?? '';
    await using workers = await startWorkers(api.system, { topics: ['run'] });
    void workers;
    await vi.waitFor(async () => {
      const [row] = await api.system.database.query<{ state: string }>('select state from run where id = $1', [run]);
      expect(row?.state).toBe('done');
    }, patient);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const get = async (path: string, role: Role = 'R-ADMIN', method = 'GET') =>
    fetch(`${api.url}${path}`, { method, headers: { authorization: `Bearer ${await api.token(role)}` } });

  it('is a page in Chinese for the administrator that loads nothing from elsewhere and leads back to the start', async () => {
    const page = await get('/queues/');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, expect.stringContaining('text/html')]);
    expect(page.headers.get('content-security-policy')).toContain(`script-src 'self'`);
    const text = await page.text();
    // Nothing of another host is even named: a policy would stop the fetch, not the look-up.
    expect(text).not.toMatch(/\b(href|src)=["']?(https?:)?\/\//u);
    expect(text).toMatch(/href="static\/css\/main/u);
    expect(page.headers.get('content-security-policy')).not.toContain('http');
    expect(text).toContain('"lng":"zh-CN"');
    expect(text).toContain('"url":"/"');
    const [, script] = /src="(static\/js\/main[^"]+)"/.exec(text) ?? [];
    expect((await get(`/queues/${script}`)).status).toBe(200);
  });

  const others = (Object.keys(ROLES) as Role[]).filter((role) => !(MAY.readQueues as readonly Role[]).includes(role));
  it.each(others)('is nothing for %s', async (role) => {
    for (const path of ['/queues/', '/queues/api/queues', '/queues/static/js/main.js']) {
      const answer = await get(path, role);
      const { errors } = (await answer.json()) as { errors: { extensions: { rule: string; correlationId: string } }[] };
      expect([answer.status, errors[0]?.extensions.rule]).toEqual([403, 'ROLE_NOT_ALLOWED']);
      expect(errors[0]?.extensions.correlationId).toBe(answer.headers.get('x-request-id'));
    }
  });

  it('asks who is there', async () => {
    expect((await fetch(`${api.url}/queues/api/queues`)).status).toBe(401);
  });

  it('tells jobs by queue and state from the store that the queue really uses', async () => {
    const { queues } = (await (await get('/queues/api/queues?activeQueue=run&status=completed')).json()) as {
      queues: { name: string; counts: Record<string, number>; readOnlyMode: boolean; jobs: { data: object }[] }[];
    };
    expect(queues.map(({ name, readOnlyMode }) => [name, readOnlyMode])).toEqual([
      ['run', true],
      ['schedule', true],
    ]);
    const [runs] = queues;
    expect(runs?.counts['completed']).toBe(1);
    const [order] = await api.system.database.query<{ id: string }>('select id from outbox');
    expect(runs?.jobs.map(({ data }) => data)).toEqual([{ outboxId: order?.id }]);
  });

  it('changes nothing: neither what it offers nor what somebody sends by hand', async () => {
    for (const [method, path] of [
      ['PUT', '/queues/api/queues/run/retry/completed'],
      ['PUT', '/queues/api/queues/run/pause'],
      ['PUT', '/queues/api/queues/run/obliterate'],
      ['POST', '/queues/api/queues/run/add'],
    ] as const) {
      const answer = await get(path, 'R-ADMIN', method);
      expect([method, path, answer.status]).toEqual([method, path, 405]);
    }
    expect(await api.system.queue.depth('run')).toMatchObject({ completed: 1, waiting: 0 });
  });

  it('is told in numbers by the metrics as well', async () => {
    const text = await (await get('/metrics')).text();
    expect(text).toMatch(/^lianhe_queue_jobs\{queue="run",state="completed"\} 1$/m);
    expect(text).toMatch(/^lianhe_runs\{state="done"\} 1$/m);
    expect(text).toMatch(/^lianhe_import_rows\{result="accepted"\} 1$/m);
    expect(text).toMatch(/^lianhe_outbox_lag_seconds_count 1$/m);
  });

  it('a hub that closes tells its subscribers that it goes away', async () => {
    const closed = Promise.withResolvers<number>();
    const client = createClient({
      url: `${api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { authorization: `Bearer ${await api.token('R-ADMIN')}` },
      retryAttempts: 0,
      lazy: false,
      onNonLazyError: () => undefined,
      on: { closed: (event) => closed.resolve((event as { code: number }).code) },
    });
    await vi.waitFor(async () => {
      expect(await (await get('/metrics')).text()).toMatch(/^lianhe_subscriptions_open 1$/m);
    }, patient);
    await api[Symbol.asyncDispose]();
    // RFC 6455 §7.4.1: 1001, the server goes away.
    expect(await closed.promise).toBe(1_001);
    await client.dispose();
  });
});
