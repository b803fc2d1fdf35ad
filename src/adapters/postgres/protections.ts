import { onlyForAllOf } from '../../domain/protection/only-for.ts';
import type { Protection, ProtectionReason, ProtectionState } from '../../domain/protection/protection.ts';
import type { ProtectedMention, Protections, ProtectionSubject } from '../../ports/protections.ts';
import type { Reader } from './scoped-reader.ts';

interface ProtectionRow extends Record<string, unknown> {
  id: string;
  person_id: string | null;
  reason: ProtectionReason;
  officer_one: string;
  officer_two: string;
  state: ProtectionState;
  proposed_by: string;
  provisional_until: string;
  confirmed_by: string | null;
  lift_proposed_by: string | null;
  lifted_by: string | null;
}

const PROTECTION = `select id, person_id, reason, officer_one, officer_two, state, proposed_by, confirmed_by, lift_proposed_by, lifted_by,
  to_char(provisional_until at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') provisional_until from protection`;

/** Condition: the protection hides at the moment of this parameter. */
const inForce = (parameter: number): string =>
  `(p.state in ('active', 'lift-proposed') or (p.state = 'proposed' and p.provisional_until > $${parameter}::timestamptz))`;

/** Protected persons in PostgreSQL. */
export const protections = (tx: Reader): Protections => ({
  find: (subject) => find(tx, subject),
  liveAmong: async (mentions, at) => {
    // Two officers may ask at the same moment; the second must see what the first wrote.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-protecting']);
    const [row] = await tx.query<{ id: string }>(
      `select p.id from protection p join protected_mention s on s.protection_id = p.id
       join unnest($1::text[], $2::text[], $3::text[]) asked(feed, key, role) using (feed, key, role) where ${inForce(4)} limit 1`,
      [...columnsOf(mentions), at],
    );
    return row?.id ?? null;
  },
  add: (protection, mentions) => add(tx, protection, mentions),
  byId: async (id) => {
    const [row] = await tx.query<ProtectionRow>(`${PROTECTION} where id::text = $1`, [id]);
    return row ? protectionOf(row) : null;
  },
  take: async (id) => {
    const [row] = await tx.query<ProtectionRow>(`${PROTECTION} where id::text = $1 for update`, [id]);
    return row ? protectionOf(row) : null;
  },
  save: async ({ id, state, confirmedBy, liftProposedBy, liftedBy }) => {
    await tx.query(
      `update protection set state = $2, confirmed_by = $3, lift_proposed_by = $4, lifted_by = $5,
         confirmed_at = case when $3::text is null then null else coalesce(confirmed_at, now()) end,
         lifted_at = case when $5::text is null then null else coalesce(lifted_at, now()) end
       where id = $1`,
      [id, state, confirmedBy, liftProposedBy, liftedBy],
    );
  },
  open: async (at) =>
    (await tx.query<ProtectionRow>(`${PROTECTION} p where ${inForce(1)} order by proposed_at desc, id`, [at])).map(
      protectionOf,
    ),
  onlyFor: (recordIds, at) => onlyFor(tx, recordIds, at),
});

const protectionOf = (row: ProtectionRow): Protection => ({
  id: row.id,
  personId: row.person_id,
  reason: row.reason,
  officers: [row.officer_one, row.officer_two],
  state: row.state,
  proposedBy: row.proposed_by,
  provisionalUntil: row.provisional_until,
  confirmedBy: row.confirmed_by,
  liftProposedBy: row.lift_proposed_by,
  liftedBy: row.lifted_by,
});

const columnsOf = (mentions: readonly ProtectedMention[]) => [
  mentions.map(({ feed }) => feed),
  mentions.map(({ key }) => key),
  mentions.map(({ role }) => role),
];

/** All that the spine holds of the person; a record before the first run stands alone. */
const KNOWN_OF_PERSON = `select person_id, feed, key, role from person_mention where known_to is null and person_id::text = $1`;
const KNOWN_OF_RECORDS = `
  with named as (
    select r.feed, r.key, m.role from unnest($1::text[], $2::text[]) a(id, role) join source_record r on r.id = a.id::bigint
    join mention m on m.record_id = r.id and a.role in ('', m.role)),
  held as (select pm.person_id from named join person_mention pm using (feed, key, role) where pm.known_to is null)
  select (select min(person_id::text) from held) person_id, feed, key, role from named
  union select pm.person_id::text, pm.feed, pm.key, pm.role from person_mention pm
    where pm.known_to is null and pm.person_id in (select person_id from held)`;

async function find(tx: Reader, subject: ProtectionSubject): ReturnType<Protections['find']> {
  type Found = ProtectedMention & { person_id: string | null };
  const rows =
    'person' in subject
      ? await tx.query<Found & Record<string, unknown>>(KNOWN_OF_PERSON, [subject.person])
      : await tx.query<Found & Record<string, unknown>>(KNOWN_OF_RECORDS, [
          subject.records.map(({ recordId }) => recordId),
          subject.records.map(({ role }) => role ?? ''),
        ]);
  return {
    person: rows[0]?.person_id ?? null,
    mentions: rows.map(({ feed, key, role }) => ({ feed, key, role })),
  };
}

async function add(tx: Reader, protection: Protection, mentions: readonly ProtectedMention[]): Promise<void> {
  const { id, personId, reason, officers, state, proposedBy, provisionalUntil } = protection;
  await tx.query(
    `insert into protection (id, person_id, reason, officer_one, officer_two, state, proposed_by, provisional_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, personId, reason, ...officers, state, proposedBy, provisionalUntil],
  );
  await tx.query(
    `insert into protected_mention (protection_id, feed, key, role)
     select $4::uuid, s.* from unnest($1::text[], $2::text[], $3::text[]) s(feed, key, role) on conflict do nothing`,
    [...columnsOf(mentions), id],
  );
}

/** Protected persons are few and asked about always: first those in force, then the records asked about. */
const ONLY_FOR = `
  with live as materialized (select p.id, p.person_id, p.officer_one, p.officer_two from protection p where ${inForce(2)}),
  seed as materialized (select s.protection_id id, s.feed, s.key, s.role from live join protected_mention s on s.protection_id = live.id),
  person as (
    select id, person_id from live where person_id is not null
    union select seed.id, pm.person_id from seed join person_mention pm using (feed, key, role) where pm.known_to is null),
  number as materialized (
    select distinct seed.id, m.id_number from seed join source_record r using (feed, key)
    join mention m on m.record_id = r.id and m.role = seed.role where m.id_number is not null),
  asked as materialized (select id, feed, key from source_record where id = any($1::bigint[])),
  hit as (
    select asked.id record, seed.id from asked join seed using (feed, key)
    union select asked.id, person.id from asked join person_mention pm using (feed, key) join person using (person_id) where pm.known_to is null
    union select asked.id, number.id from asked join mention m on m.record_id = asked.id join number using (id_number))
  select hit.record::text, live.officer_one, live.officer_two from hit join live using (id)`;

async function onlyFor(
  tx: Reader,
  recordIds: readonly string[],
  at: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (recordIds.length === 0) return new Map();
  const [any] = await tx.query(`select 1 from protection p where ${inForce(1)} limit 1`, [at]);
  if (any === undefined) return new Map();
  const rows = await tx.query<{ record: string; officer_one: string; officer_two: string }>(ONLY_FOR, [recordIds, at]);
  const byRecord = Map.groupBy(rows, ({ record }) => record);
  return new Map(
    [...byRecord].map(([record, held]) => [
      record,
      onlyForAllOf(held.map(({ officer_one, officer_two }) => [officer_one, officer_two])) ?? [],
    ]),
  );
}
