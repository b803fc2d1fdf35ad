import type { Findings, VanishedFinding } from '../../ports/findings.ts';
import type { SqlRow, Transaction } from './database.ts';
import { findingsForCases } from './findings-for-cases.ts';
import { newestSettled, settleLinks } from './lasting-links.ts';
import { analyseGrown } from './planner-statistics.ts';
import { broughtBy, endedBy, OPEN, placeOf, type RunPlace } from './run-lines.ts';

/** Findings and their identity across runs in PostgreSQL, in whole sets. */
export const findings = (tx: Transaction): Findings => ({
  recognise: (runId) => recognise(tx, runId),
  vanished: (runId) => vanished(tx, runId),
  close: async (runId, gone) => {
    await tx.query(
      `update finding f set state = 'gone', trend = 'gone', gone_cause = g.cause, last_run = $1, known_to = now()
       from unnest($2::uuid[], $3::text[]) g(id, cause) where f.id = g.id`,
      [runId, gone.map(({ id }) => id), gone.map(({ cause }) => cause)],
    );
    await tx.query(
      `update finding_episode e set known_to = now(), cause = g.cause from unnest($1::uuid[], $2::text[]) g(id, cause)
       where e.finding_id = g.id and e.known_to is null`,
      [gone.map(({ id }) => id), gone.map(({ cause }) => cause)],
    );
  },
  settleLinks: (runId) => settleLinks(tx, runId),
  forCases: (checks, run) => findingsForCases(tx, checks, run),
  attach: async (caseIds) => {
    await tx.query(
      `update finding f set case_id = c.case_id from unnest($1::uuid[], $2::uuid[]) c(id, case_id)
       where f.id = c.id and f.case_id is distinct from c.case_id`,
      [[...caseIds.keys()], [...caseIds.values()]],
    );
  },
});

/**
 * The id of a new finding follows from its check and subject as the store names it: the same in every run of this
 * database, and nobody can find a person by trying numbers.
 */
const NEW_ID = `md5(a.check_code || '|' || a.feed || '|' || a.key)::uuid`;

/** The id of the answer `a`, beside which stands the finding `f` if there is one: an id once given stays. */
export const FINDING_ID = `coalesce(f.id, ${NEW_ID})`;

/** What a run said anew; what it took over stands as it was, and so does its finding, unless another run came between. */
async function recognise(tx: Transaction, runId: string): Promise<Readonly<Record<string, number>>> {
  const place = await placeOf(tx, runId);
  if (place.base === null) await tx.query('analyze line_answer');
  else if ((await newestSettled(tx)) !== place.base) await sayAnew(tx, runId, place);
  const said = place.base === null ? `line = '${place.line}'` : broughtBy(place);
  // Looked up one by one: of the answers of a first large run that goes on from a small one the planner knows nothing, and would
  // compare each of them with all.
  await tx.query(
    `update line_answer a set trend = coalesce(
       (select case when f.state = 'gone' then 'regressed' else 'persisting' end from finding f
        where f.check_code = a.check_code and f.feed = a.feed and f.key = a.key), 'new')
     where ${said} and outcome = 'conflicts'`,
  );
  await tx.query(
    `insert into finding as f (id, check_code, check_version, feed, key, state, trend, severity, owner, subject_record, evidence, first_run, last_run)
     select ${NEW_ID}, a.check_code, a.check_version, a.feed, a.key, 'open', a.trend, a.severity, a.owner,
       (a.evidence -> 0 ->> 'recordId')::bigint, a.evidence, r.id, r.id
     from (select * from line_answer where ${said}) a join run r on r.id = $1 where a.outcome = 'conflicts' and r.live
     on conflict (check_code, feed, key) do update set check_version = excluded.check_version, state = 'open', trend = excluded.trend,
       gone_cause = null, severity = excluded.severity, owner = excluded.owner, subject_record = excluded.subject_record,
       evidence = excluded.evidence, last_run = excluded.last_run, known_to = null,
       known_from = case when f.state = 'gone' then now() else f.known_from end`,
    [runId],
  );
  await analyseGrown(tx, ['finding']);
  if (place.base !== null) await seeAgain(tx, runId, place);
  await tx.query(
    `insert into finding_episode (finding_id, known_from)
     select f.id, f.known_from from finding f where f.last_run = $1 and f.state = 'open' and f.known_from = now()
     on conflict do nothing`,
    [runId],
  );
  return trendsOf(tx, runId, place);
}

interface TrendRow extends SqlRow {
  readonly trend: string;
  readonly n: string;
}

/** Conflicts by trend. */
async function trendsOf(tx: Transaction, runId: string, place: RunPlace): Promise<Readonly<Record<string, number>>> {
  const rows =
    place.base === null
      ? await tx.query<TrendRow>(
          `select trend, count(*) n from run_answer where run_id = $1 and outcome = 'conflicts' group by 1`,
          [runId],
        )
      : await tx.query<TrendRow>(trendsSince(place), [place.base]);
  return Object.fromEntries(rows.map(({ trend, n }) => [trend, Number(n)]));
}

/** Conflicts that a run took over from its base are as many as that one counted, but for those that were ended since. */
const trendsSince = (place: RunPlace): string =>
  `select trend, sum(n) n from (
     select trend, count(*) n from line_answer where ${broughtBy(place)} and ended > ${place.turn} and outcome = 'conflicts' group by 1
     union all select 'persisting', sum(value::bigint) from run b cross join jsonb_each_text(b.counts)
       where b.id = $1 and key in ('new', 'persisting', 'regressed')
     union all select 'persisting', -count(*) from line_answer where ${endedBy(place)} and since < ${place.turn} and outcome = 'conflicts') counted
   group by 1 having sum(n) > 0`;

