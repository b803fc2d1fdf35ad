import type { Wording } from '../values/wording.ts';
import { psStock } from '../feeds/ps-stock.ts';
import { lastDay } from '../values/plain-date.ts';
import { counting, type Sums } from './define-indicator.ts';
import { sumOf } from './figure.ts';
import { joinNotes, NO_POPULATION, ONE_STOCK, POPULATION_INCOMPLETE } from './notes.ts';

/** Which population a rate is of. */
export type PopulationKind = 'hukou' | 'resident';

/** Name of a stock among the tallies of a figure: `hukou@2024-12-31`. */
export const STOCK_NAME = /^(hukou|resident)@(\d{4}-\d{2}-\d{2})$/u;

/** Names under which the formula finds the population that the stocks of a period give. */
export const populationNames = (kind: PopulationKind) => ({
  /** Average of the first and last stock. */
  average: kind,
  /** Stocks known for the worst known part of the region: 1 or 2. */
  stocks: `${kind}:stocks`,
  /** Events of regions for which no stock is known. */
  outside: `${kind}:outside`,
});

/** Counts the stocks of PS-STOCK. Two contending versions of one stock weigh one half each. */
export const countsStocks = (kind: PopulationKind) =>
  counting({
    subject: psStock,
    counts: ({ subject }) => {
      const { date, hukouPopulation, residentPopulation } = subject.row;
      const population = kind === 'hukou' ? hukouPopulation : residentPopulation;
      if (date === null || population === null || subject.superseded) return null;
      const weight = subject.contention === null ? 1 : 0.5;
      return { sums: { [`${kind}@${lastDay(date)}`]: population * weight } };
    },
  });

/** The denominator of a rate. */
export interface Population {
  readonly size: number | null;
  readonly note: Wording | null;
}

export function populationIn(sums: Sums, kind: PopulationKind): Population {
  const names = populationNames(kind);
  const size = sums[names.average];
  if (size === undefined) return { size: null, note: NO_POPULATION };
  if (sumOf(sums, names.outside) > 0) return { size: null, note: POPULATION_INCOMPLETE };
  return { size, note: joinNotes([sumOf(sums, names.stocks) < 2 ? ONE_STOCK : null]) };
}
