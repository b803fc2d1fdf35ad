import type { Figure, Indicator, Sums } from '../domain/indicators/define-indicator.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import type { Sum } from '../ports/catalogue.ts';

/** An indicator with its result for one period and region. */
export interface PublishedFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

/** Every indicator from the sums of a run. One without any sum says so by its own note. */
export function publishedFigures(sums: readonly Sum[]): readonly PublishedFigure[] {
  const byIndicator = Map.groupBy(sums, ({ indicator }) => indicator);
  return (indicators as readonly Indicator[]).map((indicator) => ({
    indicator,
    figure: indicator.formula(sumsOf(byIndicator.get(indicator.id) ?? [])),
  }));
}

const sumsOf = (sums: readonly Sum[]): Sums => Object.fromEntries(sums.map(({ name, value }) => [name, value]));

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const QUARTER = /^(\d{4})Q([1-4])$/;

/** First and last month of a period `2025`, `2025-01`, `2025Q1` or `2025-01/2025-06`; null when it is none of them. */
export function monthsOf(period: string): readonly [string, string] | null {
  if (YEAR.test(period)) return [`${period}-01`, `${period}-12`];
  if (MONTH.test(period)) return [period, period];
  const [, year, quarter] = QUARTER.exec(period) ?? [];
  if (year !== undefined) return [monthIn(year, Number(quarter) * 3 - 2), monthIn(year, Number(quarter) * 3)];
  const [from = '', until = '', ...rest] = period.split('/');
  return rest.length === 0 && MONTH.test(from) && MONTH.test(until) && from <= until ? [from, until] : null;
}

const monthIn = (year: string, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
