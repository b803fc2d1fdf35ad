import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { FindingFilter, FindingReading, FindingReadings } from '../../../ports/catalogue.ts';
import type { GoneCause, Trend } from '../../../ports/findings.ts';
import type { EvidenceRef } from '../../../ports/run-register.ts';
import type { SqlRow } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';
import { FINDING_ID } from '../findings.ts';
import { ANSWERED_IN, DETAILS_SEEN, TREND_SEEN } from '../run-lines.ts';
import { type Condition, listingOf, type SqlListing } from './keyset.ts';

interface FindingRow extends SqlRow {
  id: string;
  check_code: string;
  check_version: number;
  outcome: FindingReading['outcome'];
  doubt: string | null;
  severity: string | null;
  owner: string | null;
  trend: Trend | null;
  gone_cause: GoneCause | null;
  as_of: string;
  run_id: string;
  evidence: EvidenceRef[];
  zh: string;
  en: string;
  reason_code: string;
  due: string | null;
  until: string | null;
  unverified: boolean;
  details: unknown;
  case_id: string | null;
  case_state: string | null;
}

const ANSWER = `${FINDING_ID} id, a.check_code, a.check_version, a.outcome, a.doubt, a.severity, a.owner, r.as_of::text as_of,
  a.run_id, a.evidence, a.zh, a.en, a.reason_code, a.due::text due, a.until::text until, a.unverified, a.details, f.gone_cause,
  f.case_id, c.state case_state`;

/** What one run answered, with the case that the finding is in now. */
const OF_RUN = `run_answer a join run r on r.id = a.run_id
  left join finding f on f.check_code = a.check_code and f.feed = a.feed and f.key = a.key and a.outcome = 'conflicts'
  left join case_file c on c.id = f.case_id`;

/** Findings over all runs, with the newest answer that raised each of them. */
const OVER_RUNS = `finding f
  join lateral (
    select a.* from run_answer a join run n on n.id = a.run_id
    where a.check_code = f.check_code and a.feed = f.feed and a.key = f.key and a.outcome = 'conflicts'
    order by (a.run_id = f.last_run) desc, n.live desc, n.number desc limit 1) a on true
  join run r on r.id = a.run_id
  left join case_file c on c.id = f.case_id`;

/** Conditions that both lists share. */
const narrowed = ({ check, region, severity, owner }: FindingFilter): readonly Condition[] => [
  ['a.check_code = ?', check],
  [`a.region like ? || '%'`, region],
  ['a.severity = ?', severity],
  ['a.owner = ?', owner],
];

/** In key order of `run_answer`, so that a page is an index scan. */
const BY_SUBJECT = [
  { sql: 'a.check_code collate "C"', type: 'text' },
  { sql: 'a.feed', type: 'text' },
  { sql: 'a.key', type: 'text' },
];

/** What a run says, with the trend it saw then. Past the view, through which a page would sort all answers. */
const SAID: SqlListing<FindingFilter, FindingRow, FindingReading> = {
  select: `${ANSWER.replace('a.run_id', 'r.id run_id').replace('a.details', `${DETAILS_SEEN} details`)}, ${TREND_SEEN} trend`,
  from: () => OF_RUN.replace('run_answer a join run r on r.id = a.run_id', 'line_answer a cross join run r'),
  where: (filter) => [
    [`r.id = ? and ${ANSWERED_IN('?')}`, filter.runId],
    ...narrowed(filter),
    [`${TREND_SEEN} = ?`, filter.trend],
    ...(filter.includeUnanswerable ? [] : [[`a.outcome = 'conflicts'`] as const]),
  ],
  order: BY_SUBJECT,
  read: findingOf,
};

/** What a run closed: told by the run that raised it last. */
const CLOSED: SqlListing<FindingFilter, FindingRow, FindingReading> = {
  select: `${ANSWER}, 'gone' trend`,
  from: () => OVER_RUNS,
  where: (filter) => [[`f.state = 'gone' and f.last_run = ?`, filter.runId], ...narrowed(filter)],
  order: BY_SUBJECT,
  read: findingOf,
};

/** Findings as the API shows them. */
export const findings = (reader: Reader): FindingReadings => {
  const [said, closed] = [listingOf(reader, SAID), listingOf(reader, CLOSED)];
  const listFor = ({ trend }: FindingFilter) => (trend === 'gone' ? closed : said);
  return {
    page: (filter, page) => listFor(filter).page(filter, page),
    count: (filter) => listFor(filter).count(filter),
    one: (id) => one(reader, id),
    ofCases: (caseIds) => ofCases(reader, caseIds),
  };
};

const NOW = `case when f.state = 'gone' then 'gone' else f.trend end trend`;

async function one(reader: Reader, id: string): Promise<FindingReading | null> {
  const [known] = await reader.query<FindingRow>(`select ${ANSWER}, ${NOW} from ${OVER_RUNS} where f.id = $1`, [id]);
  if (known) return findingOf(known);
  const [answered] = await reader.query<FindingRow>(
    `select ${ANSWER}, a.trend from ${OF_RUN} where ${FINDING_ID} = $1 order by r.number desc limit 1`,
    [id],
  );
  return answered ? findingOf(answered) : null;
}

async function ofCases(reader: Reader, caseIds: readonly string[]) {
  const rows = await reader.query<FindingRow>(
    `select ${ANSWER}, ${NOW} from ${OVER_RUNS} where f.case_id = any($1::uuid[]) order by a.severity, a.check_code, f.id`,
    [caseIds],
  );
  return Map.groupBy(rows.map(findingOf), ({ caseId }) => caseId ?? '');
}

function findingOf(row: FindingRow): FindingReading {
  return {
    id: row.id,
    check: row.check_code,
    version: row.check_version,
    outcome: row.outcome,
    doubt: row.doubt,
    severity: row.severity,
    owner: row.owner,
    trend: row.trend,
    goneCause: row.gone_cause,
    asOf: row.as_of as PlainDate,
    runId: row.run_id,
    evidence: row.evidence,
    zh: row.zh,
    en: row.en,
    reasonCode: row.reason_code,
    due: row.due as PlainDate | null,
    until: row.until as PlainDate | null,
    unverified: row.unverified,
    details: row.details,
    caseId: row.case_id,
    caseState: row.case_state,
  };
}
