import { dayOf, iso, partsOf } from '../days.ts';
import type { FeedFaults } from '../truth/feed-checks.ts';
import type { County } from '../world/places.ts';
import type { TownStock } from '../world/stock.ts';
import type { World } from '../world/world.ts';

/** A town whose residents are counted 6 % too high, and a town whose men and women do not add up. */
const OFF = { residents: 1.06, unbalancedTown: 1, wrongSumTown: 2, wrongSum: 7 } as const;

interface Counted {
  readonly region: string;
  readonly hukou: number;
  readonly resident: number;
  readonly maleExcess: number;
}

/** Sends the population stock at the last two year ends: the county and each of its towns. */
export function sendCountyStock(world: World, county: County): FeedFaults['known'] {
  const last = partsOf(world.to).year - (partsOf(world.to + 1).year > partsOf(world.to).year ? 0 : 1);
  for (const [at, year] of [last, last - 1].entries()) {
    const towns = county.towns.map((town, i) => countTown(world.stock.of(town.code), town.code, at === 0 ? 0 : 1, i));
    const total = towns.reduce(
      (sum, town) => ({ hukou: sum.hukou + town.hukou, resident: sum.resident + town.resident }),
      { hukou: 0, resident: 0 },
    );
    for (const counted of [{ region: county.code, ...total, maleExcess: 0 }, ...towns])
      sendRow(world, county, counted, year);
  }
  const period = `${last}0101-${last}1231`;
  const known = (check: string, at: number) => {
    const region = county.towns[at]?.code;
    return region === undefined ? [] : [{ check, feed: 'PS-STOCK', region, period, verdict: 'yes' }];
  };
  return [...known('Q08', OFF.unbalancedTown), ...known('Q05', OFF.wrongSumTown)];
}

function countTown(stock: TownStock, region: string, at: 0 | 1, index: number): Counted {
  const hukou = stock.hukou - (at === 1 ? stock.change : 0);
  const balanced = hukou - stock.outflow[at] + stock.inflow[at];
  const off = at === 0 && index === OFF.unbalancedTown;
  return {
    region,
    hukou,
    resident: off ? Math.round(balanced * OFF.residents) + 1 : balanced,
    maleExcess: at === 0 && index === OFF.wrongSumTown ? OFF.wrongSum : 0,
  };
}

function sendRow(world: World, county: County, { region, hukou, resident, maleExcess }: Counted, year: number): void {
  const day = dayOf(year, 12, 31);
  const female = Math.round(hukou * 0.4884);
  const row = {
    region,
    date: iso(day),
    hukouPopulation: String(hukou),
    residentPopulation: String(resident),
    male: String(hukou - female + maleExcess),
    female: String(female),
  };
  world.office.send('PS-STOCK', county.code, day, row);
}
