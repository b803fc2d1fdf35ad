import type { NumberedCheckpoint } from '../../domain/evidence/evidence-copy.ts';
import type { Frontier } from '../../domain/evidence/frontier.ts';
import { DIGEST_BYTES } from '../../domain/evidence/tree-hash.ts';
import type { SqlRow } from './database.ts';

export interface CheckpointRow extends SqlRow {
  readonly number: string;
  readonly origin: string;
  readonly size: string;
  readonly root: string;
  readonly at: string;
  readonly key_id: string;
  readonly signature: string;
  readonly frontier: Buffer;
}

/** What `checkpointOf` reads of the table `evidence_checkpoint c`. */
export const CHECKPOINT = `c.number, c.origin, c.size, encode(c.root, 'hex') root, c.at, c.key_id, encode(c.signature, 'hex') signature`;

export const checkpointOf = (row: CheckpointRow): NumberedCheckpoint => ({
  number: Number(row.number),
  origin: row.origin,
  size: Number(row.size),
  root: row.root,
  at: row.at,
  keyId: row.key_id,
  signature: row.signature,
});

/** The frontier stored with a checkpoint. */
export const frontierOf = ({ size, frontier }: Pick<CheckpointRow, 'size' | 'frontier'>): Frontier => ({
  size: Number(size),
  hashes: Array.from({ length: frontier.length / DIGEST_BYTES }, (_, at) =>
    frontier.subarray(at * DIGEST_BYTES, (at + 1) * DIGEST_BYTES),
  ),
});
