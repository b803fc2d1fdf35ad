import type { StockFacts } from '../../domain/checks/register-facts.ts';
import { PARAMETERS } from '../../domain/parameters/parameters.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import type { SqlRow, Transaction } from './database.ts';

interface StockRow extends SqlRow {
  key: string;
  region: string;
  on: string;
  period: string;
  hukou: number | null;
  resident: number | null;
  men: number | null;
  women: number | null;
  away: string | null;
  present: string | null;
  hukou_before: number | null;
  births: string | null;
  deaths: string | null;
  moved_in: string | null;
  moved_out: string | null;
  parts: string | null;
}

const HALF_YEAR = PARAMETERS.HALF_YEAR_DAYS.value;

const rowsOf = (feed: string) =>
  `(select r.content from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = '${feed}')`;

const whenOwed = (feed: string, count: string) =>
  `case when exists (select 1 from owed_feed o where o.feed = '${feed}' and (o.region like s.region || '%' or s.region like o.region || '%')) then (${count}) end`;

/** First day a partial date may mean. */
const day = (path: string) => `left(content ->> '${path}' || '-01-01', 10)::date`;

const AWAY = `select count(*) from ${rowsOf('PS-OUTFLOW')} o where content ->> 'hukouRegion' like s.region || '%'
  and ${day('departureDate')} <= s."on" - ${HALF_YEAR} and (content ->> 'returnDate' is null or ${day('returnDate')} > s."on")`;

const PRESENT = `select count(*) from ${rowsOf('PS-INFLOW')} i where content ->> 'residenceRegion' like s.region || '%'
  and not coalesce(content ->> 'hukouRegion', '') like s.region || '%'
  and ${day('arrivalDate')} <= s."on" - ${HALF_YEAR} and (content ->> 'leaveDate' is null or ${day('leaveDate')} > s."on")`;

const between = (path: string) => `${day(path)} > s.before_on and ${day(path)} <= s."on"`;

const BIRTHS = `select count(*) from ${rowsOf('PS-BIRTH')} b where content ->> 'hukouRegion' like s.region || '%' and ${between('entryDate')}`;
const DEATHS = `select count(*) from ${rowsOf('PS-DEATH')} d where content ->> 'hukouRegion' like s.region || '%' and ${between('cancelDate')}`;
const MOVED_IN = `select count(*) from ${rowsOf('PS-MOVE')} m where content ->> 'moveType' = '1' and content ->> 'toRegion' like s.region || '%' and ${between('moveDate')}`;
const MOVED_OUT = `select count(*) from ${rowsOf('PS-MOVE')} m where content ->> 'moveType' = '2' and content ->> 'fromRegion' like s.region || '%' and ${between('moveDate')}`;

/** Population on each day of PS-STOCK, with what the registers say about movements; numbers only. */
export async function stockFacts(tx: Transaction, runId: string, asOf: PlainDate): Promise<readonly StockFacts[]> {
  const rows = await tx.query<StockRow>(
    `with stock as (
       select n.key, (select concat(period_start, '/', period_end) from batch b where b.id = r.batch_id) period, content ->> 'region' region, left(content ->> 'date' || '-01-01', 10)::date "on", (content ->> 'hukouPopulation')::int hukou,
         (content ->> 'residentPopulation')::int resident, (content ->> 'male')::int men, (content ->> 'female')::int women
       from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = 'PS-STOCK'),
     s as (
       select stock.*, lag("on") over w before_on, lag(hukou) over w hukou_before from stock where "on" <= $2::date
       window w as (partition by region order by "on"))
     select s.key, s.period, s.region, s."on"::text "on", s.hukou, s.resident, s.men, s.women, s.hukou_before,
       ${whenOwed('PS-OUTFLOW', AWAY)} away, ${whenOwed('PS-INFLOW', PRESENT)} present,
       ${whenOwed('PS-BIRTH', BIRTHS)} births, ${whenOwed('PS-DEATH', DEATHS)} deaths,
       ${whenOwed('PS-MOVE', MOVED_IN)} moved_in, ${whenOwed('PS-MOVE', MOVED_OUT)} moved_out,
       (select sum(p.hukou) from stock p where p."on" = s."on" and p.region like s.region || '%'
          and length(p.region) = case length(s.region) when 6 then 9 when 9 then 12 end) parts
     from s order by s.region, s."on"`,
    [runId, asOf],
  );
  return rows.map(factsOf);
}

function factsOf(row: StockRow): StockFacts {
  const count = (text: string | null) => (text === null ? null : Number(text));
  const [births, deaths, movedIn, movedOut] = [
    count(row.births),
    count(row.deaths),
    count(row.moved_in),
    count(row.moved_out),
  ];
  const known =
    row.hukou_before !== null && births !== null && deaths !== null && movedIn !== null && movedOut !== null;
  return {
    key: row.key,
    region: row.region,
    on: row.on as PlainDate,
    period: row.period,
    hukou: row.hukou,
    resident: row.resident,
    men: row.men,
    women: row.women,
    awayHalfYear: count(row.away),
    presentHalfYear: count(row.present),
    sincePrevious: known ? { hukouBefore: row.hukou_before ?? 0, births, deaths, movedIn, movedOut } : null,
    hukouOfParts: count(row.parts),
  };
}
