import { GrowingTree } from '../../domain/evidence/frontier.ts';
import { TILE_HEIGHT } from '../../domain/evidence/subtree-hash.ts';
import { chainHash } from '../../domain/evidence/tree-hash.ts';
import { sha256 } from '../evidence/entry-text.ts';
import type { SqlRow, Transaction } from './database.ts';
import type { Head } from './evidence-head.ts';

/** An entry that has no place yet. */
export interface Waiting extends SqlRow {
  readonly id: string;
  readonly digest: Buffer;
  /** Latest time of an entry so far in this batch. */
  readonly latest: string;
}

/**
 * Entries of finished transactions only, in the order in which the transactions began to write: nothing can come before them
 * any more. A number beyond the snapshot is one of another cluster, from which this database was restored.
 */
export const waitingEntries = (tx: Transaction, most: number): Promise<readonly Waiting[]> =>
  tx.query<Waiting>(
    `select p.evidence_id id, e.digest,
       to_char(max(e.at) over (order by p.xid, p.evidence_id) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') latest
     from evidence_pending p join evidence e on e.id = p.evidence_id
     where p.xid < pg_snapshot_xmin(pg_current_snapshot()) or p.xid >= pg_snapshot_xmax(pg_current_snapshot())
     order by p.xid, p.evidence_id limit $1`,
    [most],
  );

/** Gives entries the next places, and keeps the roots of full tiles; resolves to the tree after them. */
export async function place(
  tx: Transaction,
  head: Pick<Head, 'frontier' | 'chain'>,
  batch: readonly Waiting[],
): Promise<GrowingTree> {
  const tiles: { level: number; number: number; hash: string }[] = [];
  const tree = new GrowingTree(sha256, head.frontier, (height, number, hash) => {
    if (height % TILE_HEIGHT === 0)
      tiles.push({ level: height / TILE_HEIGHT, number, hash: Buffer.from(hash).toString('hex') });
  });
  let { chain } = head;
  const chains = batch.map(({ digest }) => {
    tree.append(digest);
    chain = chainHash(chain, digest, sha256);
    return Buffer.from(chain).toString('hex');
  });
  await storeLeaves(tx, head.frontier.size, batch, chains);
  for (const { level, number, hash } of tiles)
    await tx.query(`insert into evidence_tile (level, number, hash) values ($1, $2, decode($3, 'hex'))`, [
      level,
      number,
      hash,
    ]);
  return tree;
}

async function storeLeaves(
  tx: Transaction,
  from: number,
  batch: readonly Waiting[],
  chains: readonly string[],
): Promise<void> {
  if (batch.length === 0) return;
  const ids = batch.map(({ id }) => id);
  await tx.query(
    `insert into evidence_leaf (idx, evidence_id, chain)
     select $1 + t.line - 1, t.id, decode(t.chain, 'hex') from unnest($2::bigint[], $3::text[]) with ordinality t(id, chain, line)`,
    [from, ids, chains],
  );
  await tx.query('delete from evidence_pending where evidence_id = any($1::bigint[])', [ids]);
}
