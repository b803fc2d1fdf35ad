import { dueDay, nextLook } from '../../domain/corrections/correction-days.ts';
import type { CorrectionCode } from '../../domain/corrections/correction-code.ts';
import type { CorrectionEvent } from '../../domain/corrections/correction-event.ts';
import type { CorrectionLife } from '../../domain/corrections/correction-life.ts';
import { HOLIDAYS_CN } from '../../domain/values/holidays-cn.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { Correction } from '../../ports/corrections.ts';
import type { SqlRow, Transaction } from './database.ts';

export interface CorrectionRow extends SqlRow {
  id: string;
  case_id: string;
  case_number: string;
  outcome_seq: number;
  finding_id: string;
  check_code: string;
  code: CorrectionCode;
  department: string;
  feed: string;
  record_id: string | null;
  field: string | null;
  basis_record_id: string | null;
  basis_feed: string | null;
  basis_region: string | null;
  region: string;
  org: string;
  done_on: string;
  life: CorrectionLife;
}

/** Columns of a correction, of a table named k. */
export const CORRECTION = `k.id, k.case_id, k.case_number, k.outcome_seq, k.finding_id, k.check_code, k.code, k.department, k.feed,
  k.record_id::text record_id, k.field, k.basis_record_id::text basis_record_id, k.basis_feed, k.basis_region, k.region, k.org,
  k.done_on::text done_on, k.life`;

export const correctionOf = (row: CorrectionRow): Correction => ({
  id: row.id,
  caseId: row.case_id,
  caseNumber: row.case_number,
  outcomeSeq: row.outcome_seq,
  findingId: row.finding_id,
  check: row.check_code,
  code: row.code,
  department: row.department,
  feed: row.feed,
  recordId: row.record_id,
  field: row.field,
  basis:
    row.basis_record_id === null
      ? null
      : { recordId: row.basis_record_id, feed: row.basis_feed ?? '', region: row.basis_region ?? '' },
  region: row.region,
  org: row.org,
  doneOn: row.done_on as PlainDate,
  life: row.life,
});

/** What lists and sweeps look for, beside the life itself. */
export const correctionProjected = (id: string, life: CorrectionLife) => ({
  id,
  life,
  state: life.state,
  answer: life.answer,
  steps: life.seq,
  due_on: dueDay(life, HOLIDAYS_CN),
  next_look_on: nextLook(life, HOLIDAYS_CN),
});

/** Columns of the same, of a JSON record set. */
export const PROJECTED = 'id uuid, life jsonb, state text, answer text, steps int, due_on date, next_look_on date';

export async function appendCorrectionEvents(
  tx: Transaction,
  events: readonly { readonly id: string; readonly event: CorrectionEvent }[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ id, event: { seq, at, on, by, what } }) => ({ id, seq, at, on, what, ...by }));
  await tx.query(
    `insert into correction_event (correction_id, seq, kind, at, happened_on, actor, role, department, what)
     select id, seq, what ->> 'kind', at, "on", "user", role, department, what from jsonb_to_recordset($1::jsonb)
       n (id uuid, seq int, at timestamptz, "on" date, "user" text, role text, department text, what jsonb)`,
    [JSON.stringify(rows)],
  );
}
