import type { SenderKey } from '../../domain/batches/sender-key.ts';
import type { SeriesOf, SubmissionReading, Submissions } from '../../ports/submissions.ts';
import type { Transaction } from './database.ts';

const INSTANT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const KEY = `select key_id "keyId", sender, department, org, region, feeds, algorithm, public_key "publicKey",
  ${INSTANT('valid_from')} "validFrom", ${INSTANT('valid_until')} "validUntil", ${INSTANT('revoked_at')} "revokedAt" from sender_key`;

type KeyRow = SenderKey & Record<string, unknown>;

/** Signed batches in PostgreSQL. */
export const submissions = (tx: Transaction): Submissions => ({
  key: async (keyId) => (await tx.query<KeyRow>(`${KEY} where key_id = $1`, [keyId]))[0] ?? null,
  keysOf: (sender) => tx.query<KeyRow>(`${KEY} where sender = $1 order by valid_from, key_id`, [sender]),
  registerKey: async (key, registeredBy) => {
    await tx.query(
      `insert into sender_key (key_id, sender, department, org, region, feeds, algorithm, public_key, valid_from, valid_until, registered_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        key.keyId,
        key.sender,
        key.department,
        key.org,
        key.region,
        key.feeds,
        key.algorithm,
        key.publicKey,
        key.validFrom,
        key.validUntil,
        registeredBy,
      ],
    );
  },
  revokeKey: async (keyId, at) => {
    const revoked = await tx.query(
      'update sender_key set revoked_at = $2 where key_id = $1 and revoked_at is null returning key_id',
      [keyId, at],
    );
    return revoked.length === 1;
  },
  countAccepted: async (keyId) => {
    const [row] = await tx.query<{ n: number }>(
      `select count(*)::int n from submission s join batch b on b.number = s.batch_number
       where s.key_id = $1 and b.state in ('accepted', 'replaced')`,
      [keyId],
    );
    return row?.n ?? 0;
  },
  lockSeries: async (series) => {
    const { sender, feed, region } = series;
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`lianhe-series/${sender}/${feed}/${region}`]);
    return listed(tx, series, null);
  },
  isNonceUsed: async (sender, nonce) =>
    (await tx.query('select 1 from submission where sender = $1 and nonce = $2', [sender, nonce])).length > 0,
  receive: async (submission, at) => {
    const s = submission;
    await tx.query(
      `insert into submission (id, sender, feed, region, series, prev_digest, manifest_digest, content_digest, key_id, nonce, manifest,
         signature, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        s.id,
        s.sender,
        s.feed,
        s.region,
        s.seriesNo,
        s.prevDigest,
        s.manifestDigest,
        s.contentDigest,
        s.keyId,
        s.nonce,
        s.manifest,
        s.signature,
        at,
      ],
    );
  },
  keepReceipt: async (id, batch, { text, signature, keyId }) => {
    await tx.query(
      `update submission set batch_number = $2, receipt = $3, receipt_signature = $4, receipt_key = $5 where id = $1 and receipt is null`,
      [id, batch, text, signature, keyId],
    );
  },
  sendersOf: async (batch) =>
    (await tx.query<{ sender: string }>('select distinct sender from submission where batch_number = $1', [batch])).map(
      ({ sender }) => sender,
    ),
  find: (series, seriesNo) => listed(tx, series, seriesNo),
});

interface SubmissionRow extends Record<string, unknown> {
  id: string;
  sender: string;
  feed: string;
  region: string;
  series: number;
  prev_digest: string;
  manifest_digest: string;
  content_digest: string;
  key_id: string;
  nonce: string;
  manifest: string;
  signature: string;
  received: string;
  batch_number: string | null;
  receipt: string | null;
  receipt_signature: string | null;
  receipt_key: string | null;
}

async function listed(
  tx: Transaction,
  { sender, feed, region }: SeriesOf,
  seriesNo: number | null,
): Promise<readonly SubmissionReading[]> {
  const rows = await tx.query<SubmissionRow>(
    `select *, ${INSTANT('received_at')} received from submission
     where sender = $1 and feed = $2 and region = $3 and ($4::int is null or series = $4) order by series, received_at, id`,
    [sender, feed, region, seriesNo],
  );
  return rows.map(readingOf);
}

const readingOf = (row: SubmissionRow): SubmissionReading => ({
  id: row.id,
  sender: row.sender,
  feed: row.feed,
  region: row.region,
  seriesNo: row.series,
  prevDigest: row.prev_digest,
  manifestDigest: row.manifest_digest,
  contentDigest: row.content_digest,
  keyId: row.key_id,
  nonce: row.nonce,
  manifest: row.manifest,
  signature: row.signature,
  receivedAt: row.received,
  batch: row.batch_number === null ? null : Number(row.batch_number),
  receipt:
    row.receipt === null || row.receipt_signature === null || row.receipt_key === null
      ? null
      : { text: row.receipt, signature: row.receipt_signature, keyId: row.receipt_key },
});
