import { DAYS_TO_COME } from '../../domain/checks/watched-world.ts';
import { checks } from '../../domain/checks/index.generated.ts';
import type { Reach, ReachPlace } from '../../domain/rosters/reach.ts';
import { ASKED_BASE, type RunTouched, type TouchedKeys } from '../../ports/run-touched.ts';
import type { SqlRow, Transaction } from './database.ts';
import { inKeyOrder } from './mention-rows.ts';
import { RECORD, recordOf, type RecordRow } from './record-rows.ts';
import { gatherGroups } from './run-groups-touched.ts';
import { replaceTallies } from './run-tallies.ts';
import { broughtBy, endedBy, OPEN, placeOf, queryRun, type RunPlace } from './run-lines.ts';

/** Who is set aside from a check of groups is counted all the same: figures ask the checks of records. */
const ASKED_OF_GROUPS = checks.filter(({ kind }) => kind === 'group').map(({ code }) => code);

/** What a run asks about anew, in PostgreSQL. */
export const runTouched = (tx: Transaction): RunTouched => ({
  places: async (runId) => {
    const { line } = await placeOf(tx, runId);
    return tx.query<ReachPlace & SqlRow>(
      `select distinct feed, county from line_reach where line = $1 and feed not in ('${ASKED_BASE.feed}', '${DAYS_TO_COME.feed}')`,
      [line],
    );
  },
  gather: async (runId, changed) => gather(tx, runId, changed),
  records: (readBy, runId, keys) => records(tx, readBy, runId, keys),
  setAside: async (runId) =>
    new Set(
      (
        await tx.query<{ id: string }>(
          'select distinct record_id::text id from run_set_aside where run_id = $1 and check_code <> all($2::text[])',
          [runId, ASKED_OF_GROUPS],
        )
      ).map(({ id }) => id),
    ),
  endAnswers: async (runId, { feed, from, until }, checks) => {
    const { line, turn } = await placeOf(tx, runId);
    await tx.query(
      `update line_answer a set ended = ${turn} from run_touched t, unnest($5::text[]) c (code)
       where t.run_id = $1 and t.feed = $2 and t.no between $3 and $4 and a.line = '${line}' and a.check_code = c.code
         and a.feed = t.feed and a.key = t.key and a.${OPEN}`,
      [runId, feed, from, until, checks],
    );
  },
  gatherGroups: (runId, of) => gatherGroups(tx, runId, of),
  endGroupAnswers: async (runId, check) => {
    const { line, turn } = await placeOf(tx, runId);
    await tx.query(
      `update line_answer a set ended = ${turn} from group_key g
       where a.line = '${line}' and a.check_code = $1 and a.feed = g.feed and a.key = g.key and a.${OPEN}`,
      [check],
    );
  },
  endChecks: async (runId, checks) => {
    const { line, turn } = await placeOf(tx, runId);
    await tx.query(
      `update line_answer set ended = ${turn} where line = $1 and check_code = any($2::text[]) and ${OPEN}`,
      [line, checks],
    );
  },
  replaceTallies: (runId, chunkNo, tallies) => replaceTallies(tx, runId, chunkNo, tallies),
  endAll: async (runId) => {
    const { line, turn } = await placeOf(tx, runId);
    await tx.query(`update line_answer set ended = ${turn} where line = $1 and ${OPEN}`, [line]);
    // Sums of months whose rows were erased belong to no chunk, and nothing is left to count them from.
    await tx.query(`update line_tally set ended = ${turn} where line = $1 and ${OPEN} and chunk_no <> 0`, [line]);
  },
});

/** Versions of a key are judged together. */
async function records(tx: Transaction, readBy: string, runId: string, { feed, from, until }: TouchedKeys) {
  const rows = await queryRun<RecordRow>(
    tx,
    `${RECORD} join run_touched t on t.run_id = $2 and t.feed = r.feed and t.key = r.key
     where n.run_id = $1 and t.feed = $3 and t.no between $4 and $5 order by n.ordinal`,
    [readBy, runId, feed, from, until],
  );
  return inKeyOrder(rows).map(recordOf);
}

