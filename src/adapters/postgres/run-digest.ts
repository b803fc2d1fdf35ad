import { hash } from 'node:crypto';
import type { RunSums } from '../../ports/run-register.ts';
import type { Transaction } from './database.ts';
import { broughtBy, endedBy, placeOf, type RunPlace } from './run-lines.ts';
import { rowPages } from './row-pages.ts';
import { RowSum } from './row-sum.ts';

/** Digest of what a run found: equal inputs give equal 64 characters in every home. */
export const digestOf = ({ answers, links, tallies }: RunSums): string =>
  hash('sha256', [answers, links, tallies].join(';'));

/**
 * What a run found: answers, links and tallies by business keys. No surrogate id, time, worker or order of import enters, nor the
 * keys of the vault. A run that goes on from another adds to the sums of that one what it brought in and takes away what it ended.
 */
export async function runSums(tx: Transaction, runId: string): Promise<RunSums> {
  const place = await placeOf(tx, runId);
  const [before] =
    place.base === null
      ? []
      : await tx.query<{ sums: RunSums | null }>('select sums from run where id = $1', [place.base]);
  return {
    answers: await sumOf(tx, place, rowsOf('line_answer', ANSWER), before?.sums?.answers),
    links: await sumOf(tx, place, rowsOf('line_link', LINK), before?.sums?.links),
    tallies: await sumOf(tx, place, TALLIES, before?.sums?.tallies),
  };
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

/** What the keys stand for is known here only: tokens differ from home to home. */
async function eachLine(tx: Transaction, lines: string, see: (line: string) => void): Promise<void> {
  for await (const rows of rowPages<{ line: string }>(tx, lines)) for (const { line } of rows) see(line);
}

const EVIDENCE = `(select string_agg(concat_ws('|', e ->> 'feed', e ->> 'key', e ->> 'role'), ',' order by n)
  from jsonb_array_elements(evidence) with ordinality x(e, n))`;

const ANSWER = `concat_ws('|', check_code, check_version, feed, key, outcome, doubt, reason_code, zh, severity, owner, due, until, unverified, ${EVIDENCE})`;

const LINK = `concat_ws('|', pair_key, tier, standing, reason)`;

const OF_TALLY = 'indicator, region, month, name';
const SUM = `concat_ws('|', ${OF_TALLY}, round(sum("value")::numeric, 6)) line`;

const allSums = (place: RunPlace): string =>
  `select ${SUM} from line_tally where ${heldAt(place)} group by ${OF_TALLY} having sum(counted) <> 0`;

/** Sums to which this turn added something, as another turn knew them: looked up one by one (`offset 0`), for they are few. */
const changedSums = (place: RunPlace, seen: RunPlace): string => `
  select ${SUM} from (
    select ${OF_TALLY} from line_tally where ${broughtBy(place)} union select ${OF_TALLY} from line_tally where ${endedBy(place)}) c
  cross join lateral (
    select "value", counted from line_tally t where ${heldAt(seen)} and t.indicator = c.indicator and t.region = c.region
      and t.month = c.month and t.name = c.name offset 0) t
  group by ${OF_TALLY} having sum(counted) <> 0`;

const TALLIES: Lines = {
  all: allSums,
  brought: (place) => changedSums(place, place),
  taken: (place) => changedSums(place, { ...place, turn: place.turn - 1 }),
};
