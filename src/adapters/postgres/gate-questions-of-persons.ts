import type { PersonRecords } from '../../domain/gates/g06-cluster-size.ts';
import type { StatedValues } from '../../domain/gates/g07-edit-burst.ts';
import type { GateQuestions } from '../../ports/gates.ts';
import { BATCH_MENTIONS, FEED_IDS, mentionsNumbered, RECORD_OF_MENTION } from './batch-mentions.ts';
import type { Transaction } from './database.ts';

/** What the gates ask about the people whom a batch names by number. */
export const personQuestions = (
  tx: Transaction,
): Pick<GateQuestions, 'crowded' | 'restatedPersons' | 'variedPersons'> => ({
  crowded: (roster, { id }, since, most) =>
    tx.query<PersonRecords & Record<string, unknown>>(CROWDED, [roster.id, id, since, most]),
  restatedPersons: (roster, days, most) =>
    tx.query<StatedValues & Record<string, unknown>>(RESTATED, [roster.id, days, most, FEED_IDS]),
  variedPersons: async (roster, { id }) => {
    const [row] = await tx.query<{ varied: number }>(VARIED, [roster.id, id]);
    return row?.varied ?? 0;
  },
});

/**
 * A date known by year or month is no other date; each row counts once, however it varies. A number that its own row contradicts
 * is compared all the same. Only numbers that stand beside several names or dates are looked at row by row.
 */
const VARIED = `with stated as not materialized (
    select coalesce(m.id_number, m.id_suspect) id_number, m.name_key, case when length(m.birth_date) = 10 then m.birth_date end birth_date
    from ${BATCH_MENTIONS}
    where r.batch_id = $1 and m.feed = $2 and r.operation <> 'VOID' and coalesce(m.id_number, m.id_suspect) is not null and m.name_key is not null),
  varied as (
    select id_number from stated group by id_number having min(name_key) <> max(name_key) or min(birth_date) <> max(birth_date)),
  compared as (
    select min(birth_date) over named <> max(birth_date) over named as other_date, min(name_key) over dated <> max(name_key) over dated
      and birth_date is not null as other_name
    from stated where id_number in (select id_number from varied)
    window named as (partition by id_number, name_key), dated as (partition by id_number, birth_date))
  select (count(*) filter (where other_date or other_name))::int varied from compared`;

/** Numbers that the batch states, other than by taking a row back. */
const MINE = `mine as (
  select distinct m.id_number from ${BATCH_MENTIONS}
  where r.batch_id = $1 and r.operation <> 'VOID' and m.id_number is not null)`;

/** All rows that state them, looked up one by one too. */
const rowsOfMine = (feeds: string): string => `mine cross join lateral ${mentionsNumbered(feeds, 'mine.id_number')} m
  cross join lateral ${RECORD_OF_MENTION} r join batch b on r.operation <> 'VOID' and b.id = r.batch_id`;

const CROWDED = `with ${MINE}
  select count(distinct m.key) filter (where r.batch_id <> $1)::int before, count(distinct m.key)::int now
  from ${rowsOfMine('$2')}
  where (r.batch_id = $1 or (b.state = 'accepted' and r.standing in ('head', 'contender')))
    and ($3::date is null or coalesce(m.event_on, m.term) >= $3::date::text)
  group by m.id_number having count(distinct m.key) > $4`;

/** Names and birth dates apart; a date known by year or month is no other date. */
const RESTATED = `with ${MINE}, stated as (
    select m.id_number, m.name_key, case when length(m.birth_date) = 10 then m.birth_date end birth_date, r.batch_id = $1 is_mine
    from ${rowsOfMine('any($4::text[])')}
    where r.batch_id = $1 or (b.state in ('accepted', 'replaced') and b.accepted_at > now() - make_interval(days => $2::int))),
  counted as (
    select id_number, count(distinct name_key) filter (where not is_mine)::int before, count(distinct name_key)::int now
    from stated group by id_number
    union all
    select id_number, count(distinct birth_date) filter (where not is_mine)::int, count(distinct birth_date)::int
    from stated group by id_number)
  select before, now from counted where now > $3`;
