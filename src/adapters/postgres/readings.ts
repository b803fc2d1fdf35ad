import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { AnswerFilter, AnswerReading, CheckCount, Readings, RecordReading } from '../../ports/readings.ts';
import type { EvidenceRef, Tally } from '../../ports/run-register.ts';
import { businessDigest } from './business-digest.ts';
import type { Database, SqlRow } from './database.ts';
import { FINDING_ID } from './findings.ts';
import { linkEvidence } from './link-evidence.ts';
import { PAIR, pairOf, type PairRow } from './link-rows.ts';
import { ANSWERED_IN, DETAILS_SEEN, TREND_SEEN } from './run-lines.ts';

/** Answers per page of an export: flat memory whatever the number. */
const PAGE = 2_000;

/** Questions that change nothing, in PostgreSQL. */
export const readings = (database: Database): Readings => ({
  answers: (filter) => answers(database, filter),
  answer: async (id) => {
    const [row] = await database.query<AnswerRow>(
      `${ANSWER} where ${FINDING_ID} = $1 and r.state = 'done' order by r.number desc limit 1`,
      [id],
    );
    return row ? answerOf(row) : null;
  },
  checkCounts: (runId) => checkCounts(database, runId),
  tallies: (runId) =>
    database.query<Tally & SqlRow>(
      `select indicator, region, month, name, sum(value) value from run_tally
       where run_id = coalesce($1::uuid, ${NEWEST}) group by 1, 2, 3, 4 order by 1, 2, 3, 4`,
      [runId],
    ),
  recordsByIds: (ids) =>
    database.query<RecordReading & SqlRow>(
      `select r.id "recordId", r.feed, r.key, r.content, b.file_name "fileName", r.row_no "rowNo" from source_record r join batch b on b.id = r.batch_id
       where r.id = any($1::bigint[])`,
      [ids],
    ),
  linksOfRecord: async (feed, key) => {
    const rows = await database.query<PairRow>(
      `select ${PAIR}, l.rule_version from link l
       where l.known_to is null and ((l.left_feed = $1 and l.left_key = $2) or (l.right_feed = $1 and l.right_key = $2)) order by l.pair_key`,
      [feed, key],
    );
    return rows.map(pairOf);
  },
  linkEvidence: linkEvidence(database),
  digest: (asOf) => businessDigest(database, asOf),
});

const NEWEST = `(select id from run where state = 'done' order by number desc limit 1)`;

const ANSWER = `
  select ${FINDING_ID} id, a.check_code, a.check_version, a.outcome, a.doubt, a.severity, a.owner, a.trend, r.as_of::text as_of, a.run_id,
    a.evidence, a.zh, a.en, a.due::text due, a.until::text until, a.unverified, a.details, c.number case_number, c.state case_state,
    a.feed, a.key
  from run_answer a join run r on r.id = a.run_id
  left join finding f on f.check_code = a.check_code and f.feed = a.feed and f.key = a.key and a.outcome = 'conflicts'
  left join case_file c on c.id = f.case_id`;

/** Past the view, through which a page would sort all answers. */
const IN_ORDER = ANSWER.replace('run_answer a join run r on r.id = a.run_id', 'line_answer a cross join run r')
  .replace('a.run_id', 'r.id run_id')
  .replace('a.trend', `${TREND_SEEN} trend`)
  .replace('a.details', `${DETAILS_SEEN} details`);

interface AnswerRow extends SqlRow {
  id: string;
  check_code: string;
  check_version: number;
  outcome: 'conflicts' | 'unanswerable';
  doubt: string | null;
  severity: string | null;
  owner: string | null;
  trend: string | null;
  as_of: string;
  run_id: string;
  evidence: EvidenceRef[];
  zh: string;
  en: string;
  due: string | null;
  until: string | null;
  unverified: boolean;
  details: Record<string, unknown>;
  case_number: string | null;
  case_state: string | null;
  feed: string;
  key: string;
}

const answerOf = (row: AnswerRow): AnswerReading => ({
  id: row.id,
  check: row.check_code,
  version: row.check_version,
  outcome: row.outcome,
  doubt: row.doubt,
  severity: row.severity,
  owner: row.owner,
  status: row.case_state ?? 'NEW',
  trend: row.trend,
  asOf: row.as_of as PlainDate,
  run: row.run_id,
  evidence: row.evidence,
  explanation: { zh: row.zh, en: row.en },
  due: row.due as PlainDate | null,
  until: row.until as PlainDate | null,
  unverified: row.unverified,
  case: row.case_number,
  details: row.details,
});

async function* answers(
  database: Database,
  { run, check, all }: AnswerFilter,
): AsyncIterable<readonly AnswerReading[]> {
  let after: readonly [string, string, string] = ['', '', ''];
  for (;;) {
    const rows = await database.query<AnswerRow>(
      `${IN_ORDER} where r.id = coalesce($1::uuid, ${NEWEST}) and ${ANSWERED_IN(`coalesce($1::uuid, ${NEWEST})`)} and ($2::text is null or a.check_code = $2)
         and ($3 or a.outcome = 'conflicts') and (a.check_code collate "C", a.feed, a.key) > ($4, $5, $6)
       order by a.check_code collate "C", a.feed, a.key limit ${PAGE}`,
      [run, check, all, ...after],
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(answerOf);
    after = [last.check_code, last.feed, last.key];
  }
}

async function checkCounts(database: Database, runId: string): Promise<readonly CheckCount[]> {
  const rows = await database.query<{
    check_code: string;
    outcome: string;
    trend: string | null;
    severity: string | null;
    n: string;
  }>(
    'select check_code, outcome, trend, severity, count(*) n from run_answer where run_id = $1 group by 1, 2, 3, 4 order by 1',
    [runId],
  );
  const counts = new Map<
    string,
    {
      check: string;
      conflicts: number;
      unanswerable: number;
      byTrend: Record<string, number>;
      bySeverity: Record<string, number>;
    }
  >();
  for (const { check_code: check, outcome, trend, severity, n } of rows) {
    const count = counts.get(check) ?? { check, conflicts: 0, unanswerable: 0, byTrend: {}, bySeverity: {} };
    counts.set(check, count);
    if (outcome === 'unanswerable') count.unanswerable += Number(n);
    else count.conflicts += Number(n);
    if (trend !== null) count.byTrend[trend] = (count.byTrend[trend] ?? 0) + Number(n);
    if (severity !== null) count.bySeverity[severity] = (count.bySeverity[severity] ?? 0) + Number(n);
  }
  return [...counts.values()];
}
