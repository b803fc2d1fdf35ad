import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { issueToken } from '../../src/adapters/access-token.ts';
import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { OTHER } from '../../src/domain/telemetry/labels.ts';
import { type Standing, postOf } from '../graphql/support/api.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type LianheProcess, startLianhe } from '../support/lianhe-process.ts';
import { certificate, certificateNo, child, childId, entry, motherId } from '../support/people.ts';
import { type Roster, writeRoster } from '../support/rosters.ts';
import { attributeOf, startTraceReceiver, type TraceReceiver } from '../support/trace-receiver.ts';

/** Two people whom nobody else is like: wherever one of these values turns up, it came from their rows. */
const CHILD = { ...child(7), name: '欧阳留迹', mother: '慕容留迹', father: '司徒留迹' };
const OTHER_CHILD = { ...child(8), name: '诸葛留痕', mother: '尉迟留痕', father: '长孙留痕' };
const NUMBER = childId(CHILD);
const MARKS = [CHILD, OTHER_CHILD].flatMap((of) => [
  of.name,
  of.mother,
  of.father,
  childId(of),
  motherId(of),
  certificateNo(of),
]);
const PERIOD = ['2025-01-01', '2025-03-31'] as const;
const patient = { timeout: 90_000, interval: 200 };

describe('what operators see of a hub that imported, checked and answered', () => {
  const stack = new AsyncDisposableStack();
  let home: string;
  let database: TestDatabase;
  let store: Client;
  let receiver: TraceReceiver;
  let api: LianheProcess;
  let worker: LianheProcess;
  let url: string;
  let workerMetrics: string;
  let metrics: string;
  const refusals: { readonly body: string; readonly header: string | null }[] = [];
  const answers: string[] = [];

  const token = (as: Standing) => issueToken({ home, user: 'wang', ...postOf(as) });
  const send = async (path: string, as: Standing, request: RequestInit = {}): Promise<Response> => {
    const headers = { authorization: `Bearer ${await token(as)}`, ...(request.headers as Record<string, string>) };
    return fetch(`${url}${path}`, { ...request, headers });
  };
  const ask = async (body: object, as: Standing, headers: Record<string, string> = {}) => {
    const answer = await send('/graphql', as, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-purpose': 'P2', ...headers },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    if (text.includes('"errors"')) refusals.push({ body: text, header: answer.headers.get('x-request-id') });
    else answers.push(text);
    return JSON.parse(text) as { data?: Record<string, never> };
  };
  const upload = async (roster: Roster, as: Standing, name?: string) => {
    const path = await writeRoster(join(home, 'sent'), roster, createRosterFiles());
    const form = new FormData();
    form.set('file', new Blob([await readFile(path)]), name ?? basename(path));
    const answer = await send('/uploads', as, { method: 'POST', body: form });
    const text = await answer.text();
    if (!answer.ok) refusals.push({ body: text, header: answer.headers.get('x-request-id') });
    return answer.status;
  };

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'lianhe-canary-'));
    stack.defer(() => rmSync(home, { recursive: true, force: true }));
    database = stack.use(await createTestDatabase());
    store = new Client({ connectionString: database.url });
    await store.connect();
    stack.defer(() => store.end());
    receiver = stack.use(await startTraceReceiver());
    const env = {
      DATABASE_URL: database.url,
      LIANHE_HOME: home,
      LIANHE_PORT: '0',
      LIANHE_LOG: 'trace',
      OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_BSP_SCHEDULE_DELAY: '200',
    };
    api = startLianhe(['serve'], env);
    stack.defer(() => api.stop().then(() => undefined));
    [, url = ''] = await api.says(/GraphQL (http\S+)\/graphql/);
    worker = startLianhe(['worker', '--metrics-port', '0'], env);
    stack.defer(() => worker.stop().then(() => undefined));
    [, workerMetrics = ''] = await worker.says(/metrics (http\S+)/);
    await work();
  }, 240_000);
  afterAll(() => stack.disposeAsync(), 60_000);

  /** Import, check, read, and everything that may go wrong with a number in it. */
  async function work(): Promise<void> {
    const officer = postOf('R-DQO');
    await upload(
      { feed: 'HC-BIRTH', period: PERIOD, rows: [certificate(CHILD), certificate(OTHER_CHILD)] },
      {
        ...officer,
        department: 'HC',
      },
    );
    await upload({ feed: 'PS-BIRTH', period: PERIOD, rows: [entry(CHILD)] }, officer);
    await upload({ feed: 'PS-BIRTH', period: PERIOD, rows: [entry(CHILD)] }, officer, `${NUMBER}_${CHILD.name}.csv`);
    const start = `mutation ($key: ID!) { startRun(input: { idempotencyKey: $key, asOf: "2025-03-31", isConfirming: true }) { ... on StartRunSuccess { run { id } } } }`;
    const { data } = await ask({ query: start, variables: { key: 'canary' } }, 'R-ADMIN');
    if (!data) throw new Error(`the run was not started: ${refusals.at(-1)?.body}\n${api.output()}`);
    await vi.waitFor(async () => {
      const { rows } = await store.query<{ state: string }>('select state from lianhe.run');
      expect(rows).toEqual([{ state: 'done' }]);
    }, patient);
    const record = 'record { fields { name disclosed { ... on SharedValue { value } } } }';
    await ask({ query: `{ links(first: 5) { edges { node { left { ${record} } right { ${record} } } } } }` }, officer);
    await ask({ query: '{ findings(first: 10) { edges { node { id explanation { zh } } } } }' }, officer);
    for (const query of [
      `{ explainPair(left: "${NUMBER}", right: "${CHILD.name}") { __typename } }`,
      `query Q${NUMBER} { a${NUMBER}: runs(after: "${NUMBER}") { edges { cursor } } }`,
      `{ persons${NUMBER} { id } }`,
      `{ findings(first: ${NUMBER}) { edges { cursor } } }`,
      `{ "${CHILD.name}"`,
      `{ findings(first: "${CHILD.name} ${certificateNo(CHILD)}") { edges { cursor } } }`,
      `{ findings(first: ["${CHILD.name}"]) { edges { cursor } } }`,
    ])
      await ask({ query, operationName: `Q${NUMBER}` }, officer);
    await ask(
      { query: 'query ($id: Int!) { findings(first: $id) { edges { cursor } } }', variables: { id: NUMBER } },
      officer,
    );
    await ask({ query: '{ runs { edges { cursor } } }' }, officer, {
      'x-purpose': NUMBER,
      'x-request-id': NUMBER,
      traceparent: `00-${NUMBER.replace('X', '0').padStart(32, '0')}-00f067aa0ba902b7-01`,
    });
    await send(`/person/${NUMBER}`, officer).then(async (answer) =>
      refusals.push({ body: await answer.text(), header: answer.headers.get('x-request-id') }),
    );
    metrics = await (await send('/metrics', 'R-ADMIN')).text();
    metrics += await (await fetch(workerMetrics)).text();
    await vi.waitFor(() => expect(receiver.spans().map(({ name }) => name)).toContain('job'), patient);
  }

  /** The marks in it, each with what stands around it. */
  const silentOn = (text: string) =>
    expect(
      MARKS.filter((mark) => text.includes(mark)).map((mark) =>
        text.slice(Math.max(0, text.indexOf(mark) - 100)).slice(0, 200),
      ),
    ).toEqual([]);

  it('the people are there: their values are stored, and an officer of the owner reads them', async () => {
    const { rows } = await store.query<{ text: string }>('select r::text text from lianhe.source_record r');
    const stored = rows.map(({ text }) => text).join('\n');
    // Names and certificates stand there; numbers stand sealed in the vault only. The other child's was never entered.
    const numbers = [CHILD, OTHER_CHILD].flatMap((of) => [childId(of), motherId(of)]);
    expect(MARKS.filter((mark) => !stored.includes(mark)).toSorted()).toEqual(numbers.toSorted());
    const sealed = await store.query<{ n: number }>('select count(*)::int n from lianhe.identity_number');
    expect(sealed.rows[0]?.n).toBe(numbers.length - 1);
    expect(answers.join('\n')).toContain(CHILD.name);
    expect(metrics).toMatch(/^lianhe_persons_disclosed_total\{level="full"\} [1-9]/m);
  });

  it('no log line holds a value of theirs, and every line is one JSON object with ids', () => {
    const output = api.output() + worker.output();
    silentOn(output);
    const lines = output.split('\n').filter((line) => line.startsWith('{'));
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'startRun', rule: 'ok' }));
    expect(told).toContainEqual(expect.objectContaining({ msg: 'request', operation: 'upload', batch: 1 }));
    expect(told).toContainEqual(
      expect.objectContaining({ msg: 'order dispatched', order: expect.any(String), step: 'dispatch' }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ msg: 'chunk', step: 'settle', outcome: 'done', attempt: 1, run: expect.any(String) }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ msg: 'job', order: expect.any(String), run: expect.any(String), isOver: true }),
    );
  });

  it('no metric holds a value of theirs', () => {
    expect(metrics).toMatch(/^lianhe_requests_total\{operation="startRun",rule="ok"\} 1$/m);
    for (const kind of ['sum', 'settle'])
      expect(metrics).toContain(`\nlianhe_chunks_worked_total{kind="${kind}",outcome="done"} 1\n`);
    silentOn(metrics);
    expect(metrics).not.toMatch(/="[^"]*\d{15}/);
    expect(metrics).toContain(`operation="${OTHER}"`);
  });

  it('the queue and the outbox hold ids only', async () => {
    const { rows: tables } = await store.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname = 'bullmq'`,
    );
    expect(tables.length).toBeGreaterThan(0);
    for (const { name } of [...tables, { name: 'lianhe.outbox' }]) {
      const { rows } = await store.query<{ text: string }>(`select t::text text from ${name} t`);
      silentOn(rows.map(({ text }) => text).join('\n'));
    }
    const { rows: jobs } = await store.query<{ text: string }>(`select payload::text text from lianhe.outbox`);
    expect(jobs.map(({ text }) => Object.keys(JSON.parse(text) as object))).toEqual([['runId']]);
  });

  it('no error repeats a value of theirs, and each names its request as its header does', () => {
    expect(refusals.length).toBeGreaterThanOrEqual(11);
    for (const { body, header } of refusals) {
      silentOn(body);
      const { errors } = JSON.parse(body) as { errors: { extensions: Record<string, string> }[] };
      expect(header).toMatch(/^[0-9a-f-]{36}$/);
      expect(errors.map(({ extensions }) => extensions['correlationId'])).toEqual(errors.map(() => header));
    }
  });

  it('one trace leads from the request through the outbox to the last chunk in the worker', () => {
    const spans = receiver.spans();
    const asked = spans.find((span) => span.name === 'graphql' && attributeOf(span, 'operation') === 'startRun');
    const trace = spans.filter(({ traceId }) => traceId === asked?.traceId);
    expect(new Set(trace.map(({ name }) => name))).toEqual(
      new Set(['graphql', 'change', 'outbox dispatch', 'job', 'chunk']),
    );
    const settled = trace.find((span) => span.name === 'chunk' && attributeOf(span, 'kind') === 'settle');
    const job = trace.find(({ name }) => name === 'job');
    expect(settled?.parentSpanId).toBe(job?.spanId);
    expect(settled && attributeOf(settled, 'outcome')).toBe('done');
  });

  it('no trace holds a value of theirs or was chosen by a caller', () => {
    expect(receiver.bodies.length).toBeGreaterThan(0);
    silentOn(receiver.bodies.join('\n'));
    for (const { attributes, traceId } of receiver.spans()) {
      expect(JSON.stringify(attributes.map(({ value }) => value))).not.toMatch(/(?<![0-9a-f-])\d{15,18}/);
      expect(traceId).not.toContain(NUMBER.slice(0, 17));
    }
  });

  it('both processes stop within ten seconds when asked to, with nothing to complain of', async () => {
    const stopped = [await api.stop()];
    // The worker seals what the API wrote last, once nobody on this server still writes in a transaction begun before it.
    const pending = async () => (await store.query('select evidence_id from lianhe.evidence_pending')).rows;
    await vi.waitFor(async () => expect(await pending()).toEqual([]), patient);
    stopped.push(await worker.stop());
    expect(stopped.map(({ code }) => code)).toEqual([0, 0]);
    expect(Math.max(...stopped.map(({ ms }) => ms))).toBeLessThan(10_000);
    expect(await pending()).toEqual([]);
  });
});
