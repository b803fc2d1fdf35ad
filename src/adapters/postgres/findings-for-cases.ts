import type { Finding, GoneCause, RunFindings, Trend } from '../../ports/findings.ts';
import type { EvidenceRef } from '../../ports/run-register.ts';
import type { SqlRow, Transaction } from './database.ts';
import { broughtBy, placeOf } from './run-lines.ts';

/** Open findings of these checks: those around what the run changed, or all of them where it begins a line. */
export async function findingsForCases(
  tx: Transaction,
  checks: readonly string[],
  run: RunFindings,
): Promise<readonly Finding[]> {
  const ids = await around(tx, checks, run);
  const rows = await tx.query<FindingRow>(
    `select ${FINDING} from finding where state = 'open' and ${ids === null ? 'check_code = any($1::text[])' : 'id = any($1::uuid[])'} order by id`,
    [ids ?? checks],
  );
  return rows.map(findingOf);
}

/**
 * Ids of what was found anew or has no case yet, and of whatever shares a case with that or with what is gone, then of what shares a case or
 * a key with those, until there is no more: what is left out shares nothing with them, and its cases stand as they are.
 */
async function around(
  tx: Transaction,
  checks: readonly string[],
  { runId, gone }: RunFindings,
): Promise<readonly string[] | null> {
  const place = await placeOf(tx, runId);
  if (place.base === null) return null;
  const ids = async (sql: string, parameters: readonly (readonly string[])[]) =>
    (await tx.query<{ id: string }>(sql, parameters)).map(({ id }) => id);
  const found = new Set<string>();
  let wave = await ids(
    `select f.id from finding f where f.state = 'open' and f.case_id is null and f.check_code = any($1::text[])
     union select f.id from line_answer a join finding f using (check_code, feed, key)
       where a.${broughtBy(place)} and a.outcome = 'conflicts' and f.state = 'open' and f.check_code = any($1::text[])
     union select f.id from finding g join finding f using (case_id)
       where g.id = any($2::uuid[]) and f.state = 'open' and f.check_code = any($1::text[])`,
    [checks, gone],
  );
  while (wave.length > 0) {
    for (const id of wave) found.add(id);
    wave = await ids(SHARING, [checks, wave, [...found]]);
  }
  return [...found];
}

/**
 * Findings of checks `$1` that share a case or a key with `$2` and are none of `$3`. Key by key: asked for all at once, the index compares
 * each of them with each finding that it comes upon.
 */
const SHARING = `
  with near as (select case_id, evidence from finding where id = any($2::uuid[]))
  select id from (
    select id, check_code, state from finding where case_id in (select case_id from near)
    union select f.* from (select distinct e ->> 'key' key from near cross join lateral jsonb_array_elements(near.evidence) e) k
      cross join lateral (
        select id, check_code, state from finding where jsonb_path_query_array(evidence, '$[*].key') ? k.key offset 0) f
  ) f where state = 'open' and check_code = any($1::text[]) and id <> all($3::uuid[])`;

const FINDING = 'id, check_code, feed, key, trend, gone_cause, severity, owner, case_id, evidence';

interface FindingRow extends SqlRow {
  id: string;
  check_code: string;
  feed: string;
  key: string;
  trend: Trend;
  gone_cause: GoneCause | null;
  severity: string;
  owner: string;
  case_id: string | null;
  evidence: EvidenceRef[];
}

const findingOf = (row: FindingRow): Finding => ({
  id: row.id,
  check: row.check_code,
  feed: row.feed,
  key: row.key,
  trend: row.trend,
  goneCause: row.gone_cause,
  severity: row.severity,
  owner: row.owner,
  caseId: row.case_id,
  evidence: row.evidence,
});
