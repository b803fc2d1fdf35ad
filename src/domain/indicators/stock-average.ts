import { addDays } from '../values/plain-date.ts';
import { isWithin } from '../values/region.ts';
import type { Sums } from './define-indicator.ts';
import type { Period } from './period.ts';
import { type PopulationKind, populationNames, STOCK_NAME } from './population.ts';

interface RegionalSum {
  readonly region: string;
  readonly name: string;
  readonly value: number;
}

interface Stock {
  readonly region: string;
  readonly kind: PopulationKind;
  readonly on: string;
  readonly size: number;
}

/**
 * Average population of a region from its stocks: first and last stock from the eve of the period to its end, halved;
 * one stock stands alone. The region's own stocks go first; else each coarsest part gives its own average and these are
 * summed. Events of parts without any stock are counted, so that no rate is built on half a population.
 */
export function averageStocks(
  tallies: readonly RegionalSum[],
  events: readonly RegionalSum[],
  { region, period }: { readonly region: string; readonly period: Period },
): Sums {
  const known = tallies.flatMap(stockOf).filter(({ on }) => addDays(period.from, -1) <= on && on <= period.until);
  return Object.assign(
    {},
    ...(['hukou', 'resident'] as const).map((kind) =>
      averageOf(
        known.filter((stock) => stock.kind === kind),
        events,
        region,
        kind,
      ),
    ),
  );
}

function stockOf({ region, name, value }: RegionalSum): readonly Stock[] {
  const [, kind, on] = STOCK_NAME.exec(name) ?? [];
  return kind === undefined || on === undefined ? [] : [{ region, kind: kind as PopulationKind, on, size: value }];
}

function averageOf(
  stocks: readonly Stock[],
  events: readonly RegionalSum[],
  region: string,
  kind: PopulationKind,
): Sums {
  if (stocks.length === 0) return {};
  const names = populationNames(kind);
  const parts = [...Map.groupBy(coarsest(stocks, region), (stock) => stock.region)].map(([code, own]) => ({
    code,
    ...averageOfPart(own),
  }));
  const outside = events.filter(
    (event) => !parts.some(({ code }) => isWithin(event.region, code) || isWithin(code, event.region)),
  );
  return {
    [names.average]: total(parts.map(({ average }) => average)),
    [names.stocks]: Math.min(...parts.map((part) => part.stocks)),
    [names.outside]: total(outside.map(({ value }) => value)),
  };
}

/** The stocks of exactly this region, else those of regions that lie in no other region with a stock. */
function coarsest(stocks: readonly Stock[], region: string): readonly Stock[] {
  const own = stocks.filter((stock) => isWithin(stock.region, region) && isWithin(region, stock.region));
  if (own.length > 0) return own;
  const codes = [...new Set(stocks.map((stock) => stock.region))];
  return stocks.filter((stock) => !codes.some((code) => code !== stock.region && isWithin(stock.region, code)));
}

function averageOfPart(stocks: readonly Stock[]): { readonly average: number; readonly stocks: number } {
  const sorted = stocks.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const [first, last] = [sorted[0]?.size ?? 0, sorted.at(-1)?.size ?? 0];
  return { average: (first + last) / 2, stocks: Math.min(2, sorted.length) };
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
