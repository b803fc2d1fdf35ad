import type { StockFacts } from '../../domain/checks/register-facts.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { SqlRow, Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';
import { type CountUpTo, countEvents, EVENT_FEEDS, firstDay, type StockEvent } from './stock-events.ts';

interface StockRow extends SqlRow {
  key: string;
  region: string;
  on: PlainDate;
  period: string;
  hukou: number | null;
  resident: number | null;
  men: number | null;
  women: number | null;
  /** Day of the stock before of the same region. */
  before: string | null;
  hukou_before: number | null;
  parts: string | null;
  /** Feeds that somebody owes for the region, for one around it or for a part of it. */
  owed: readonly string[];
}

/** Population on each day of PS-STOCK, with what the registers say about movements; numbers only. */
export async function stockFacts(tx: Transaction, runId: string, asOf: PlainDate): Promise<readonly StockFacts[]> {
  const rows = await stocks(tx, runId, asOf);
  const told = new Map<string, CountUpTo>();
  for (const feed of EVENT_FEEDS)
    told.set(
      feed,
      await countEvents(
        tx,
        { runId, feed },
        rows.filter(({ owed }) => owed.includes(feed)),
      ),
    );
  return rows.map((row) => factsOf(row, told));
}

const stocks = (tx: Transaction, runId: string, asOf: PlainDate): Promise<readonly StockRow[]> =>
  queryRun<StockRow>(
    tx,
    `with stock as (
       select n.key, (select concat(period_start, '/', period_end) from batch b where b.id = r.batch_id) period, content ->> 'region' region, ${firstDay('date')} "on", (content ->> 'hukouPopulation')::int hukou,
         (content ->> 'residentPopulation')::int resident, (content ->> 'male')::int men, (content ->> 'female')::int women
       from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = 'PS-STOCK'),
     part as (
       select left(region, case length(region) when 9 then 6 else 9 end) region, "on", sum(hukou) hukou
       from stock where length(region) in (9, 12) group by 1, 2),
     owing as (
       select s.region, array_agg(distinct o.feed) feeds from (select distinct region from stock) s
       join owed_feed o on o.feed = any($3) and (starts_with(o.region, s.region) or starts_with(s.region, o.region)) group by 1),
     s as (
       select stock.*, lag("on") over w before_on, lag(hukou) over w hukou_before from stock where "on" <= $2::date
       window w as (partition by region order by "on", key))
     select s.key, s.period, s.region, s."on"::text "on", s.hukou, s.resident, s.men, s.women, s.before_on::text before, s.hukou_before,
       part.hukou parts, coalesce(owing.feeds, '{}') owed
     from s left join part on part.region = s.region and part."on" = s."on" left join owing on owing.region = s.region
     order by s.region, s."on", s.key`,
    [runId, asOf, EVENT_FEEDS],
  );

function factsOf(row: StockRow, told: ReadonlyMap<string, CountUpTo>): StockFacts {
  const count = (feed: string, event: StockEvent): number | null =>
    row.owed.includes(feed) ? (told.get(feed)?.(event, row) ?? 0) : null;
  return {
    key: row.key,
    region: row.region,
    on: row.on,
    period: row.period,
    hukou: row.hukou,
    resident: row.resident,
    men: row.men,
    women: row.women,
    awayHalfYear: count('PS-OUTFLOW', 'away'),
    presentHalfYear: count('PS-INFLOW', 'present'),
    sincePrevious: sincePrevious(row, told),
    hukouOfParts: row.parts === null ? null : Number(row.parts),
  };
}

/** Null when nothing was stated before, or when a feed does not cover the time. */
function sincePrevious(row: StockRow, told: ReadonlyMap<string, CountUpTo>): StockFacts['sincePrevious'] {
  const { region, on, before, hukou_before: hukouBefore, owed } = row;
  if (before === null || hukouBefore === null) return null;
  if (!['PS-BIRTH', 'PS-DEATH', 'PS-MOVE'].every((feed) => owed.includes(feed))) return null;
  const since = (feed: string, event: StockEvent): number => {
    const upTo = told.get(feed);
    return upTo ? upTo(event, { region, on }) - upTo(event, { region, on: before }) : 0;
  };
  return {
    hukouBefore,
    births: since('PS-BIRTH', 'births'),
    deaths: since('PS-DEATH', 'deaths'),
    movedIn: since('PS-MOVE', 'movedIn'),
    movedOut: since('PS-MOVE', 'movedOut'),
  };
}
