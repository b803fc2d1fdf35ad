import { EMPTY_FRONTIER, type Frontier } from '../../domain/evidence/frontier.ts';
import { CHAIN_START } from '../../domain/evidence/tree-hash.ts';
import type { EvidenceSigner } from '../../ports/evidence-log.ts';
import type { Transaction } from './database.ts';
import { CHECKPOINT, type CheckpointRow, frontierOf } from './evidence-checkpoints.ts';

/** The end of the log, to which the next entries are added. */
export interface Head {
  readonly number: number;
  readonly origin: string;
  readonly frontier: Frontier;
  readonly chain: Uint8Array;
  readonly ageMs: number;
}

/** The log is named by its first key, and signed by its last. */
export async function originOf(tx: Transaction, { keyId, publicKey }: EvidenceSigner): Promise<string> {
  await tx.query(
    'insert into evidence_key (id, public_key) select $1, $2 where not exists (select from evidence_key)',
    [keyId, publicKey],
  );
  const keys = await tx.query<{ id: string }>('select id from evidence_key order by created_at, id');
  const current = keys.at(-1)?.id;
  if (current !== keyId)
    throw new Error(
      `留痕由密钥 ${current} 签名,本机密钥是 ${keyId} / the evidence log is signed by key ${current}, the key of this home is ${keyId}: copy the key file of the home that began the log or changed its key`,
    );
  return `lianhe/evidence/${keys[0]?.id}`;
}

/** Where the log ends. */
export async function headOf(tx: Transaction, origin: string): Promise<Head> {
  const [last] = await tx.query<CheckpointRow & { age_ms: number; chain: Buffer | null }>(
    `select ${CHECKPOINT}, frontier, (extract(epoch from clock_timestamp() - signed_at) * 1000)::float8 age_ms,
       (select chain from evidence_leaf where idx = c.size - 1) chain
     from evidence_checkpoint c order by number desc limit 1`,
  );
  if (!last) return { number: 0, origin, frontier: EMPTY_FRONTIER, chain: CHAIN_START, ageMs: Infinity };
  return {
    number: Number(last.number),
    origin,
    frontier: frontierOf(last),
    chain: last.chain ?? CHAIN_START,
    ageMs: last.age_ms,
  };
}
