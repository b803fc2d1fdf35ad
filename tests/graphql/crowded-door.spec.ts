import { connect, type Socket } from 'node:net';
import { setImmediate as turnOfLoop, setTimeout as sleep } from 'node:timers/promises';
import { Client, escapeIdentifier } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { questionHere } from '../../src/graphql/http/request-scope.ts';
import { openTestApi, type Standing, type TestApi } from './support/api.ts';

/** Connections for everybody; three times as many operations are at hand at one time. */
const CONNECTIONS = 2;
const PLACES = 3 * CONNECTIONS;
const WAIT_MS = 2_000;
const QUESTION = JSON.stringify({ query: '{ batches(first: 1) { totalCount } }' });

let api: TestApi;
/** A session of somebody else at the same database, which takes locks. */
let other: Client;
beforeEach(async () => {
  api = await openTestApi({}, { connections: CONNECTIONS });
  other = new Client({ connectionString: api.system.databaseUrl });
  await other.connect();
});
afterEach(async () => {
  await other.end();
  await api[Symbol.asyncDispose]();
});

interface Told {
  readonly status: number;
  readonly rule: string;
}

async function ask(token: string, body = QUESTION, url = api.url): Promise<Told> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'P2' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  return { status: answer.status, rule: /"rule":"(\w+)"/u.exec(await answer.text())?.[1] ?? '' };
}

/** Tokens of people whom the hub has never seen. */
const strangers = (count: number, as: Standing = 'R-DQO'): Promise<readonly string[]> =>
  Promise.all(Array.from({ length: count }, (_, no) => api.token(as, `nobody-${no}`)));

const waitingFor = (pool: TestApi['system']['database']['pool'], count: number) =>
  expect.poll(() => pool.waitingCount, { timeout: 10_000 }).toBe(count);

/** Takes all connections, and all places, of officers whom the hub knows; what comes back lets them go on. */
async function fill(): Promise<() => Promise<readonly Told[]>> {
  const { pool } = api.system.database;
  const officer = await api.token();
  await ask(officer);
  const held = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()));
  const asking = Array.from({ length: PLACES }, () => ask(officer));
  await waitingFor(pool, PLACES);
  return async () => {
    for (const client of held) client.release();
    return Promise.all(asking);
  };
}

describe('an administrator, when all places are taken', () => {
  it('gets one beside any number of strangers who are still being asked who they are', async () => {
    const administrator = await api.token('R-ADMIN');
    expect(await ask(administrator)).toMatchObject({ status: 200 });
    const letGo = await fill();
    // Nobody is known as long as this table is locked.
    await other.query('begin; lock table revoked_token in access exclusive mode');
    const crowd = (await strangers(8)).map((token) => ask(token));
    await expect.poll(async () => lockedOut(), { timeout: 10_000 }).toBeGreaterThanOrEqual(3);
    const answer = ask(administrator);
    await sleep(200);
    await other.query('commit');
    expect(await answer).toEqual({ status: 200, rule: '' });
    expect(await Promise.all(crowd)).toEqual(Array.from({ length: 8 }, () => ({ status: 503, rule: 'OVERLOADED' })));
    expect((await letGo()).map(({ status }) => status)).toEqual(Array.from({ length: PLACES }, () => 200));
  });

  it('gets one although nobody has seen it before', async () => {
    const letGo = await fill();
    const administrators = await strangers(6, 'R-ADMIN');
    const told = await Promise.all(administrators.map((token) => ask(token)));
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    await letGo();
  });

  it('is answered as many questions at once as the screens of two ask', async () => {
    const administrator = await api.token('R-ADMIN');
    await ask(administrator);
    const letGo = await fill();
    const told = await Promise.all(Array.from({ length: 12 }, () => ask(administrator)));
    expect(told.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 200));
    await letGo();
  });
});

