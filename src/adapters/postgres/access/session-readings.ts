import type { AccessReadings, SessionFilter, SessionReading } from '../../../ports/access-readings.ts';
import { instant } from '../catalogue/instant.ts';
import { listingOf, type SqlListing } from '../catalogue/keyset.ts';
import type { Reader } from '../scoped-reader.ts';
import { END, IDLE_END, LIVING } from './sessions.ts';

type Row = SessionReading & Record<string, unknown>;

const LIVE = `s.id in (select s.id from ${LIVING})`;

const SESSIONS: SqlListing<SessionFilter, Row, SessionReading> = {
  select: `s.id, s.account, s.post_id "postId", s.method, ${instant('s.opened_at')} "openedAt",
    ${instant('s.proven_at')} "provenAt", ${instant('s.seen_at')} "seenAt", ${instant(IDLE_END)} "idleUntil",
    ${instant(END)} "endsAt", ${instant('s.ended_at')} "endedAt", s.end_cause "endCause", ${LIVE} "isLive"`,
  from: () => 'session s',
  where: ({ account, isLive }) => [
    ['s.account = ?', account],
    [`(${LIVE}) = ?`, isLive],
  ],
  order: [
    { sql: 's.opened_at', type: 'timestamptz' },
    { sql: 's.id', type: 'uuid' },
  ],
  descending: true,
  read: (row) => row,
};

/** Sessions, the newest first; a look, not a use. What the cookies hold is not kept, so it is not shown. */
export const sessionReadings = (reader: Reader): AccessReadings['sessions'] => ({
  ...listingOf(reader, SESSIONS),
  one: async (id) => {
    const [row] = await reader.query<Row>(`select ${SESSIONS.select} from session s where s.id = $1`, [id]);
    return row ?? null;
  },
});
