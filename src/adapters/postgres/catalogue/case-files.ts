import type { CaseEventReading, CaseFilter, CaseReading, CaseReadings } from '../../../ports/catalogue.ts';
import type { NoticeReading } from '../../../ports/case-work.ts';
import { CASE, caseOf, type CaseRow } from '../case-rows.ts';
import type { SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { instant } from './instant.ts';
import { listingOf, type SqlListing } from './keyset.ts';

interface ReadRow extends CaseRow {
  opened: string;
  closed: string | null;
}

const NOTICE = `n.case_id "caseId", n.seq, n.receiver, n.kind, ${instant('n.leaves_at')} "leavesAt", ${instant('n.left_at')} "leftAt",
  ${instant('n.recalled_at')} "recalledAt", number_of_case(n.case_id) "caseNumber", n.seen`;

const NOTICES: SqlListing<string, NoticeReading & SqlRow, NoticeReading> = {
  select: NOTICE,
  from: () => 'case_notice n',
  where: (receiver) => [['n.receiver = ?', receiver], ['n.left_at is not null']],
  order: [
    { sql: 'n.left_at', type: 'timestamptz' },
    { sql: 'n.case_id', type: 'uuid' },
    { sql: 'n.seq', type: 'int' },
  ],
  descending: true,
  read: (row) => row,
};

const READ = `${CASE}, ${instant('c.opened_at')} opened, ${instant('c.closed_at')} closed`;

const CASES: SqlListing<CaseFilter, ReadRow, CaseReading> = {
  select: READ,
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
  read: readingOf,
};

/** Cases as the API shows them. */
export const caseFiles = (reader: Reader): CaseReadings => ({
  ...listingOf(reader, CASES),
  byIds: async (ids) =>
    (await reader.query<ReadRow>(`select ${READ} from case_file c where c.id = any($1::uuid[])`, [ids])).map(readingOf),
  byNumber: async (number) => {
    const [row] = await reader.query<ReadRow>(`select ${READ} from case_file c where c.number = $1`, [number]);
    return row ? readingOf(row) : null;
  },
  events: async (caseIds) => {
    const rows = await reader.query<CaseEventReading & SqlRow>(
      `select e.case_id "caseId", e.seq, e.kind, e.from_state "from", e.to_state "to", e.actor, e.role, e.department,
         ${instant('e.at')} at, jsonb_set(e.what, '{kind}', to_jsonb(e.kind)) what
       from case_event e where e.case_id = any($1::uuid[]) order by e.case_id, e.seq`,
      [caseIds],
    );
    return Map.groupBy(rows, ({ caseId }) => caseId);
  },
  notices: async (caseIds) => {
    const rows = await reader.query<NoticeReading & SqlRow>(
      `select ${NOTICE} from case_notice n where n.case_id = any($1::uuid[]) order by n.case_id, n.seq, n.receiver`,
      [caseIds],
    );
    return Map.groupBy(rows, ({ caseId }) => caseId);
  },
  noticesTo: listingOf(reader, NOTICES),
});

function readingOf(row: ReadRow): CaseReading {
  return { ...caseOf(row), openedAt: row.opened, closedAt: row.closed };
}