const said = (which: string): string =>
  `select left_record, left_role, right_record, right_role, tier, standing, reason from line_link where ${which}`;

const differing = (one: string, other: string): string => `(${one} except ${other}) union all (${other} except ${one})`;

async function gather(tx: Transaction, runId: string, changed: readonly Reach[]): Promise<ReadonlyMap<string, number>> {
  const place = await placeOf(tx, runId);
  await endLinksOfAbsentFeeds(tx, runId, place);
  await findTouched(tx, place);
  await findAsked(tx, place, changed);
  await tx.query(
    `insert into run_touched (run_id, feed, key, no)
     select $1, r.feed, r.key, row_number() over (partition by r.feed order by r.key)
     from asked_record a cross join lateral (select feed, key from source_record where id = a.record_id offset 0) r group by r.feed, r.key`,
    [runId],
  );
  const rows = await tx.query<{ feed: string; n: number }>(
    'select feed, count(*)::int n from run_touched where run_id = $1 group by feed order by feed',
    [runId],
  );
  return new Map(rows.map(({ feed, n }) => [feed, n] as const));
}

/** Rows that came, went or stand otherwise, and ends of links that did; how a link was scored no check asks. */
async function findTouched(tx: Transaction, place: RunPlace): Promise<void> {
  await tx.query('drop table if exists touched_record');
  await tx.query(
    `create temporary table touched_record on commit drop as
     select record_id, true is_row from line_input where ${broughtBy(place)}
     union select record_id, true from line_input where ${endedBy(place)}
     union select e.record_id, false from (${differing(said(broughtBy(place)), said(endedBy(place)))}) l,
       lateral (values (l.left_record), (l.right_record)) e (record_id)`,
  );
  await tx.query('analyze touched_record');
}

/**
 * Those, what is linked with a row of them, what the run before set aside, and what rests on days that are covered otherwise. Looked up one
 * by one (`offset 0`): of so few beside all links and records the planner would rather read through those.
 */
async function findAsked(tx: Transaction, place: RunPlace, changed: readonly Reach[]): Promise<void> {
  await tx.query('drop table if exists asked_record');
  await tx.query(
    `create temporary table asked_record on commit drop as
     select record_id from touched_record
     union select l.record_id from touched_record t cross join lateral (
       select right_record record_id from line_link where line = '${place.line}' and left_record = t.record_id and ${OPEN} offset 0) l where t.is_row
     union select l.record_id from touched_record t cross join lateral (
       select left_record record_id from line_link where line = '${place.line}' and right_record = t.record_id and ${OPEN} offset 0) l where t.is_row
     union select record_id from run_set_aside where run_id = $1
     union select x.record_id from line_reach x join unnest($2::text[], $3::text[], $4::date[], $5::date[]) c (feed, county, first_day, last_day)
       on x.county = c.county and (c.feed = '' or x.feed = c.feed)
         and (c.first_day is null or (x.first_day <= c.last_day and c.first_day <= x.last_day))
       where x.line = '${place.line}'`,
    [
      place.base,
      changed.map(({ feed }) => feed),
      changed.map(({ county }) => county),
      changed.map(({ days }) => days?.from ?? null) as string[],
      changed.map(({ days }) => days?.until ?? null) as string[],
    ],
  );
}

/** Pairs of feeds of which one has no records any more are not linked, so that nobody ended what they held. */
async function endLinksOfAbsentFeeds(tx: Transaction, runId: string, { line, turn }: RunPlace): Promise<void> {
  // First, for there is hardly ever one, and whether a link names it is asked of every link.
  const gone = await tx.query<{ feed: string }>(
    `select c.feed from run_census c where c.run_id = $1 and not exists (
       select 1 from line_input i where i.line = '${line}' and i.feed = c.feed and i.${OPEN})`,
    [runId],
  );
  if (gone.length === 0) return;
  for (const table of ['line_link', 'line_leftover'])
    await tx.query(
      `update ${table} set ended = ${turn} where line = '${line}' and ${OPEN} and (left_feed = any($1::text[]) or right_feed = any($1::text[]))`,
      [gone.map(({ feed }) => feed)],
    );
}