const lockedOut = async (): Promise<number> =>
  (await other.query(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
    .rowCount ?? 0;

describe('connections that are kept apart', () => {
  it('tell who calls and whether the hub is ready while metrics wait for a table', async () => {
    const [administrator, officer] = [await api.token('R-ADMIN'), await api.token()];
    await Promise.all([ask(administrator), ask(officer)]);
    await other.query('begin; lock table batch_hold in access exclusive mode');
    const headers = { authorization: `Bearer ${administrator}` };
    const metrics = Array.from({ length: 6 }, () => fetch(`${api.url}/metrics`, { headers }));
    await expect.poll(async () => lockedOut(), { timeout: 10_000 }).toBeGreaterThanOrEqual(2);
    await sleep(200);
    expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
    expect(await ask(administrator)).toMatchObject({ status: 200 });
    expect(await ask(officer)).toMatchObject({ status: 200 });
    await other.query('commit');
    await Promise.all(metrics);
  });

  it('are there before they are needed: a server that takes no new connection keeps no administrator out', async () => {
    const name = escapeIdentifier(new URL(api.system.databaseUrl).pathname.slice(1));
    const server = new Client({ connectionString: inject('database').server });
    await server.connect();
    await server.query(`alter database ${name} with allow_connections false`);
    try {
      expect((await fetch(`${api.url}/readyz`)).status).toBe(200);
      const administrators = await strangers(2, 'R-ADMIN');
      const told = await Promise.all(administrators.map((token) => ask(token)));
      expect(told).toEqual([
        { status: 200, rule: '' },
        { status: 200, rule: '' },
      ]);
    } finally {
      await server.query(`alter database ${name} with allow_connections true`);
      await server.end();
    }
  });
});

/** A question of several statements, one after the other, each over a connection of the pool. */
const SEVERAL = JSON.stringify({ query: '{ findings(first: 1) { edges { node { id explanation { zh } } } } }' });

describe('waiting for connections', () => {
  it('lasts no longer in all than a single wait may, however often a question waits', async () => {
    await using impatient = await openTestApi(
      {},
      { connections: 1, waitMs: WAIT_MS, patience: { waitMs: WAIT_MS, whose: questionHere } },
    );
    const { pool } = impatient.system.database;
    const first = await pool.connect();
    const officer = await impatient.token();
    const answer = ask(officer, SEVERAL, impatient.url);
    await waitingFor(pool, 1);
    await sleep(0.7 * WAIT_MS);
    const second = pool.connect();
    first.release();
    // 1.4 s for the first statement, and 1.2 s would be for the second: neither alone is too long, both are.
    const client = await second;
    await sleep(0.6 * WAIT_MS);
    client.release();
    expect(await answer).toEqual({ status: 503, rule: 'DB_BUSY' });
    expect(await ask(officer, SEVERAL, impatient.url)).toMatchObject({ status: 200 });
  });

  it('for the vault of numbers ends as any other does', async () => {
    await using impatient = await openTestApi(
      {},
      { waitMs: WAIT_MS, patience: { waitMs: WAIT_MS, whose: questionHere } },
    );
    const { pool } = impatient.system.database.vault;
    const held = await Promise.all([pool.connect(), pool.connect()]);
    // A text that looks like the token of an erased number is looked up before anything is asked.
    const query = JSON.stringify({ query: '{ account(name: "idn.AAAAAAAAAAAAAAAAAAAAAA") { name } }' });
    const answer = ask(await impatient.token('R-AUDIT'), query, impatient.url);
    const late = sleep(3 * WAIT_MS).then(() => 'still waiting');
    expect(await Promise.race([answer, late])).toEqual({ status: 503, rule: 'DB_BUSY' });
    for (const client of held) client.release();
  });
});

describe('a question that is there in time', () => {
  it('keeps its place although the process was busy with something else as it came', async () => {
    const token = await api.token();
    await ask(token);
    const { pool } = api.system.database;
    const held = await Promise.all(Array.from({ length: CONNECTIONS }, () => pool.connect()));
    const asking = Array.from({ length: PLACES - 1 }, () => ask(token));
    await waitingFor(pool, PLACES - 1);
    const head = `POST /graphql HTTP/1.1\r\nHost: hub\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: ${QUESTION.length}\r\n\r\n`;
    // In whatever order the sockets are read, others come before it.
    const [first, second, inTime, third, fourth] = [
      await opened(),
      await opened(),
      await opened(),
      await opened(),
      await opened(),
    ];
    inTime.write(head);
    await sleep(100);
    // As answers are put together: where a turn of the loop reads what came, after which it looks at the clock.
    await turnOfLoop();
    for (const socket of [first, third]) socket.write(head + QUESTION);
    inTime.write(QUESTION);
    for (const socket of [second, fourth]) socket.write(head + QUESTION);
    stall(400);
    const heard = statusOf(inTime);
    const others = [first, second, third, fourth];
    expect(await Promise.all(others.map(statusOf))).toEqual([503, 503, 503, 503]);
    for (const client of held) client.release();
    expect(await heard).toBe(200);
    await Promise.all(asking);
    for (const socket of [inTime, ...others]) socket.destroy();
  });
});

function opened(): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(api.url).port) });
  return new Promise((resolve) => socket.once('connect', () => resolve(socket)));
}

const statusOf = (socket: Socket): Promise<number> =>
  new Promise((resolve) => {
    socket.once('data', (text: Buffer) => resolve(Number(text.toString().split(' ')[1])));
  });

/** Keeps this process, which the hub is in, from doing anything else. */
function stall(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}
