import type { Bulk, BulkEntry, CaseWork, OverdueUnit } from '../../ports/case-work.ts';
import { caseAttachments } from './case-attachments.ts';
import { lookersAt } from './case-lookers.ts';
import { instant } from './catalogue/instant.ts';
import type { SqlRow, Transaction } from './database.ts';

/** Clocks, notices, bulks and attachments of cases, in PostgreSQL. */
export const caseWork = (tx: Transaction): CaseWork => ({
  takeDue: async (on, limit, after) =>
    (
      await tx.query<{ id: string }>(
        `select id from case_file where next_look_on <= $1::date and ($3::uuid is null or id > $3::uuid) order by id limit $2
         for no key update skip locked`,
        [on, limit, after],
      )
    ).map(({ id }) => id),
  evidenceOf: async (ids) => {
    const rows = await tx.query<{ id: string; digest: string }>(EVIDENCE, [ids]);
    return new Map(rows.map(({ id, digest }) => [id, digest]));
  },
  lastReason: async (user) => {
    const [row] = await tx.query<{ reason: string }>(
      `select what ->> 'reason' reason from case_event where actor = $1 and what ? 'reason' order by at desc limit 1`,
      [user],
    );
    return row?.reason ?? null;
  },
  lookersAt: (caseIds) => lookersAt(tx, caseIds),
  releaseNotices: async (at) => (await tx.query(RELEASE, [at])).length,
  keepNotices: async (acts) => {
    const kept = await tx.query<{ caseId: string; left: boolean }>(KEEP, [JSON.stringify(acts)]);
    return [...new Set(kept.flatMap(({ caseId, left }) => (left ? [caseId] : [])))];
  },
  recallNotices: async (caseId, act, at) => {
    await tx.query(
      'update case_notice set recalled_at = $3::timestamptz where case_id = $1 and act = $2 and left_at is null and recalled_at is null',
      [caseId, act, at],
    );
  },
  overdueUnits: (from, until) =>
    tx.query<OverdueUnit & SqlRow>(
      `select what ->> 'unit' unit, count(*)::int times from case_event where kind = 'assist-overdue' and happened_on between $1::date and $2::date
       group by 1 having count(*) >= 2 order by 2 desc, 1`,
      [from, until],
    ),
  saveBulk: async ({ id, actor, digest, command, entries, sample, previewedAt }) => {
    await tx.query(
      'insert into case_bulk (id, actor, digest, command, entries, sample, previewed_at) values ($1, $2, $3, $4, $5, $6, $7)',
      [id, actor, digest, JSON.stringify(command), JSON.stringify(entries), sample, previewedAt],
    );
  },
  takeBulk: async (id) => {
    const [row] = await tx.query<BulkRow>(
      `select id, actor, digest, command, entries, sample, ${instant('previewed_at')} previewed, ${instant('applied_at')} applied,
         ${instant('undone_at')} undone from case_bulk where id = $1 for update`,
      [id],
    );
    return row ? bulkOf(row) : null;
  },
  markBulk: async (id, mark) => {
    if ('appliedAt' in mark) await tx.query('update case_bulk set applied_at = $2 where id = $1', [id, mark.appliedAt]);
    else await tx.query('update case_bulk set undone_at = $2 where id = $1', [id, mark.undoneAt]);
  },
  ...caseAttachments(tx),
});

/**
 * What the findings say, and every version of the records that they rest on: a correction that came since makes another
 * digest before any run has read it. What a gate holds or refused counts for nothing.
 */
const EVIDENCE = `
  select f.case_id id, md5(string_agg(f.check_code || f.state || f.evidence::text || v.versions, ' ' order by f.id)) digest
  from finding f cross join lateral (
    select coalesce(string_agg(s.id || b.state, ' ' order by s.id), '') versions from (
      select distinct r.feed, r.key from jsonb_array_elements(f.evidence) e join source_record r on r.id = (e ->> 'recordId')::bigint) k
      join source_record s using (feed, key) join batch b on b.id = s.batch_id and b.state not in ('held', 'refused')) v
  where f.case_id = any($1::uuid[]) group by 1`;

/** A notice that an undo keeps back is left for the next sweep, so that neither waits for the other. */
const RELEASE = `
  with due as (
    select case_id, seq, receiver from case_notice where leaves_at <= $1::timestamptz and left_at is null and recalled_at is null
    for update skip locked)
  update case_notice n set left_at = $1::timestamptz from due where (n.case_id, n.seq, n.receiver) = (due.case_id, due.seq, due.receiver)
  returning 1`;

/** Only notices that were held for the time of undo: what others hear at once does not bind the rest of the act. */
const KEEP = `
  select n.case_id::text "caseId", n.left_at is not null "left" from case_notice n
  join case_event e on e.case_id = n.case_id and e.seq = n.seq and n.leaves_at > e.at
  where (n.case_id, n.act) in (select "caseId", act from jsonb_to_recordset($1::jsonb) a ("caseId" uuid, act int))
  order by n.case_id, n.seq, n.receiver for update of n`;

interface BulkRow extends SqlRow {
  id: string;
  actor: string;
  digest: string;
  command: unknown;
  entries: BulkEntry[];
  sample: string[];
  previewed: string;
  applied: string | null;
  undone: string | null;
}

const bulkOf = ({ previewed, applied, undone, id, actor, digest, command, entries, sample }: BulkRow): Bulk => ({
  id,
  actor,
  digest,
  command,
  entries,
  sample,
  previewedAt: previewed,
  appliedAt: applied,
  undoneAt: undone,
});
