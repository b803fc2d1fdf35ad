import { adoptedLife } from '../../domain/case-files/adopted-life.ts';
import { limitsFor } from '../../domain/case-files/case-limits.ts';
import type { CaseLife } from '../../domain/case-files/case-life.ts';
import type { CaseState } from '../../domain/case-files/case-state.ts';
import { CASE_PARAMETERS } from '../../domain/parameters/case-parameters.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { CaseFile } from '../../ports/case-files.ts';
import { dayOf } from './calendar-day.ts';
import type { SqlRow } from './database.ts';

export interface CaseRow extends SqlRow {
  id: string;
  number: string;
  event: string;
  state: string;
  severity: string;
  owner: string;
  region: string;
  deadline: string | null;
  life: CaseLife | null;
  seq: number;
  version: number;
  concerned: string[];
  opened_on: string;
}

/** Columns of a case, of a table named c. */
export const CASE = `c.id, c.number, c.event, c.state, c.severity, c.owner, c.region, c.deadline::text deadline, c.life, c.steps seq, c.version,
  c.concerned, ${dayOf('c.opened_at')}::text opened_on`;

export const caseOf = (row: CaseRow): CaseFile => ({
  id: row.id,
  number: row.number,
  event: row.event,
  state: row.state,
  severity: row.severity,
  owner: row.owner,
  region: row.region,
  deadline: row.deadline as PlainDate | null,
  life: lifeOf(row),
});

/** The columns hold what lists are filtered by, and are what counts. */
function lifeOf({ life, state, severity, owner, concerned, seq, version, opened_on }: CaseRow): CaseLife {
  const now = { state: state as CaseState, severity, owner, concerned, seq, version };
  if (life !== null) return { ...life, ...now };
  const limits = limitsFor(severity, (name) => CASE_PARAMETERS[name].value);
  return adoptedLife({ ...now, on: opened_on as PlainDate }, limits);
}