/** Conflicts taken over whose finding is not as the run before left it: their trend is another one now. */
async function sayAnew(tx: Transaction, runId: string, { line, turn, base }: RunPlace): Promise<void> {
  await tx.query(
    `with moved as (
       update line_answer a set ended = ${turn} from run_answer b left join finding f using (check_code, feed, key)
       where b.run_id = '${runId}' and b.outcome = 'conflicts'
         and (f.id is null or f.state = 'gone' or f.last_run <> '${base}')
         and a.line = '${line}' and a.since < ${turn} and a.${OPEN} and (a.check_code, a.feed, a.key) = (b.check_code, b.feed, b.key)
       returning a.*)
     insert into line_answer (line, since, ${SAID}) select line, ${turn}, ${SAID} from moved`,
  );
}

const SAID = `check_code, check_version, feed, key, outcome, doubt, reason_code, zh, en, severity, owner, due, until, unverified, region, evidence, details`;

/**
 * Findings whose conflict was taken over are seen by this run as well: those that the base saw, but for conflicts that this run ended,
 * of which there are few beside all that stand. What it said anew it has seen already. `not in` is a table in memory whatever the planner
 * takes their number for.
 */
async function seeAgain(tx: Transaction, runId: string, place: RunPlace): Promise<void> {
  await tx.query(
    `update finding f set last_run = r.id, trend = 'persisting' from run r
     where r.id = $1 and r.live and f.state = 'open' and f.last_run = $2 and (f.check_code, f.feed, f.key) not in (
       select check_code, feed, key from line_answer where ${endedBy(place)} and outcome = 'conflicts')`,
    [runId, place.base],
  );
}

/**
 * Open findings within the scope of the run that it answers with "agrees": no row at all, neither conflict nor doubt. What it says is a
 * conflict it has recognised, which is nearly all of them.
 */
async function vanished(tx: Transaction, runId: string): Promise<readonly VanishedFinding[]> {
  const rows = await tx.query<VanishedRow>(
    `select f.id, f.check_code, f.check_version, r.manifest -> 'checks' checks,
       (r.manifest -> 'parameters', r.manifest -> 'overrides') is distinct from (p.manifest -> 'parameters', p.manifest -> 'overrides') reset, ${SUBJECT} subject,
       exists (select 1 from jsonb_array_elements(f.evidence) e left join run_input n on n.run_id = r.id and n.record_id = (e ->> 'recordId')::bigint
               where e ->> 'recordId' is not null and n.record_id is null) evidence_changed,
       exists (select 1 from jsonb_array_elements(f.evidence) e join erased_record x on x.id = (e ->> 'recordId')::bigint) evidence_erased,
       exists (select 1 from link_decision d where (d.decided_at > p.created_at or d.undone_at > p.created_at)
               and position(f.feed || ':' || f.key || '#' in d.pair_key) > 0) decided,
       exists (select 1 from run_link l where l.run_id = r.id and l.standing <> 'review'
               and ((l.left_feed = f.feed and l.left_key = f.key) or (l.right_feed = f.feed and l.right_key = f.key))
               and not exists (select 1 from link k where k.pair_key = l.pair_key and k.known_to is null and k.standing = l.standing)) linked
     from run r join finding f on f.state = 'open' and f.last_run <> r.id join run p on p.id = f.last_run
     where r.id = $1 and (cardinality(r.checks) = 0 or f.check_code = any(r.checks))
       and (r.region = '' or f.evidence -> 0 ->> 'region' like r.region || '%')
       and not exists (select 1 from run_answer a where a.run_id = r.id and a.check_code = f.check_code and a.feed = f.feed and a.key = f.key)
       and not exists (select 1 from run_set_aside x join run_input n on n.run_id = x.run_id and n.record_id = x.record_id
         where x.run_id = r.id and n.feed = f.feed and n.key = f.key and x.check_code in ('', f.check_code))
     order by f.id`,
    [runId],
  );
  return rows.map((row) => ({
    id: row.id,
    check: row.check_code,
    // Under other parameters a check of the same version is another rule.
    checkVersionThen: row.reset ? 0 : row.check_version,
    checkVersionNow: versionIn(row.checks, row.check_code),
    subjectStanding: row.subject ?? 'unknown',
    evidenceChanged: row.evidence_changed,
    evidenceErased: row.evidence_erased,
    decidedSince: row.decided,
    newLinkSince: row.linked,
  }));
}

/** How the subject stands now: its version is still read, another version is, it was voided (also by a replacing roster that lacks it) or withdrawn. */
const SUBJECT = `case
  when f.subject_record is null then 'live'
  when exists (select 1 from run_input n where n.run_id = r.id and n.record_id = f.subject_record) then 'live'
  when exists (select 1 from run_input n where n.run_id = r.id and n.feed = f.feed and n.key = f.key) then 'corrected'
  when exists (select 1 from source_record s where s.feed = f.feed and s.key = f.key and s.standing = 'void') then 'voided'
  when exists (select 1 from source_record s join batch b on b.id = s.batch_id where s.id = f.subject_record and b.state = 'replaced') then 'voided'
  when exists (select 1 from source_record s where s.feed = f.feed and s.key = f.key) then 'withdrawn' end`;

interface VanishedRow extends SqlRow {
  id: string;
  check_code: string;
  check_version: number;
  checks: string[];
  reset: boolean;
  subject: VanishedFinding['subjectStanding'] | null;
  evidence_changed: boolean;
  evidence_erased: boolean;
  decided: boolean;
  linked: boolean;
}

const versionIn = (checks: readonly string[], code: string): number =>
  Number(checks.find((check) => check.startsWith(`${code}@`))?.split('@')[1] ?? 0);
