import type { Client } from 'pg';
import { sessionOptions } from '../connection/server-settings.ts';
import { WatchedClient } from '../connection/watched-client.ts';
import { BackupRefused } from '../../../domain/backup/backup-refused.ts';
import { SCHEMA } from '../database.ts';

/** Stands as a comment on the schema while a restore is not finished: whoever finds it knows that nothing there counts. */
const UNDER_WAY = 'lianhe restore under way';
const NOTE = `select obj_description(to_regnamespace('${SCHEMA}'), 'pg_namespace') note,
  exists (select from pg_class where relnamespace = to_regnamespace('${SCHEMA}') and relkind = 'r') filled`;

interface Found {
  readonly note: string | null;
  readonly filled: boolean;
}

const look = async (client: Client): Promise<Found> =>
  (await client.query<Found>(NOTE)).rows[0] ?? { note: null, filled: false };

/** @throws BackupRefused `unfinished` when a restore into this database was cut off */
export async function refuseUnfinished(url: string): Promise<void> {
  const client = new WatchedClient({ connectionString: url });
  await client.connect();
  try {
    if ((await look(client)).note === UNDER_WAY) throw new BackupRefused('unfinished');
  } finally {
    await client.end();
  }
}

/** A database that is being restored into. */
export interface RestorePlace extends AsyncDisposable {
  readonly client: Client;
  /** What was restored counts from now on. */
  finish(): Promise<void>;
}

/**
 * Takes an empty database for a restore, alone. What a cut-off restore left is removed. Unless it is finished, nothing stays.
 * @throws BackupRefused `not-empty` or `under-way`
 */
export async function takePlace(url: string, name: string): Promise<RestorePlace> {
  const client = new WatchedClient({
    connectionString: url,
    options: sessionOptions({ client_min_messages: 'warning' }),
  });
  await client.connect();
  try {
    await refuseTaken(client, name);
    await client.query(`drop schema if exists ${SCHEMA} cascade; create schema ${SCHEMA}`);
    await client.query(`comment on schema ${SCHEMA} is '${UNDER_WAY}'`);
  } catch (error) {
    await client.end();
    throw error;
  }
  let isFinished = false;
  return {
    client,
    finish: async () => {
      await client.query(`comment on schema ${SCHEMA} is null`);
      isFinished = true;
    },
    [Symbol.asyncDispose]: async () => {
      if (!isFinished) await client.query(`rollback; drop schema if exists ${SCHEMA} cascade`).catch(() => undefined);
      await client.end();
    },
  };
}

async function refuseTaken(client: Client, name: string): Promise<void> {
  const { rows } = await client.query<{ mine: boolean }>(
    `select pg_try_advisory_lock(hashtext('lianhe-restore')) mine`,
  );
  if (rows[0]?.mine !== true) throw new BackupRefused('under-way');
  const { note, filled } = await look(client);
  if (filled && note !== UNDER_WAY) throw new BackupRefused('not-empty', name);
}
