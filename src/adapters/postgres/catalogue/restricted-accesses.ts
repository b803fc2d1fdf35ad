import type { RestrictedAccess } from '../../../domain/restricted-access/restricted-access.ts';
import type { AccessFilter, AccessReadings } from '../../../ports/restricted-accesses.ts';
import { ACCESS, accessOf, type AccessRow } from '../restricted-access-rows.ts';
import type { Reader } from '../scoped-reader.ts';
import { listingOf, type SqlListing } from './keyset.ts';

const REQUESTS: SqlListing<AccessFilter, AccessRow, RestrictedAccess> = {
  select: ACCESS,
  from: () => 'restricted_access a',
  where: ({ askedBy, feeds, openAt }) => [
    ...(feeds === null
      ? []
      : [[`(a.asked_by = (?::text[])[1] or a.feed = any ((?::text[])[2:]))`, [askedBy, ...feeds]] as const]),
    [
      `a.withdrawn_by is null and a.declined_by is null and a.expires_at is null and a.lapses_at > ?::timestamptz`,
      openAt,
    ],
  ],
  order: [
    { sql: 'a.asked_at', type: 'timestamptz' },
    { sql: 'a.id', type: 'uuid' },
  ],
  descending: true,
  read: accessOf,
};

/** Requests for restricted records as the API shows them. */
export const accessReadings = (reader: Reader): AccessReadings => ({
  ...listingOf(reader, REQUESTS),
  byId: async (id) => {
    const [row] = await reader.query<AccessRow>(`select ${ACCESS} from restricted_access a where a.id::text = $1`, [
      id,
    ]);
    return row ? accessOf(row) : null;
  },
  allowed: async (places) =>
    (
      await reader.query<AccessRow>(
        `select ${ACCESS} from restricted_access a
         join unnest($1::uuid[], $2::bigint[]) p (case_id, record_id) using (case_id, record_id)
         where a.expires_at is not null and a.withdrawn_by is null`,
        [places.map(({ caseId }) => caseId), places.map(({ recordId }) => recordId)],
      )
    ).map(accessOf),
});
