import { expect, it } from 'vitest';
import type { PoolClient } from 'pg';

import { openDatabase, SCHEMA } from '../../../src/adapters/postgres/database.ts';
import { migrateDatabase } from '../../../src/adapters/postgres/migrate.ts';
import { readings } from '../../../src/adapters/postgres/readings.ts';
import { unitOfWork } from '../../../src/adapters/postgres/stores.ts';
import { codecOf } from '../../../src/adapters/postgres/vault/codec.ts';
import { rewriteTable, textTables } from '../../../src/adapters/postgres/vault/rewrite-texts.ts';
import { linkIdOf } from '../../../src/pipeline/link-id.ts';
import { planRun } from '../../../src/pipeline/plan-run.ts';
import { workOnRun } from '../../../workers/run-worker.ts';
import { openTestHub, requestOf, silent, type TestHub } from '../../support/hub.ts';
import { searchDump } from './every-text.ts';
import { fill, NUMBERS, PAIR } from './register.ts';

const FINDING_ID = `md5(f.check_code || '|' || f.feed || '|' || f.key)::uuid`;

/** Makes of a home what the release before the vault had: numbers, digests and ids in the open, and no keys. */
async function openUp({ database }: TestHub): Promise<void> {
  const client = await database.pool.connect();
  const { decode } = codecOf(database.vault);
  const { veil } = database.vault;
  await client.query(`set session_replication_role = replica`);
  for (const table of await textTables(client, SCHEMA))
    await rewriteTable(client, table, async (texts) =>
      (await decode(texts.map((text) => ({ text })))).map(({ text }) => text),
    );
  await change(client, 'source_record', 'row_hash', 'text', veil.openDigest);
  await change(client, 'mention_key', 'key', 'bigint', (key) => String(veil.openKey(Number(key))));
  await change(client, 'line_leftover', 'keys', 'bigint[]', (keys) =>
    keys.replace(/\d+/g, (key) => String(veil.openKey(Number(key)))),
  );
  await client.query(
    `update finding_episode e set finding_id = ${FINDING_ID} from finding f where f.id = e.finding_id`,
  );
  await client.query(`update finding f set id = ${FINDING_ID}`);
  await client.query('update link set link_id = null; update line_link set link_id = null');
  await client.query(`truncate identity_number, key_rotation, data_key`);
  await client.query(`update identity_vault set sealed_since = null, veiled = '{}'`);
  client.release(true);
}

async function change(client: PoolClient, table: string, column: string, type: string, to: (value: string) => string) {
  const { rows } = await client.query<{ at: string; value: string }>(
    `select ctid::text at, ${column}::text "value" from ${table}`,
  );
  for (const { at, value } of rows)
    await client.query(`update ${table} set ${column} = $1::${type} where ctid = $2::tid`, [to(value), at]);
}

it('a home of the release before the vault is taken into it, with its digest and the ids of its findings and links', async () => {
  await using test = await openTestHub();
  await fill(test);
  const digest = await test.digest();
  const [{ link } = { link: '' }] = await test.database.query<{ link: string }>(
    `select pair_key link from link where right_feed = 'PS-BIRTH' and right_key = $1 and known_to is null`,
    [PAIR.entry],
  );
  await openUp(test);
  expect((await searchDump(test.url, NUMBERS)).length).toBeGreaterThan(20);
  const ids = async () => (await test.database.pool.query('select id from finding order by id')).rows;
  const before = await ids();

  await migrateDatabase(test.url, test.keyFile);
  expect(await searchDump(test.url, NUMBERS)).toEqual([]);
  await migrateDatabase(test.url, test.keyFile);

  await using moved = await openDatabase(test.url, test.keyFile);
  const read = readings(moved);
  expect(await read.digest(null)).toBe(digest);
  expect(await ids()).toEqual(before);
  expect((await read.linkEvidence.linkById(linkIdOf(link)))?.pairKey).toBe(link);

  const hub = { ...test.hub, inTransaction: unitOfWork(moved) };
  const run = await planRun(requestOf({ asOf: '2025-06-30' }), hub);
  await workOnRun(run.id, { hub, logger: silent });
  const trends = await moved.query(
    `select distinct trend from run_answer where run_id = $1 and outcome = 'conflicts'`,
    [run.id],
  );
  expect(trends).toEqual([{ trend: 'persisting' }]);
  expect(await read.digest(null)).toBe(digest);
  expect(await ids()).toEqual(before);
});
