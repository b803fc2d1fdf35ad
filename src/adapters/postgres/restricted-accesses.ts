import type { RestrictedAccesses } from '../../ports/restricted-accesses.ts';
import type { Transaction } from './database.ts';
import { ACCESS, accessOf, type AccessRow } from './restricted-access-rows.ts';

/** Requests for restricted records in PostgreSQL. */
export const restrictedAccesses = (tx: Transaction): RestrictedAccesses => ({
  ofOfficer: async (officer, { caseId, recordId }) => {
    // Two requests at the same moment: the second must see the first.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('restricted access ' || $1, 0))`, [officer]);
    const rows = await tx.query<AccessRow>(
      `select ${ACCESS} from restricted_access a where a.asked_by = $1 and a.case_id = $2 and a.record_id = $3::bigint`,
      [officer, caseId, recordId],
    );
    return rows.map(accessOf);
  },
  add: async ({ id, caseId, recordId, feed, region, askedBy, askedDepartment, reason, askedAt, lapsesAt }) => {
    await tx.query(
      `insert into restricted_access (id, case_id, record_id, feed, region, asked_by, asked_department, reason, asked_at, lapses_at)
       values ($1, $2, $3::bigint, $4, $5, $6, $7, $8, $9, $10)`,
      [id, caseId, recordId, feed, region, askedBy, askedDepartment, reason, askedAt, lapsesAt],
    );
  },
  take: async (id) => {
    const [row] = await tx.query<AccessRow>(
      `select ${ACCESS} from restricted_access a where a.id::text = $1 for update`,
      [id],
    );
    return row ? accessOf(row) : null;
  },
  save: async ({ id, approvals: { owner, 'data-protection': protection }, expiresAt, declinedBy, withdrawnBy }) => {
    await tx.query(
      `update restricted_access set owner_by = $2, owner_at = $3, protection_by = $4, protection_at = $5, expires_at = $6,
         declined_by = $7, withdrawn_by = $8 where id = $1`,
      [
        id,
        owner?.user ?? null,
        owner?.at ?? null,
        protection?.user ?? null,
        protection?.at ?? null,
        expiresAt,
        declinedBy,
        withdrawnBy,
      ],
    );
  },
});
