import type { StockFacts } from '../../../src/domain/checks/register-facts.ts';
import { PARAMETERS } from '../../../src/domain/parameters/parameters.ts';
import type { SqlRow, Transaction } from '../../../src/adapters/postgres/database.ts';

type Told = SqlRow &
  Pick<StockFacts, 'key' | 'region' | 'on' | 'period' | 'hukou' | 'resident' | 'men' | 'women'> &
  Record<'away' | 'present' | 'births' | 'deaths' | 'moved_in' | 'moved_out' | 'parts', string | null> & {
    readonly hukou_before: number | null;
  };

const HALF_YEAR = PARAMETERS.HALF_YEAR_DAYS.value;

const rowsOf = (feed: string) =>
  `(select r.content from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = '${feed}')`;
const isOwed = (feed: string) =>
  `exists (select 1 from owed_feed o where o.feed = '${feed}' and (o.region like s.region || '%' or s.region like o.region || '%'))`;
const day = (path: string) => `left(content ->> '${path}' || '-01-01', 10)::date`;
const within = (path: string) => `content ->> '${path}' like s.region || '%'`;
const since = (path: string) => `${day(path)} > s.before_on and ${day(path)} <= s."on"`;
const under = (from: string, until: string) =>
  `${day(from)} <= s."on" - ${HALF_YEAR} and (content ->> '${until}' is null or ${day(until)} > s."on")`;
const count = (feed: string, ...conditions: readonly string[]) =>
  `case when ${isOwed(feed)} then (select count(*) from ${rowsOf(feed)} e where ${conditions.join(' and ')}) end`;

/** The same facts by counting all rows of every feed anew for each stock. */
export async function stocksToldSlowly(tx: Transaction, runId: string, asOf: string): Promise<readonly StockFacts[]> {
  const rows = await tx.query<Told>(
    `with stock as (
       select n.key, (select concat(period_start, '/', period_end) from batch b where b.id = r.batch_id) period, content ->> 'region' region, ${day('date')} "on",
         (content ->> 'hukouPopulation')::int hukou, (content ->> 'residentPopulation')::int resident, (content ->> 'male')::int men, (content ->> 'female')::int women
       from run_input n join source_record r on r.id = n.record_id where n.run_id = $1 and n.feed = 'PS-STOCK'),
     s as (
       select stock.*, lag("on") over w before_on, lag(hukou) over w hukou_before from stock where "on" <= $2::date
       window w as (partition by region order by "on"))
     select s.key, s.period, s.region, s."on"::text "on", s.hukou, s.resident, s.men, s.women, s.hukou_before,
       ${count('PS-OUTFLOW', within('hukouRegion'), under('departureDate', 'returnDate'))} away,
       ${count('PS-INFLOW', within('residenceRegion'), `not coalesce(content ->> 'hukouRegion', '') like s.region || '%'`, under('arrivalDate', 'leaveDate'))} present,
       ${count('PS-BIRTH', within('hukouRegion'), since('entryDate'))} births,
       ${count('PS-DEATH', within('hukouRegion'), since('cancelDate'))} deaths,
       ${count('PS-MOVE', `content ->> 'moveType' = '1'`, within('toRegion'), since('moveDate'))} moved_in,
       ${count('PS-MOVE', `content ->> 'moveType' = '2'`, within('fromRegion'), since('moveDate'))} moved_out,
       (select sum(p.hukou) from stock p where p."on" = s."on" and p.region like s.region || '%'
          and length(p.region) = case length(s.region) when 6 then 9 when 9 then 12 end) parts
     from s order by s.region, s."on"`,
    [runId, asOf],
  );
  return rows.map(factsOf);
}

const factsOf = (row: Told): StockFacts => ({
  key: row.key,
  region: row.region,
  on: row.on,
  period: row.period,
  hukou: row.hukou,
  resident: row.resident,
  men: row.men,
  women: row.women,
  awayHalfYear: number(row.away),
  presentHalfYear: number(row.present),
  sincePrevious: sincePrevious(row),
  hukouOfParts: number(row.parts),
});

const number = (text: string | null): number | null => (text === null ? null : Number(text));

function sincePrevious(row: Told): StockFacts['sincePrevious'] {
  const [births, deaths, movedIn, movedOut] = [row.births, row.deaths, row.moved_in, row.moved_out].map(number);
  const { hukou_before: hukouBefore } = row;
  if (hukouBefore === null || births == null || deaths == null || movedIn == null || movedOut == null) return null;
  return { hukouBefore, births, deaths, movedIn, movedOut };
}
