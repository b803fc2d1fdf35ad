import { Client, type ClientConfig } from 'pg';

/** A server that does not answer this within is away. */
const ANSWER_MS = 2_000;

/**
 * Whether the server works on what a session was asked. False when it waits for that session to say something, or knows it no
 * longer: then the question never arrived, or its answer was lost. True also where nobody can tell: a server too busy to say,
 * a pooler on the way that gives sessions other numbers.
 */
export async function isAtWork(config: ClientConfig, processId: number): Promise<boolean> {
  const { host, port, user, password, database, connectionString, ssl } = config;
  const given = { host, port, user, password, database, connectionString, ssl };
  const client = new Client({
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ maybe: boolean }>(STATE, [processId, processOf(client)]);
    return rows[0]?.maybe !== false;
  } catch {
    return true;
  } finally {
    void client.end().catch(() => undefined);
  }
}

const STATE = `select pg_backend_pid() <> $2::int or exists (select from pg_stat_activity where pid = $1::int and state = 'active') maybe`;

/** The process of the server for a session. pg keeps this to itself as far as types go. */
export const processOf = (client: object): number => ('processID' in client ? Number(client.processID) : 0);
