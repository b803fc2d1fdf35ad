import type { RecordView } from '../../domain/checks/dossier.ts';
import type { AnyRow } from '../../domain/feeds/define-feed.ts';
import type { FieldIssue } from '../../domain/feeds/read-row.ts';
import type { PartialDate, PlainDate } from '../../domain/values/plain-date.ts';

const COLUMNS = `
  select r.id, r.feed, r.key, r.content, r.issues, r.region, b.region submitter_region, r.org,
    b.period_start::text period_start, b.period_end::text period_end, r.registered_on::text registered_on, r.event_on,
    n.contention, n.superseded, n.first_term::text first_term
  from`;

const ITS_ROW = `n join source_record r on r.id = n.record_id join batch b on b.id = r.batch_id`;

/** A record of a run's frozen inputs with what its roster says; add a condition on `n`. */
export const RECORD = `${COLUMNS} run_input ${ITS_ROW}`;

/**
 * The same of a few inputs of a run. Whatever the planner takes the tables for, it begins with the inputs: rows are looked up one by one
 * (`offset 0`), and their batches follow (`left`).
 */
export const recordsOf = (inputs: string): string =>
  `${COLUMNS} (${inputs}) n cross join lateral (select * from source_record where id = n.record_id offset 0) r
   left join batch b on b.id = r.batch_id`;

export interface RecordRow extends Record<string, unknown> {
  id: string;
  feed: string;
  key: string;
  content: AnyRow;
  issues: FieldIssue[];
  region: string;
  submitter_region: string;
  org: string;
  period_start: string;
  period_end: string;
  registered_on: string | null;
  event_on: string | null;
  contention: 'file' | 'files' | null;
  superseded: boolean;
  first_term: string | null;
}

export const recordOf = (row: RecordRow): RecordView => ({
  recordId: row.id,
  feed: row.feed,
  key: row.key,
  row: row.content,
  issues: row.issues,
  region: row.region,
  submitterRegion: row.submitter_region,
  org: row.org,
  periodStart: row.period_start as PlainDate,
  periodEnd: row.period_end as PlainDate,
  registeredOn: row.registered_on as PartialDate | null,
  eventOn: row.event_on as PartialDate | null,
  contention: row.contention,
  superseded: row.superseded,
  firstTerm: row.first_term as PlainDate | null,
});
