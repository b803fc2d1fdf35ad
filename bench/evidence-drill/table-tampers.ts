import { Client } from 'pg';
import { verifyLog } from '../../src/actions/evidence/verify-log.ts';
import { entryDigest, entryText } from '../../src/adapters/evidence/entry-text.ts';
import type { EvidenceEntry } from '../../src/domain/evidence/evidence-event.ts';
import type { Verification } from '../../src/domain/evidence/verification.ts';
import type { EvidenceLog } from '../../src/main/evidence.ts';
import type { Rng } from '../../src/simulator/rng.ts';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { evidenceCopies } from '../../src/adapters/postgres/evidence-copies.ts';

export interface TableTamper {
  readonly kind: string;
  readonly planted: number;
  readonly verification: Verification;
}

interface Scene {
  readonly client: Client;
  readonly rng: Rng;
  readonly size: number;
  readonly lastCheckpoint: number;
}

type Plant = (scene: Scene) => Promise<number>;

/** What a superuser does on the tables themselves; resolves to where the first divergence is. */
const PLANTS: Readonly<Record<string, Plant>> = {
  'row edited': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await rewrite(client, idx, false);
    return idx;
  },
  'row edited with its digest': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await rewrite(client, idx, true);
    return idx;
  },
  'column edited': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await client.query(`update evidence set object = 'case:none' where id = ${AT}`, [idx]);
    return idx;
  },
  'named things edited': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await client.query(`update evidence set objects = array_append(objects, 'case:none') where id = ${AT}`, [idx]);
    return idx;
  },
  'entry deleted': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await client.query('alter table evidence_leaf drop constraint evidence_leaf_evidence_id_fkey');
    await client.query(`delete from evidence where id = ${AT}`, [idx]);
    return idx;
  },
  'entry and place deleted': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await client.query(
      'with gone as (delete from evidence_leaf where idx = $1 returning evidence_id) select 1 from gone',
      [idx],
    );
    return idx;
  },
  'places swapped': async ({ client, rng, size }) => {
    const one = rng.int(size - 1);
    const other = rng.between(one + 1, size - 1);
    await client.query('update evidence_leaf set idx = $2 where idx = $1', [one, size + 1]);
    await client.query('update evidence_leaf set idx = $2 where idx = $1', [other, one]);
    await client.query('update evidence_leaf set idx = $2 where idx = $1', [size + 1, other]);
    return one;
  },
  'tail cut off': async ({ client, rng, size }) => {
    const idx = rng.int(size);
    await client.query(
      'delete from evidence_witnessed using evidence_checkpoint c where c.number = evidence_witnessed.number and c.size > $1',
      [idx],
    );
    await client.query('delete from evidence_checkpoint where size > $1', [idx]);
    await client.query(
      'with gone as (delete from evidence_leaf where idx >= $1 returning evidence_id) delete from evidence where false',
      [idx],
    );
    await client.query(
      'delete from evidence where not exists (select from evidence_leaf l where l.evidence_id = evidence.id)',
    );
    return idx;
  },
  'entry slipped in': async ({ client, size }) => {
    await client.query(
      `insert into evidence (writer, n, at, action, actor, object, subjects, objects, entry, digest)
       select writer, n + 1000000, at, action, actor, object, subjects, objects, entry, digest from evidence limit 1`,
    );
    return size;
  },
  'checkpoint edited': async ({ client, rng, lastCheckpoint }) => {
    const number = rng.between(1, lastCheckpoint);
    const { rows } = await client.query<{ size: string }>(
      `update evidence_checkpoint set root = sha256(root) where number = $1 returning size`,
      [number],
    );
    return Number(rows[0]?.size);
  },
};

const AT = '(select evidence_id from evidence_leaf where idx = $1)';

async function rewrite(client: Client, idx: number, withDigest: boolean): Promise<void> {
  const { rows } = await client.query<{ entry: string }>(`select entry from evidence where id = ${AT}`, [idx]);
  const entry = JSON.parse(rows[0]?.entry ?? '{}') as EvidenceEntry;
  const text = entryText({ ...entry, detail: { ...entry.detail, count: 777 } });
  await client.query(`update evidence set entry = $2, digest = case when $3 then $4 else digest end where id = ${AT}`, [
    idx,
    text,
    withDigest,
    entryDigest(text),
  ]);
}

/**
 * Tampers with the tables in a transaction of a superuser with the traps off, verifies what is seen inside it, and takes it back.
 */
export async function* tamperTables(
  tampers: number,
  { url, log, rng }: { readonly url: string; readonly log: EvidenceLog; readonly rng: Rng },
): AsyncIterable<TableTamper> {
  const witness = await log.openWitness(log.witnessPath);
  const client = new Client({ connectionString: url, options: '-c search_path=lianhe -c timezone=UTC' });
  await client.connect();
  const copies = evidenceCopies({ pool: insideOf(client) });
  const kinds = Object.entries(PLANTS);
  try {
    for (let round = 0; round < tampers; round += 1) {
      const [kind, plant] = kinds[round % kinds.length] ?? rng.pick(kinds);
      await client.query('begin; set local session_replication_role = replica');
      const planted = await plant({ client, rng, ...(await extentOf(client)) });
      const verification = await verifyLog({ copies, cryptography: log.cryptography, witness });
      await client.query('rollback');
      yield { kind, planted, verification };
    }
  } finally {
    await client.end();
  }
}

async function extentOf(client: Client): Promise<{ readonly size: number; readonly lastCheckpoint: number }> {
  const { rows } = await client.query<{ size: string; last: string }>(
    'select (select count(*) from evidence_leaf) size, (select max(number) from evidence_checkpoint) "last"',
  );
  return { size: Number(rows[0]?.size), lastCheckpoint: Number(rows[0]?.last) };
}

/** The verifier on the connection that tampers: its own snapshot is that of the transaction. */
function insideOf(client: Client): Database['pool'] {
  const inner = {
    query: (sql: unknown, values?: unknown[]) =>
      typeof sql === 'string' && /^(?:begin|rollback)/u.test(sql)
        ? Promise.resolve({ rows: [] })
        : client.query(sql as string, values),
    release: () => undefined,
  };
  return { connect: () => Promise.resolve(inner) } as unknown as Database['pool'];
}
