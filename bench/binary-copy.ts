import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What a binary COPY begins and ends with (PostgreSQL manual, COPY, “Binary Format”). */
export const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
export const TRAILER = Buffer.from([0xff, 0xff]);

/** A stream of COPY ends before the server is ready for the end of the connection. */
export async function ready(client: pg.Client): Promise<void> {
  await client.query('select 1');
}

/** Sends tuples to a table, a block of many at a time. */
export async function copyTuples(client: pg.Client, table: string, blocks: Iterable<Buffer>): Promise<void> {
  const stream = client.query(copyFrom(`copy ${table} from stdin (format binary)`));
  stream.write(SIGNATURE);
  for (const block of blocks) if (!stream.write(block)) await once(stream, 'drain');
  stream.end(TRAILER);
  await once(stream, 'finish');
  await ready(client);
}
