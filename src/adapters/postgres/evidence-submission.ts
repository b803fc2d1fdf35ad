import { EMPTY_FRONTIER } from '../../domain/evidence/frontier.ts';
import { type KeyHandover, readHandover } from '../../domain/evidence/key-handover.ts';
import type { Seen, Submission } from '../../ports/evidence-log.ts';
import type { Database, SqlRow } from './database.ts';
import { CHECKPOINT, checkpointOf, type CheckpointRow, frontierOf } from './evidence-checkpoints.ts';

/** Leaves of one page on their way to the witness. */
const PAGE = 8_192;

/** The newest checkpoint and the leaves that the witness has not seen; null when it has seen it. */
export async function submissionSince(database: Database, seen: Seen | null): Promise<Submission | null> {
  const [newest] = await database.query<CheckpointRow & { public_key: string }>(
    `select ${CHECKPOINT}, c.frontier, (select public_key from evidence_key order by created_at, id limit 1) public_key
     from evidence_checkpoint c order by c.number desc limit 1`,
  );
  if (!newest) return null;
  const checkpoint = checkpointOf(newest);
  if (seen !== null && seen.at === checkpoint.at && seen.root === checkpoint.root) return null;
  const from = seen?.size ?? 0;
  const [known] = await database.query<CheckpointRow>(
    `select ${CHECKPOINT}, c.frontier from evidence_checkpoint c where c.size = $1 order by c.number limit 1`,
    [from],
  );
  return {
    checkpoint,
    frontier: known ? frontierOf(known) : EMPTY_FRONTIER,
    leaves: () => leavesBetween(database, from, checkpoint.size),
    publicKey: newest.public_key,
    handovers: await handoversIn(database, checkpoint.size),
  };
}

async function handoversIn(database: Database, size: number): Promise<readonly KeyHandover[]> {
  const rows = await database.query<{ entry: string } & SqlRow>(
    `select e.entry from evidence e join evidence_leaf l on l.evidence_id = e.id
     where e.action = 'key-rotated' and e.object like 'evidence-key:%' and l.idx < $1 order by l.idx`,
    [size],
  );
  return rows.flatMap(({ entry }) => readHandover(entry) ?? []);
}

async function* leavesBetween(database: Database, from: number, until: number): AsyncIterable<readonly Uint8Array[]> {
  for (let next = from; next < until; next += PAGE) {
    const rows = await database.query<{ digest: Buffer } & SqlRow>(
      `select e.digest from evidence_leaf l join evidence e on e.id = l.evidence_id
       where l.idx >= $1 and l.idx < least($1 + ${PAGE}, $2::bigint) order by l.idx`,
      [next, until],
    );
    yield rows.map(({ digest }) => digest);
  }
}
