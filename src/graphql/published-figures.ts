import type { Figure, Indicator, Sums } from '../domain/indicators/define-indicator.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import { liesIn, type Period } from '../domain/indicators/period.ts';
import { averageStocks } from '../domain/indicators/stock-average.ts';
import { addMonths } from '../domain/values/plain-date.ts';
import type { Tally } from '../ports/run-register.ts';

/** An indicator with its result for one period and region. */
export interface PublishedFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
}

interface Asked {
  /** '' = everywhere. */
  readonly region: string;
  readonly period: Period;
}

/** Every indicator from the sums of a run. One that nothing was counted for says so by its own note. */
export function publishedFigures(tallies: readonly Tally[], asked: Asked): readonly PublishedFigure[] {
  const byIndicator = Map.groupBy(tallies, ({ indicator }) => indicator);
  return (indicators as readonly Indicator[]).map((indicator) => ({
    indicator,
    figure: indicator.formula(sumsOf(byIndicator.get(indicator.id) ?? [], asked)),
  }));
}

/** Events of the period added up, and the average of the population stocks around it. */
function sumsOf(tallies: readonly Tally[], asked: Asked): Sums {
  const sums: Record<string, number> = {};
  const events = tallies.filter(({ month }) => liesIn(month, asked.period));
  for (const { name, value } of events) sums[name] = (sums[name] ?? 0) + value;
  return { ...sums, ...averageStocks(tallies, events, asked) };
}

/** First and last month whose sums are read: the stock of the eve of a period belongs to the month before. */
export const monthsRead = ({ from, until }: Period): readonly [string, string] => [
  addMonths(from, -1).slice(0, 7),
  until.slice(0, 7),
];
