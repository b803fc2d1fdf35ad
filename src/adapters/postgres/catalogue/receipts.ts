import type { Receipts } from '../../../ports/catalogue.ts';
import type { Transaction } from '../database.ts';

/** Answers to requests in PostgreSQL; a second request of one key waits at the unique index until the first is done. */
export const receipts = (tx: Transaction): Receipts => ({
  claim: async (actor, key, requestDigest) => {
    const claimed = await tx.query(
      `insert into idempotency (actor, key, request_digest) values ($1, $2, $3) on conflict do nothing returning key`,
      [actor, key, requestDigest],
    );
    if (claimed.length === 1) return { outcome: 'new' };
    const [known] = await tx.query<{ request_digest: string; response: unknown }>(
      'select request_digest, response from idempotency where actor = $1 and key = $2',
      [actor, key],
    );
    return known?.request_digest === requestDigest
      ? { outcome: 'done', response: known.response }
      : { outcome: 'mismatch' };
  },
  keep: async (actor, key, response) => {
    await tx.query('update idempotency set response = $3 where actor = $1 and key = $2', [
      actor,
      key,
      JSON.stringify(response),
    ]);
  },
  release: async (actor, key) => {
    await tx.query('delete from idempotency where actor = $1 and key = $2', [actor, key]);
  },
});
