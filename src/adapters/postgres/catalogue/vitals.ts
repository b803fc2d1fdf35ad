import type { Vitals } from '../../../ports/catalogue.ts';
import type { Database } from '../database.ts';

interface VitalsRow extends Record<string, unknown> {
  runs: Record<string, number> | null;
  batches: Record<string, number> | null;
  findings: number;
  cases: number;
  waiting: number;
  oldest: number;
}

/** Counts for the operator, in one statement. */
export async function vitals(database: Database): Promise<Vitals> {
  const [row] = await database.query<VitalsRow>(
    `select (select jsonb_object_agg(state, n) from (select state, count(*) n from run group by 1) s) runs,
       (select jsonb_object_agg(state, n) from (select state, count(*) n from batch group by 1) s) batches,
       (select count(*)::int from finding where state = 'open') findings,
       (select count(*)::int from case_file where closed_at is null) cases,
       (select count(*)::int from outbox where dispatched_at is null) waiting,
       (select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 from outbox where dispatched_at is null) oldest`,
  );
  return {
    runs: row?.runs ?? {},
    batches: row?.batches ?? {},
    openFindings: row?.findings ?? 0,
    openCases: row?.cases ?? 0,
    ordersWaiting: row?.waiting ?? 0,
    oldestOrderSeconds: row?.oldest ?? 0,
  };
}
