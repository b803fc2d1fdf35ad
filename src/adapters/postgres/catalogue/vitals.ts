import type { Vitals } from '../../../ports/catalogue.ts';
import { LIVING } from '../access/sessions.ts';
import type { Database } from '../database.ts';

type ByName = Record<string, number>;

interface VitalsRow extends Record<string, unknown> {
  runs: ByName | null;
  batches: ByName | null;
  chunks: ByName | null;
  rows: ByName;
  findings: number;
  cases: number;
  waiting: number;
  oldest: number;
  held: number;
  sessions: number;
  pending: number;
  delay: number;
}

const byState = (table: string): string =>
  `(select jsonb_object_agg(state, n) from (select state, count(*) n from ${table} group by 1) s)`;

const count = (what: string): string => `(select count(*)::int from ${what})`;

/** Seconds since the earliest of them; 0 when there is none. */
const age = (column: string, what: string): string =>
  `(select coalesce(extract(epoch from clock_timestamp() - min(${column})), 0)::float8 from ${what})`;

const ROWS = `(select jsonb_object_agg(result, n) from (
  select coalesce(sum(rows_accepted), 0) accepted, coalesce(sum(rows_unchanged), 0) unchanged,
    coalesce(sum(rows_corrected), 0) corrected, coalesce(sum(rows_voided), 0) voided,
    coalesce(sum(rows_rejected), 0) rejected from batch) b cross join jsonb_each(to_jsonb(b)) x(result, n))`;

const ORDERS = 'outbox where dispatched_at is null';
const PENDING = 'evidence_pending p join evidence e on e.id = p.evidence_id';

/** Counts for the operator, in one statement. */
export async function vitals(database: Pick<Database, 'query'>): Promise<Vitals> {
  const [row] = await database.query<VitalsRow>(
    `select ${byState('run')} runs, ${byState('batch')} batches, ${byState('run_chunk')} chunks, ${ROWS} rows,
       ${count(`finding where state = 'open'`)} findings, ${count('case_file where closed_at is null')} cases,
       ${count(ORDERS)} waiting, ${age('created_at', ORDERS)} oldest,
       ${count(`batch_hold where outcome = 'open'`)} held, ${count(LIVING)} sessions,
       ${count('evidence_pending')} pending, ${age('e.at', PENDING)} delay`,
  );
  if (!row) throw new Error('the hub does not tell how it is');
  return {
    runs: row.runs ?? {},
    batches: row.batches ?? {},
    openFindings: row.findings,
    openCases: row.cases,
    ordersWaiting: row.waiting,
    oldestOrderSeconds: row.oldest,
    chunks: row.chunks ?? {},
    rows: row.rows,
    heldBatches: row.held,
    openSessions: row.sessions,
    evidencePending: row.pending,
    oldestPendingSeconds: row.delay,
  };
}
