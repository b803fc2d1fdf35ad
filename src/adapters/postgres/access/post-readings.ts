import type { PostFilter, PostListing, PostReading } from '../../../ports/access-readings.ts';
import { instant } from '../catalogue/instant.ts';
import { listingOf, type SqlListing } from '../catalogue/keyset.ts';
import type { Reader } from '../scoped-reader.ts';
import { POST, POST_STATE } from './posts.ts';

type Row = PostReading & Record<string, unknown>;

const READ = `${POST}, ${instant('p.granted_at')} "grantedAt", ${instant('p.confirmed_at')} "confirmedAt",
  ${instant('p.used_at')} "usedAt", p.ended_by "endedBy", ${instant('p.ended_at')} "endedAt"`;

const WAITING = `(${POST_STATE} in ('granted', 'resting')
  and exists (select 1 from account a where a.name = p.account and a.suspended_at is null))`;

const NEWEST_FIRST: SqlListing<PostFilter, Row, PostReading> = {
  select: READ,
  from: () => 'post p',
  where: ({ account, role, unit, org, region, state, isWaiting }) => [
    ['p.account = ?', account],
    ['p.role = ?', role],
    ['p.department = ?', unit],
    ['p.org = ?', org],
    ['starts_with(p.region, ?)', region],
    [`${POST_STATE} = ?`, state],
    [`${WAITING} = ?`, isWaiting],
  ],
  order: [
    { sql: 'p.granted_at', type: 'timestamptz' },
    { sql: 'p.id', type: 'uuid' },
  ],
  descending: true,
  read: (row) => row,
};

const ENDING_FIRST: SqlListing<PostFilter, Row, PostReading> = {
  ...NEWEST_FIRST,
  order: [
    { sql: 'p.valid_until', type: 'timestamptz' },
    { sql: 'p.id', type: 'uuid' },
  ],
  descending: false,
};

/** Posts for administrators. */
export const postReadings = (reader: Reader): PostListing => ({
  ...listingOf(reader, NEWEST_FIRST),
  endingFirst: listingOf(reader, ENDING_FIRST),
  byIds: (ids) => reader.query<Row>(`select ${READ} from post p where p.id = any ($1::uuid[])`, [ids]),
  ofAccounts: async (accounts) => {
    const sql = `select ${READ} from post p where p.account = any ($1) order by p.granted_at desc, p.id`;
    return Map.groupBy(await reader.query<Row>(sql, [accounts]), ({ account }) => account);
  },
});
