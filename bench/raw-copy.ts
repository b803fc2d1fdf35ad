import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { median } from './median.ts';

const REPEATS = 3;

/**
 * Seconds of a raw COPY of a UTF-8 file into a logged, unindexed all-text table, in one committed transaction: the least
 * that storing these rows can cost. Median of three.
 */
export async function rawCopySeconds(url: string, path: string, columns: number): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const seconds: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat += 1) {
    await client.query('drop table if exists raw_rows');
    await client.query(
      `create table raw_rows (${Array.from({ length: columns }, (_, at) => `c${at} text`).join(', ')})`,
    );
    const start = performance.now();
    await pipeline(
      createReadStream(path, { highWaterMark: 262_144 }),
      client.query(copyFrom('copy raw_rows from stdin (format csv, header)')),
    );
    seconds.push((performance.now() - start) / 1000);
  }
  await client.query('drop table raw_rows');
  await client.end();
  return median(seconds);
}
