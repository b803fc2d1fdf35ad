import { type Checkpoint, signedText } from '../../domain/evidence/checkpoint.ts';
import type { NumberedCheckpoint } from '../../domain/evidence/evidence-copy.ts';
import type { GrowingTree } from '../../domain/evidence/frontier.ts';
import type { EvidenceEvent } from '../../domain/evidence/evidence-event.ts';
import type { KeyHandover } from '../../domain/evidence/key-handover.ts';
import { evidence } from './evidence.ts';
import type { EvidenceSequencer, EvidenceSigner, Sealing } from '../../ports/evidence-log.ts';
import type { Database, Transaction } from './database.ts';
import { CHECKPOINT, checkpointOf, type CheckpointRow } from './evidence-checkpoints.ts';
import { type Head, headOf, originOf } from './evidence-head.ts';
import { place, waitingEntries } from './evidence-places.ts';
import { submissionSince } from './evidence-submission.ts';

/** Entries of one transaction; then a signature (2.4 of the security design: every second or 1,000 rows). */
const BATCH = 1_000;
/** Locks of the database by which processes take turns; any two numbers that nobody else uses. */
const LOCKS = { sealing: 7_306_962_001, witnessing: 7_306_962_002 } as const;
const NOTHING: Sealing = { sealed: 0, checkpoint: null, hasMore: false };

/** Gives entries their places. All of a batch is one transaction: a sequencer killed at any point leaves none of it or all. */
export const evidenceSequencer = (database: Database): EvidenceSequencer => ({
  seal: (signer, restMs) =>
    database.inTransaction(async (tx) => ((await lock(tx, LOCKS.sealing)) ? seal(tx, signer, restMs) : NOTHING)),
  since: (seen) => submissionSince(database, seen),
  noteWitnessed: async ({ size, at }) => {
    await database.query(
      `insert into evidence_witnessed (number) select number from evidence_checkpoint where size = $1 and at = $2
       order by number desc limit 1 on conflict do nothing`,
      [size, at],
    );
  },
  handOver: (handover, event) => database.inTransaction((tx) => handOver(tx, handover, event)),
  alone: (work) => database.inTransaction(async (tx) => ((await lock(tx, LOCKS.witnessing)) ? work() : null)),
});

/** Under the lock of the sequencer, so that nothing is sealed by a key that was read before. */
async function handOver(tx: Transaction, { from, to, publicKey }: KeyHandover, event: EvidenceEvent): Promise<void> {
  await tx.query('select pg_advisory_xact_lock($1::bigint)', [LOCKS.sealing]);
  const [current] = await tx.query<{ id: string }>(
    'select id from evidence_key order by created_at desc, id desc limit 1',
  );
  if (current?.id !== from)
    throw new Error(`留痕已由密钥 ${current?.id} 签名 / key ${current?.id} signs the evidence log by now`);
  await tx.query('insert into evidence_key (id, public_key) values ($1, $2)', [to, publicKey]);
  await evidence(tx).append([event]);
}

async function waitingHandover(tx: Transaction): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>(
    `select e.id::text id from evidence_pending p join evidence e on e.id = p.evidence_id
     where e.action = 'key-rotated' and e.object like 'evidence-key:%' order by e.id desc limit 1`,
  );
  return row?.id ?? null;
}

async function lock(tx: Transaction, key: number): Promise<boolean> {
  const [row] = await tx.query<{ mine: boolean }>('select pg_try_advisory_xact_lock($1::bigint) mine', [key]);
  return row?.mine ?? false;
}

async function seal(tx: Transaction, signer: EvidenceSigner, restMs: number): Promise<Sealing> {
  const origin = await originOf(tx, signer);
  const head = await headOf(tx, origin);
  const handover = await waitingHandover(tx);
  const most = handover === null ? BATCH : Number.MAX_SAFE_INTEGER - 1;
  const waiting = await waitingEntries(tx, most + 1);
  // What the old key did not sign the new one signs together with the hand-over, or not yet.
  if (handover !== null && !waiting.some(({ id }) => id === handover)) return NOTHING;
  if (waiting.length === 0 && head.ageMs <= restMs) return NOTHING;
  const batch = waiting.slice(0, most);
  const tree = await place(tx, head, batch);
  const checkpoint = await sign(tx, head, tree, signer, batch.at(-1)?.latest ?? '');
  return { sealed: batch.length, checkpoint, hasMore: waiting.length > most };
}

/** Time by the database, never before anything it covers: a clock that is set back must not look like a forgery. */
async function sign(
  tx: Transaction,
  { number, origin }: Head,
  tree: GrowingTree,
  { keyId, sign: signature }: EvidenceSigner,
  latest: string,
): Promise<NumberedCheckpoint> {
  const [time] = await tx.query<{ at: string }>(
    `select greatest(to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), $1,
       (select max(at) from evidence_checkpoint where number = $2)) collate "C" at`,
    [latest, number],
  );
  const root = Buffer.from(tree.root()).toString('hex');
  const checkpoint: Checkpoint = { origin, size: tree.size, root, at: time?.at ?? '' };
  const frontier = Buffer.concat(tree.frontier().hashes).toString('hex');
  const [row] = await tx.query<CheckpointRow>(
    `insert into evidence_checkpoint as c (number, origin, size, root, at, frontier, key_id, signature)
     values ($1, $2, $3, decode($4, 'hex'), $5, decode($6, 'hex'), $7, decode($8, 'hex')) returning ${CHECKPOINT}, frontier`,
    [number + 1, origin, tree.size, root, checkpoint.at, frontier, keyId, signature(signedText(checkpoint))],
  );
  if (!row) throw new Error('the checkpoint was not written');
  return checkpointOf(row);
}
