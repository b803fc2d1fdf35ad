import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { CaseEventReading, CaseFilter, CaseReading, CaseReadings } from '../../../ports/catalogue.ts';
import type { Database, SqlRow } from '../database.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

interface CaseRow extends SqlRow {
  id: string;
  number: string;
  event: string;
  state: string;
  severity: string;
  owner: string;
  region: string;
  deadline: string | null;
  opened: string;
  closed: string | null;
}

const CASE = `c.id, c.number, c.event, c.state, c.severity, c.owner, c.region, c.deadline::text deadline,
  ${instant('c.opened_at')} opened, ${instant('c.closed_at')} closed`;

const CASES: SqlListing<CaseFilter, CaseRow, CaseReading> = {
  select: CASE,
  from: () => 'case_file c',
  where: ({ state, severity, owner, region, deadlineBefore }) => [
    ['c.state = ?', state],
    ['c.severity = ?', severity],
    ['c.owner = ?', owner],
    [`c.region like ? || '%'`, region],
    ['c.deadline < ?::date', deadlineBefore],
  ],
  order: [
    { sql: 'c.severity', type: 'text' },
    { sql: `coalesce(c.deadline, 'infinity'::date)`, type: 'date' },
    { sql: 'c.number', type: 'text' },
  ],
  read: caseOf,
};

/** Cases as the API shows them. */
export const caseFiles = (database: Database): CaseReadings => ({
  ...listingOf(database, CASES),
  byIds: async (ids) =>
    (await database.query<CaseRow>(`select ${CASE} from case_file c where c.id = any($1::uuid[])`, [ids])).map(caseOf),
  byNumber: async (number) => {
    const [row] = await database.query<CaseRow>(`select ${CASE} from case_file c where c.number = $1`, [number]);
    return row ? caseOf(row) : null;
  },
  events: async (caseIds) => {
    const rows = await database.query<CaseEventReading & SqlRow>(
      `select e.case_id "caseId", e.seq, e.kind, e.from_state "from", e.to_state "to", e.actor, ${instant('e.at')} at
       from case_event e where e.case_id = any($1::uuid[]) order by e.case_id, e.seq`,
      [caseIds],
    );
    return Map.groupBy(rows, ({ caseId }) => caseId);
  },
});

function caseOf(row: CaseRow): CaseReading {
  return {
    id: row.id,
    number: row.number,
    event: row.event,
    state: row.state,
    severity: row.severity,
    owner: row.owner,
    region: row.region,
    deadline: row.deadline as PlainDate | null,
    openedAt: row.opened,
    closedAt: row.closed,
  };
}
