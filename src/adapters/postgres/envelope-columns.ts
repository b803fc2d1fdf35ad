import type { Envelope } from '../../domain/feeds/define-feed.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';

/** Columns of `batch` that make an envelope. */
export interface EnvelopeRow extends Record<string, unknown> {
  feed: string;
  region: string;
  org: string;
  period_start: string;
  period_end: string;
  is_final: boolean;
  series: number | null;
  mode: 'add' | 'replace';
  submitted_at: string | null;
  declared_rows: number | null;
}

export const ENVELOPE_COLUMNS = `feed, region, org, period_start::text period_start, period_end::text period_end, is_final, series, mode,
  submitted_at, declared_rows`;

export const envelopeOf = (row: EnvelopeRow): Envelope => ({
  feed: row.feed,
  region: row.region,
  org: row.org,
  periodStart: row.period_start as PlainDate,
  periodEnd: row.period_end as PlainDate,
  isFinal: row.is_final,
  series: row.series,
  mode: row.mode,
  submittedAt: row.submitted_at,
  declaredRowCount: row.declared_rows,
});
