import { fingerprint } from '../../domain/feeds/feed-hash.ts';
import { PARAMETERS } from '../../domain/parameters/parameters.ts';
import type { SqlRow, Transaction } from './database.ts';
import { placeOf, queryRun } from './run-lines.ts';

/** A region on a day of its PS-STOCK. */
export interface StockDay {
  readonly region: string;
  /** A day, `2025-12-31`. */
  readonly on: string;
}

/** What is counted: stays of half a year or longer under way, and events until then. */
export type StockEvent = 'away' | 'present' | 'births' | 'deaths' | 'movedIn' | 'movedOut';

/** How many lie in the region on one of the days that were asked for: begun and not ended. */
export type CountUpTo = (event: StockEvent, day: StockDay) => number;

interface CountRow extends SqlRow {
  event: StockEvent;
  region: string;
  /** Place of the day from which on it counts among the days of the region. */
  at: number;
  steps: number;
}

const HALF_YEAR = PARAMETERS.HALF_YEAR_DAYS.value;

/** First day a partial date may mean. */
export const firstDay = (field: string): string => `left(content ->> '${field}' || '-01-01', 10)::date`;

const event = (name: string, region: string, day: string) =>
  `${name} event, ${region} region, '' elsewhere, ${firstDay(day)} starts, null::date ends`;

const stay = (
  name: StockEvent,
  [region, elsewhere]: readonly [string, string],
  [from, until]: readonly [string, string],
) =>
  `'${name}' event, content ->> '${region}' region, ${elsewhere} elsewhere, ${firstDay(from)} + ${HALF_YEAR} starts, ${firstDay(until)} ends`;

/** What a row of each feed says: event, region, the region in which it does not count, first day that counts, first that does not. */
const EVENTS: Readonly<Record<string, string>> = {
  'PS-OUTFLOW': stay('away', ['hukouRegion', `''`], ['departureDate', 'returnDate']),
  'PS-INFLOW': stay(
    'present',
    ['residenceRegion', `coalesce(content ->> 'hukouRegion', '')`],
    ['arrivalDate', 'leaveDate'],
  ),
  'PS-BIRTH': event(`'births'`, `content ->> 'hukouRegion'`, 'entryDate'),
  'PS-DEATH': event(`'deaths'`, `content ->> 'hukouRegion'`, 'cancelDate'),
  'PS-MOVE': event(
    `case content ->> 'moveType' when '1' then 'movedIn' when '2' then 'movedOut' end`,
    `case content ->> 'moveType' when '1' then content ->> 'toRegion' when '2' then content ->> 'fromRegion' end`,
    'moveDate',
  ),
};

export const EVENT_FEEDS: readonly string[] = Object.keys(EVENTS);

/** As counted for the same days before, when no row of the feed has changed since; else counted, and noted for the next run. */
export async function countEvents(
  tx: Transaction,
  { runId, feed }: { readonly runId: string; readonly feed: string },
  days: readonly StockDay[],
): Promise<CountUpTo> {
  if (days.length === 0) return () => 0;
  const asked = fingerprint(JSON.stringify([EVENTS[feed], days.map(({ region, on }) => [region, on])]));
  const [noted] = await queryRun<{ events: Noted | null }>(
    tx,
    'select stock_events events from run_census where run_id = $1 and feed = $2',
    [runId, feed],
  );
  if (noted?.events?.asked === asked) return summed(noted.events.rows, daysOf(days));
  const rows = await countRows(tx, { runId, feed }, days);
  const { line, turn } = await placeOf(tx, runId);
  await tx.query(
    `update line_census set stock_events = $3 where line = $1 and feed = $2 and since <= ${turn} and ended > ${turn}`,
    [line, feed, JSON.stringify({ asked, rows } satisfies Noted)],
  );
  return summed(rows, daysOf(days));
}

/** What was counted of a feed, with a fingerprint of what was asked, and how. */
interface Noted {
  readonly asked: string;
  readonly rows: readonly CountRow[];
}

/**
 * Counts the rows of one feed of a run for all days at once: each row is read and parsed once, and adds a step, up where
 * it begins to count and down where it ceases, to every region that its own begins with.
 */
const countRows = (
  tx: Transaction,
  { runId, feed }: { readonly runId: string; readonly feed: string },
  days: readonly StockDay[],
): Promise<readonly CountRow[]> =>
  queryRun<CountRow>(
    tx,
    `with mark as (
       select region, length(region) length, array_agg(distinct "on" order by "on") days
       from unnest($2::text[], $3::date[]) asked (region, "on") group by region)
     select e.event, m.region, width_bucket(c.day - 1, m.days) "at", sum(c.step)::int steps
     from (select ${EVENTS[feed] ?? ''} from run_input n join source_record r on r.id = n.record_id
           where n.run_id = $1 and n.feed = $4 offset 0) e
     cross join (select distinct length from mark) l
     join mark m on m.length = l.length and m.region = left(e.region, l.length) and m.region <> left(e.elsewhere, l.length)
     cross join lateral (values (e.starts, 1), (case when e.ends is not null then greatest(e.starts, e.ends) end, -1)) c (day, step)
     where e.starts is not null and c.day is not null
     group by 1, 2, 3`,
    [runId, days.map(({ region }) => region), days.map(({ on }) => on), feed],
  );

const daysOf = (days: readonly StockDay[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(days, ({ region }) => region)].map(([region, own]) => [
      region,
      [...new Set(own.map(({ on }) => on))].toSorted(),
    ]),
  );

function summed(rows: readonly CountRow[], daysOfRegion: ReadonlyMap<string, readonly string[]>): CountUpTo {
  const counts = new Map<string, number>();
  for (const [, own] of Map.groupBy(rows, ({ event, region }) => `${event} ${region}`)) {
    const steps = new Map(own.map(({ at, steps }) => [at, steps]));
    let count = 0;
    for (const [at, on] of (daysOfRegion.get(own[0]?.region ?? '') ?? []).entries()) {
      count += steps.get(at) ?? 0;
      counts.set(`${own[0]?.event} ${own[0]?.region} ${on}`, count);
    }
  }
  return (event, { region, on }) => counts.get(`${event} ${region} ${on}`) ?? 0;
}
