import type { OwedFeedFilter, OwedFeeds } from '../../../ports/catalogue.ts';
import type { FinalPeriod, OwedFeed } from '../../../ports/rosters.ts';
import type { Database, SqlRow } from '../database.ts';
import { listingOf, type SqlListing } from './keyset.ts';

const OWED = `o.feed, o.region, o.org, o.since::text since, o.until::text until, o.cadence, o.set_by "setBy"`;

const REGISTER: SqlListing<OwedFeedFilter, OwedFeed & SqlRow, OwedFeed> = {
  select: OWED,
  from: () => 'owed_feed o',
  where: ({ feed, region }) => [
    ['o.feed = ?', feed],
    [`o.region like ? || '%'`, region],
  ],
  order: [
    { sql: 'o.feed', type: 'text' },
    { sql: 'o.region', type: 'text' },
    { sql: 'o.org', type: 'text' },
  ],
  read: owedOf,
};

/** The register of owed feeds as the API shows it. */
export const owedFeeds = (database: Database): OwedFeeds => ({
  ...listingOf(database, REGISTER),
  one: async (feed, region, org) => {
    const [row] = await database.query<OwedFeed & SqlRow>(
      `select ${OWED} from owed_feed o where o.feed = $1 and o.region = $2 and o.org = $3`,
      [feed, region, org],
    );
    return row ? owedOf(row) : null;
  },
  finals: (owed) =>
    database.query<FinalPeriod & SqlRow>(
      `select b.feed, b.region, b.org, b.period_start::text "from", b.period_end::text "until"
       from batch b join unnest($1::text[], $2::text[], $3::text[]) o(feed, region, org)
         on b.feed = o.feed and b.region = o.region collate "C" and b.org = o.org collate "C"
       where b.is_final and b.state = 'accepted' order by 1, 2, 3, 4, 5`,
      [owed.map(({ feed }) => feed), owed.map(({ region }) => region), owed.map(({ org }) => org)],
    ),
});

function owedOf({ feed, region, org, since, until, cadence, setBy }: OwedFeed & SqlRow): OwedFeed {
  return { feed, region, org, since, until, cadence, setBy };
}
