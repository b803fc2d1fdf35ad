import { hash } from 'node:crypto';
import type { SqlRow, Transaction } from './database.ts';
import { broughtBy, endedBy, placeOf, type RunPlace } from './run-lines.ts';
import { RowSum } from './row-sum.ts';

interface Sums extends SqlRow {
  readonly answers: string;
  readonly links: string;
  readonly tallies: string;
}

/**
 * Digest of what a run found: answers, links and tallies by business keys. No surrogate id, time, worker or order of import
 * enters, nor the keys of the vault, so equal inputs give equal 64 characters in every home. A run that goes on from another
 * adds to the sums of that one what it brought in and takes away what it ended.
 */
export async function runDigest(tx: Transaction, runId: string): Promise<string> {
  const place = await placeOf(tx, runId);
  const [before] =
    place.base === null
      ? []
      : await tx.query<{ sums: Sums | null }>('select sums from run where id = $1', [place.base]);
  const sums = {
    answers: await sumOf(tx, place, rowsOf('line_answer', ANSWER), before?.sums?.answers),
    links: await sumOf(tx, place, rowsOf('line_link', LINK), before?.sums?.links),
    tallies: await sumOf(tx, place, TALLIES, before?.sums?.tallies),
  };
  await tx.query('update run set sums = $2 where id = $1', [runId, JSON.stringify(sums)]);
  return hash('sha256', [sums.answers, sums.links, sums.tallies].join(';'));
}

/** Statements that give lines: all of a run, those that it brought in, those that it took away. */
interface Lines {
  readonly all: (place: RunPlace) => string;
  readonly brought: (place: RunPlace) => string;
  readonly taken: (place: RunPlace) => string;
}

async function sumOf(
  tx: Transaction,
  place: RunPlace,
  { all, brought, taken }: Lines,
  before: string | undefined,
): Promise<string> {
  const sum = before === undefined ? new RowSum() : RowSum.from(before);
  if (before === undefined) await eachLine(tx, all(place), (line) => sum.add(line));
  else {
    await eachLine(tx, brought(place), (line) => sum.add(line));
    await eachLine(tx, taken(place), (line) => sum.takeAway(line));
  }
  return sum.toString();
}

const rowsOf = (table: string, line: string): Lines => ({
  all: (place) => `select ${line} line from ${table} where ${heldAt(place)}`,
  brought: (place) => `select ${line} line from ${table} where ${broughtBy(place)}`,
  taken: (place) => `select ${line} line from ${table} where ${endedBy(place)}`,
});

const heldAt = ({ line, turn }: RunPlace): string => `line = '${line}' and since <= ${turn} and ended > ${turn}`;

/** Rows read at once. */
const PAGE = 20_000;

/** What the keys stand for is known here only: tokens differ from home to home. */
async function eachLine(tx: Transaction, lines: string, see: (line: string) => void): Promise<void> {
  await tx.query(`declare digest_line no scroll cursor for ${lines}`);
  for (;;) {
    const rows = await tx.query<{ line: string }>(`fetch ${PAGE} from digest_line`);
    for (const { line } of rows) see(line);
    if (rows.length < PAGE) break;
  }
  await tx.query('close digest_line');
}

const EVIDENCE = `(select string_agg(concat_ws('|', e ->> 'feed', e ->> 'key', e ->> 'role'), ',' order by n)
  from jsonb_array_elements(evidence) with ordinality x(e, n))`;

const ANSWER = `concat_ws('|', check_code, check_version, feed, key, outcome, doubt, reason_code, zh, severity, owner, due, until, unverified, ${EVIDENCE})`;

const LINK = `concat_ws('|', pair_key, tier, standing, reason)`;

const sumsOf = (which: string): string => `
  select concat_ws('|', indicator, region, month, name, round(sum("value")::numeric, 6)) line from line_tally
  where ${which} group by indicator, region, month, name having sum(counted) <> 0`;

const OF_TALLY = '(indicator, region, month, name)';

/** Sums to which something was added. */
const changed = (place: RunPlace): string => `${OF_TALLY} in (
  select indicator, region, month, name from line_tally where ${broughtBy(place)}
  union select indicator, region, month, name from line_tally where ${endedBy(place)})`;

const TALLIES: Lines = {
  all: (place) => sumsOf(heldAt(place)),
  brought: (place) => sumsOf(`${heldAt(place)} and ${changed(place)}`),
  taken: (place) => sumsOf(`${heldAt({ ...place, turn: place.turn - 1 })} and ${changed(place)}`),
};
