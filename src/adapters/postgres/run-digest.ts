import { hash } from 'node:crypto';
import type { SqlRow, Transaction } from './database.ts';
import { broughtBy, endedBy, placeOf, type RunPlace } from './run-lines.ts';
import { RowSum } from './row-sum.ts';

interface Sums extends SqlRow {
  readonly answers: string;
  readonly links: string;
}

/**
 * Digest of what a run found: answers, links and tallies by business keys. No surrogate id, time, worker or order of import
 * enters, nor the keys of the vault, so equal inputs give equal 64 characters in every home. A run that goes on from another
 * adds to the sums of that one what it brought in and takes away what it ended.
 */
export async function runDigest(tx: Transaction, runId: string): Promise<string> {
  const place = await placeOf(tx, runId);
  const [before] = await tx.query<Sums>(
    `select sums ->> 'answers' answers, sums ->> 'links' links from run where id = $1`,
    [place.base ?? runId],
  );
  const answers = await sumOf(tx, place, 'line_answer', ANSWER, place.base === null ? null : (before?.answers ?? null));
  const links = await sumOf(tx, place, 'line_link', LINK, place.base === null ? null : (before?.links ?? null));
  await tx.query('update run set sums = $2 where id = $1', [runId, JSON.stringify({ answers, links })]);
  return hash('sha256', [answers, links, await tallies(tx, runId)].join(';'));
}

async function sumOf(
  tx: Transaction,
  place: RunPlace,
  table: string,
  line: string,
  before: string | null,
): Promise<string> {
  const sum = before === null ? new RowSum() : RowSum.from(before);
  if (before === null) {
    await eachLine(
      tx,
      `select ${line} line from ${table} where line = '${place.line}' and since <= ${place.turn} and ended > ${place.turn}`,
      (text) => sum.add(text),
    );
    return sum.toString();
  }
  await eachLine(tx, `select ${line} line from ${table} where ${broughtBy(place)}`, (text) => sum.add(text));
  await eachLine(tx, `select ${line} line from ${table} where ${endedBy(place)}`, (text) => sum.takeAway(text));
  return sum.toString();
}

/** Rows read at once. */
const PAGE = 20_000;

/** What the keys stand for is known here only: tokens differ from home to home. */
async function eachLine(tx: Transaction, lines: string, see: (line: string) => void): Promise<void> {
  await tx.query('drop table if exists digest_line');
  await tx.query(
    `create temporary table digest_line on commit drop as select (row_number() over ())::integer no, l.* from (${lines}) l`,
  );
  await tx.query('create index on digest_line (no)');
  for (let from = 1; ; from += PAGE) {
    const rows = await tx.query<{ line: string }>('select line from digest_line where no between $1 and $2', [
      from,
      from + PAGE - 1,
    ]);
    for (const { line } of rows) see(line);
    if (rows.length < PAGE) return;
  }
}

const EVIDENCE = `(select string_agg(concat_ws('|', e ->> 'feed', e ->> 'key', e ->> 'role'), ',' order by n)
  from jsonb_array_elements(evidence) with ordinality x(e, n))`;

const ANSWER = `concat_ws('|', check_code, check_version, feed, key, outcome, doubt, reason_code, zh, severity, owner, due, until, unverified, ${EVIDENCE})`;

const LINK = `concat_ws('|', pair_key, tier, standing, reason)`;

async function tallies(tx: Transaction, runId: string): Promise<string> {
  const [row] = await tx.query<{ digest: string }>(`select ${TALLIES} digest`, [runId]);
  return row?.digest ?? '';
}

const TALLIES = `(select coalesce(encode(sha256(convert_to(string_agg(line, ',' order by line collate "C"), 'UTF8')), 'hex'), '') from (
  select concat_ws('|', indicator, region, month, name, round(sum("value")::numeric, 6)) line from run_tally where run_id = $1
  group by indicator, region, month, name) t)`;
