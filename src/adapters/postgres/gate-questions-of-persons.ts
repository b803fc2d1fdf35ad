import type { PersonRecords } from '../../domain/gates/g06-cluster-size.ts';
import type { StatedValues } from '../../domain/gates/g07-edit-burst.ts';
import type { GateQuestions } from '../../ports/gates.ts';
import { BATCH_MENTIONS, mentionsNumbered, mentionsOfFeed, RECORD_OF_MENTION } from './batch-mentions.ts';
import type { Transaction } from './database.ts';

/** What the gates ask about the people whom a batch names by number. */
export const personQuestions = (
  tx: Transaction,
): Pick<GateQuestions, 'crowded' | 'restatedPersons' | 'variedPersons'> => ({
  crowded: (roster, { id }, since, most) =>
    tx.query<PersonRecords & Record<string, unknown>>(CROWDED, [roster.id, id, most, since]),
  restatedPersons: (roster, days, most) =>
    tx.query<StatedValues & Record<string, unknown>>(RESTATED, [roster.id, days, most]),
  variedPersons: async (roster, { id }) => {
    const [row] = await tx.query<{ varied: number }>(VARIED, [roster.id, id]);
    return row?.varied ?? 0;
  },
});

/** A date known by year or month is no other date. */
const WHOLE_DATE = `case when length(m.birth_date) = 10 then m.birth_date end`;

/**
 * Each row counts once, however it varies. A number that its own row contradicts is compared all the same. Only numbers that stand beside
 * several names or dates are looked at row by row.
 */
const VARIED = `with stated as not materialized (
    select coalesce(m.id_number, m.id_suspect) id_number, m.name_key, ${WHOLE_DATE} birth_date
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

/**
 * Numbers that the batch states, other than by taking a row back, and of which whatever rows ever stated so many different values: only
 * of these few is it worth looking at each row, and at the batch that it came with.
 */
const suspect = (mentions: string, ...counts: readonly string[]): string => `suspect as (
  select mine.id_number from (
    select distinct m.id_number from ${BATCH_MENTIONS}
    where r.batch_id = $1 and r.operation <> 'VOID' and m.id_number is not null) mine
  cross join lateral (select ${counts.map((count, no) => `count(distinct ${count}) n${no}`).join(', ')} from ${mentions} m) m
  where ${counts.map((_, no) => `m.n${no} > $3`).join(' or ')})`;

/** All rows that state them, looked up one by one too. */
const rowsOf = (mentions: string): string => `suspect cross join lateral ${mentions} m
  cross join lateral ${RECORD_OF_MENTION} r join batch b on r.operation <> 'VOID' and b.id = r.batch_id`;

const CROWDED = `with ${suspect(mentionsOfFeed('$2', 'mine.id_number'), 'm.key')}
  select count(distinct m.key) filter (where r.batch_id <> $1)::int before, count(distinct m.key)::int now
  from ${rowsOf(mentionsOfFeed('$2', 'suspect.id_number'))}
  where (r.batch_id = $1 or (b.state = 'accepted' and r.standing in ('head', 'contender')))
    and ($4::date is null or coalesce(m.event_on, m.term) >= $4::date::text)
  group by m.id_number having count(distinct m.key) > $3`;

/** Names and birth dates apart. */
const RESTATED = `with ${suspect(mentionsNumbered('mine.id_number'), 'm.name_key', WHOLE_DATE)}, stated as (
    select m.id_number, m.name_key, ${WHOLE_DATE} birth_date, r.batch_id = $1 is_mine
    from ${rowsOf(mentionsNumbered('suspect.id_number'))}
    where r.batch_id = $1 or (b.state in ('accepted', 'replaced') and b.accepted_at > now() - make_interval(days => $2::int))),
  counted as (
    select id_number, count(distinct name_key) filter (where not is_mine)::int before, count(distinct name_key)::int now
    from stated group by id_number
    union all
    select id_number, count(distinct birth_date) filter (where not is_mine)::int, count(distinct birth_date)::int
    from stated group by id_number)
  select before, now from counted where now > $3`;
