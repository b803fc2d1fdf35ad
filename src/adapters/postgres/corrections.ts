import type { Corrections, CorrectionSight, GroundRow } from '../../ports/corrections.ts';
import {
  appendCorrectionEvents,
  CORRECTION,
  correctionOf,
  correctionProjected,
  type CorrectionRow,
  PROJECTED,
} from './correction-rows.ts';
import { LOOK } from './correction-sight.ts';
import type { SqlRow, Transaction } from './database.ts';

/** Corrections in PostgreSQL, in whole sets. */
export const corrections = (tx: Transaction): Corrections => ({
  leavingCases: async (at) =>
    (
      await tx.query<{ id: string }>(
        `select distinct case_id id from case_outcome
         where leaves_at <= $1::timestamptz and issued_at is null and recalled_at is null order by 1`,
        [at],
      )
    ).map(({ id }) => id),
  markLeft: async (caseIds, at) => {
    const rows = await tx.query<{ id: string; seq: number }>(
      `update case_outcome o set issued_at = $2::timestamptz from case_file c
       where c.id = o.case_id and o.case_id = any($1::uuid[]) and c.state in ('RESOLVED', 'CLOSED')
         and o.leaves_at <= $2::timestamptz and o.issued_at is null and o.recalled_at is null
       returning o.case_id id, o.seq`,
      [caseIds, at],
    );
    return new Map(rows.map(({ id, seq }) => [id, seq]));
  },
  forgetOutcomes: async (caseIds, at) => {
    await tx.query(
      `update case_outcome set recalled_at = $2::timestamptz
       where case_id = any($1::uuid[]) and leaves_at is not null and issued_at is null and recalled_at is null`,
      [caseIds, at],
    );
  },
  grounds: (caseIds) => tx.query<GroundRow & SqlRow>(GROUNDS, [caseIds]),
  issue: async (issues) => {
    const rows = issues.map(({ correction: { basis, life, ...rest } }) => ({
      ...rest,
      ...correctionProjected(rest.id, life),
      basis_record: basis?.recordId ?? null,
      basis_feed: basis?.feed ?? null,
      basis_region: basis?.region ?? null,
    }));
    const issued = await tx.query<{ id: string }>(ISSUE, [JSON.stringify(rows)]);
    const isNew = new Set(issued.map(({ id }) => id));
    await appendCorrectionEvents(
      tx,
      issues.flatMap(({ correction: { id }, issued: event }) => (isNew.has(id) ? [{ id, event }] : [])),
    );
    return issued.length;
  },
  departmentsOf: async (caseIds) => {
    if (caseIds.length === 0) return new Map();
    const asked = await tx.query<{ id: string; departments: string[] }>(
      `select case_id id, array_agg(distinct department order by department) departments from correction
       where case_id = any($1::uuid[]) group by 1`,
      [caseIds],
    );
    return new Map(asked.map(({ id, departments }) => [id, departments]));
  },
  byIds: (ids) => found(tx, 'k.id = any($1::uuid[]) order by k.id', ids),
  take: (ids) => found(tx, 'k.id = any($1::uuid[]) order by k.id for no key update', ids),
  takeStandingOf: (caseIds) =>
    found(
      tx,
      `k.case_id = any($1::uuid[]) and k.state in ('OPEN', 'ACKNOWLEDGED', 'OVERDUE') order by k.id for no key update`,
      caseIds,
    ),
  append: async (changes) => {
    if (changes.length === 0) return;
    const rows = changes.map(({ id, life, events }) => ({
      ...correctionProjected(id, life),
      before: life.seq - events.length,
    }));
    const changed = await tx.query(
      `update correction k set state = n.state, answer = n.answer, due_on = n.due_on, next_look_on = n.next_look_on,
         steps = n.steps, life = n.life
       from jsonb_to_recordset($1::jsonb) n (${PROJECTED}, before int) where k.id = n.id and k.steps = n.before returning k.id`,
      [JSON.stringify(rows)],
    );
    if (changed.length !== changes.length) throw new Error('a correction was changed without being taken');
    await appendCorrectionEvents(
      tx,
      changes.flatMap(({ id, events }) => events.map((event) => ({ id, event }))),
    );
  },
  due: (on, limit, after) =>
    tx.query<{ id: string; caseId: string }>(
      `select id, case_id "caseId" from correction where next_look_on <= $1::date and ($3::uuid is null or id > $3::uuid)
       order by id limit $2`,
      [on, limit, after],
    ),
  look: () => tx.query<CorrectionSight & SqlRow>(LOOK),
  place: async () => {
    // One at a time, and after what is placed was committed: places grow in the order in which readers can see them.
    await tx.query('select pg_advisory_xact_lock(hashtext($1))', ['lianhe-correction-places']);
    const placed = await tx.query(
      `with waiting as materialized (select correction_id, seq from correction_event where position is null order by at, correction_id, seq),
         numbered as materialized (select correction_id, seq, nextval('correction_position') place from waiting)
       update correction_event e set position = n.place from numbered n
       where e.correction_id = n.correction_id and e.seq = n.seq returning 1`,
    );
    return placed.length;
  },
});

const found = async (tx: Transaction, which: string, ids: readonly string[]) =>
  (await tx.query<CorrectionRow>(`select ${CORRECTION} from correction k where ${which}`, [ids])).map(correctionOf);

const GROUNDS = `select f.case_id "caseId", f.id "findingId", f.check_code "check", s.feed, s.id::text "recordId", s.region, s.org
  from finding f cross join lateral jsonb_array_elements(f.evidence) with ordinality e(ref, at)
    join source_record s on s.id = (e.ref ->> 'recordId')::bigint
  where f.state = 'open' and f.case_id = any($1::uuid[]) order by f.case_id, f.check_code, f.id, e.at`;

const ISSUE = `insert into correction (id, case_id, case_number, outcome_seq, finding_id, check_code, code, department, feed, record_id,
    field, basis_record_id, basis_feed, basis_region, region, org, done_on, state, answer, due_on, next_look_on, steps, life)
  select id, "caseId", "caseNumber", "outcomeSeq", "findingId", "check", code, department, feed, "recordId", field, basis_record,
    basis_feed, basis_region, region, org, "doneOn", state, answer, due_on, next_look_on, steps, life
  from jsonb_to_recordset($1::jsonb) n (${PROJECTED}, "caseId" uuid, "caseNumber" text, "outcomeSeq" int, "findingId" uuid,
    "check" text, code text, department text, feed text, "recordId" bigint, field text, basis_record bigint, basis_feed text,
    basis_region text, region text, org text, "doneOn" date)
  on conflict do nothing returning id`;
