import type { Lineage } from '../../domain/spine/resolve-person.ts';
import type { PersonEvent, PersonMention, PersonReadings } from '../../ports/spine.ts';
import { listingOf, type SqlListing } from './catalogue/keyset.ts';
import type { SqlRow } from './database.ts';
import type { Reader } from './scoped-reader.ts';

/** Events per page of the redirect feed. */
const PAGE = 5_000;

const INSTANT = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const EVENT = `select no::integer no, kind, from_id "from", to_id "to", run_id run, ${INSTANT('at')} at from person_event`;

const REDIRECTS: SqlListing<null, PersonEvent & SqlRow, PersonEvent> = {
  select: `no::integer no, kind, from_id "from", to_id "to", run_id run, ${INSTANT('at')} at`,
  from: () => 'person_event e',
  where: () => [],
  order: [{ sql: 'e.no', type: 'bigint' }],
  read: ({ no, kind, from, to, run, at }) => ({ no, kind, from, to, run, at }),
};

/** Persons by id, in PostgreSQL. */
export const personReadings = (database: Reader): PersonReadings => ({
  lineage: (id) => lineage(database, id),
  mentions: (id) =>
    database.query<PersonMention & SqlRow>(
      `select feed, key, role, ${INSTANT('known_from')} "knownFrom" from person_mention
       where person_id = $1 and known_to is null order by feed, key, role`,
      [id],
    ),
  history: (id) => database.query<PersonEvent & SqlRow>(`${EVENT} where from_id = $1 or to_id = $1 order by no`, [id]),
  redirects: listingOf(database, REDIRECTS),
  events: (since) => events(database, since),
});

async function* events(database: Reader, since: number): AsyncIterable<readonly PersonEvent[]> {
  for (let after = since; ;) {
    const page = await database.query<PersonEvent & SqlRow>(`${EVENT} where no > $1 order by no limit ${PAGE}`, [
      after,
    ]);
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    after = last.no;
  }
}

/** Everything that an id led to. Each id is entered once, so that ids joined and parted in turn come to an end. */
const FAMILY = `with recursive family (id) as (
  select id from person where id = $1
  union select e.to_id from family f join person_event e on e.from_id = f.id where e.to_id is not null)`;

async function lineage(database: Reader, id: string): Promise<Lineage> {
  const persons = await database.query<{ id: string; is_living: boolean; holders: string[] }>(
    `${FAMILY} select f.id, p.known_to is null is_living, array(
       select distinct n.person_id from person_mention m join person_mention n on n.feed = m.feed and n.key = m.key and n.role = m.role
       where m.person_id = f.id and n.known_to is null order by 1) holders
     from family f join person p on p.id = f.id`,
    [id],
  );
  const passed = await database.query<PersonEvent & SqlRow>(
    `${FAMILY} ${EVENT} where from_id in (select id from family) order by no`,
    [id],
  );
  return {
    persons: new Map(persons.map(({ id: one, is_living }) => [one, { isLiving: is_living }] as const)),
    holders: new Map(persons.map(({ id: one, holders }) => [one, holders] as const)),
    events: passed,
  };
}
