import type { Reveals } from '../../ports/reveals.ts';
import type { Transaction } from './database.ts';

/** Reveals in PostgreSQL. */
export const reveals = (tx: Transaction): Reveals => ({
  keep: async ({ id, officer, finding, recordId, field, purpose, reason, expiresAt }) => {
    await tx.query(
      `insert into reveal (id, officer, finding_id, record_id, field, purpose, reason, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, officer, finding, recordId, field, purpose, reason, expiresAt],
    );
  },
});
