import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { CaseFile, CaseFiles } from '../../ports/case-files.ts';
import type { SqlRow, Transaction } from './database.ts';

interface CaseRow extends SqlRow {
  id: string;
  number: string;
  event: string;
  state: string;
  severity: string;
  owner: string;
  region: string;
  deadline: string | null;
}

const CASE = 'c.id, c.number, c.event, c.state, c.severity, c.owner, c.region, c.deadline::text deadline';

const caseOf = (row: CaseRow): CaseFile => ({ ...row, deadline: row.deadline as PlainDate | null });

/** Cases in PostgreSQL; numbers run on without a gap in the order of opening. */
export const caseFiles = (tx: Transaction): CaseFiles => ({
  confirmedBefore: async () =>
    (await tx.query(`select 1 from run where confirm and live and state = 'done' limit 1`)).length > 0,
  open: async (cases, runId, year) => {
    const lines = cases.map(({ id, event, state, severity, owner, region, deadline }, at) => [
      id,
      event,
      state,
      severity,
      owner,
      region,
      deadline,
      runId,
      String(at),
    ]);
    await tx.query(
      'create temporary table if not exists opening (id uuid, event text, state text, severity text, owner text, region text, deadline date, run_id uuid, at int) on commit drop',
    );
    await tx.copy(
      'opening',
      ['id', 'event', 'state', 'severity', 'owner', 'region', 'deadline', 'run_id', 'at'],
      lines,
    );
    await tx.query(
      `insert into case_file (id, number, event, state, severity, owner, region, deadline, opened_by_run)
       select id, 'C-' || $1::text || '-' || lpad(nextval('case_number')::text, 6, '0'), event, state, severity, owner, region, deadline, run_id
       from (select * from opening order by at) o on conflict (id) do nothing`,
      [year],
    );
    await tx.query(
      `insert into case_event (case_id, seq, kind, from_state, to_state, actor, reason)
       select id, 1, 'opened', null, state, 'run', jsonb_build_object('run', run_id) from opening on conflict do nothing`,
    );
  },
  byIds: async (ids) =>
    (await tx.query<CaseRow>(`select ${CASE} from case_file c where id = any($1::uuid[]) order by number`, [ids])).map(
      caseOf,
    ),
  move: async (moves) => {
    for (const { caseId, from, to, kind, actor, reason } of moves) {
      await tx.query(
        `update case_file set state = $2, closed_at = case when $2 = 'CLOSED' then now() end where id = $1`,
        [caseId, to],
      );
      await tx.query(
        `insert into case_event (case_id, seq, kind, from_state, to_state, actor, reason)
         select $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6 from case_event where case_id = $1`,
        [caseId, kind, from, to, actor, JSON.stringify(reason)],
      );
    }
  },
  update: async (cases) => {
    await tx.query(
      `update case_file c set severity = n.severity, owner = n.owner from unnest($1::uuid[], $2::text[], $3::text[]) n(id, severity, owner)
       where c.id = n.id and (c.severity, c.owner) is distinct from (n.severity, n.owner)`,
      [cases.map(({ id }) => id), cases.map(({ severity }) => severity), cases.map(({ owner }) => owner)],
    );
  },
  withoutOpenFindings: async () =>
    (
      await tx.query<CaseRow>(
        `select ${CASE} from case_file c where c.state not in ('CLOSED', 'DISMISSED')
       and not exists (select 1 from finding f where f.case_id = c.id and f.state = 'open') order by c.number`,
      )
    ).map(caseOf),
  closedWithOpenFindings: async () =>
    (
      await tx.query<CaseRow>(
        `select ${CASE} from case_file c where c.state in ('CLOSED', 'WAITING')
       and exists (select 1 from finding f where f.case_id = c.id and f.state = 'open') order by c.number`,
      )
    ).map(caseOf),
});
