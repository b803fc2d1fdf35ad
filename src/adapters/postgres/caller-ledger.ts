import { type CallerKnown, PART_SECONDS, WINDOW_SECONDS } from '../../domain/access/caller-tally.ts';
import type { CallerLedger } from '../../ports/caller-ledger.ts';
import type { Database } from './database.ts';

/** Parts of the window by the clock of the database, so that processes on several hosts agree. */
const PART = `floor(extract(epoch from clock_timestamp()) / ${PART_SECONDS})::bigint`;
const PARTS = WINDOW_SECONDS / PART_SECONDS;

/** In one order, so that two processes never wait for each other. */
const ADD = `insert into caller_spending as s (user_name, part, entries, operations)
  select user_name, ${PART}, entries, operations
  from unnest($1::text[], $2::bigint[], $3::bigint[]) as t (user_name, entries, operations)
  where operations > 0 order by user_name collate "C"
  on conflict (user_name, part) do update
    set entries = s.entries + excluded.entries, operations = s.operations + excluded.operations`;

const KNOWN = `select user_name "user", sum(entries)::float8 entries, sum(operations)::float8 operations,
    ceil((min(part) + ${PARTS}) * ${PART_SECONDS} - extract(epoch from clock_timestamp()))::int eases
  from caller_spending where user_name = any($1::text[]) and part > ${PART} - ${PARTS} group by user_name`;

const FORGET = `delete from caller_spending where ctid = any(array(
  select ctid from caller_spending where part <= ${PART} - ${PARTS} limit 1000 for update skip locked))`;

/** What callers asked, in a table that is not written to the log of the database. */
export const callerLedger = (database: Pick<Database, 'query'>): CallerLedger => ({
  exchange: async (spent) => {
    const users = spent.map(({ user }) => user);
    const amounts = [spent.map(({ entries }) => entries), spent.map(({ operations }) => operations)];
    if (spent.some(({ operations }) => operations > 0)) await database.query(ADD, [users, ...amounts]);
    await database.query(FORGET);
    return database.query<CallerKnown & Record<string, unknown>>(KNOWN, [users]);
  },
});
