import {
  COARSER,
  type DueRoster,
  type Figure,
  type Indicator,
  type IndicatorHeader,
} from '../domain/indicators/define-indicator.ts';
import { COARSER_ONLY, joinNotes } from '../domain/indicators/notes.ts';
import { indicators } from '../domain/indicators/index.generated.ts';
import { liesIn, type Period } from '../domain/indicators/period.ts';
import { STOCK_NAME } from '../domain/indicators/population.ts';
import { averageStocks } from '../domain/indicators/stock-average.ts';
import { addMonths } from '../domain/values/plain-date.ts';
import { isWithin } from '../domain/values/region.ts';
import type { Tally } from '../ports/run-register.ts';

export { parsePeriod, type Period } from '../domain/indicators/period.ts';

/** A figure with everything a reader must know about it. */
export interface PublishedFigure
  extends Figure, Pick<IndicatorHeader, 'id' | 'version' | 'name' | 'unit' | 'base' | 'by' | 'source' | 'target'> {
  readonly period: Period;
  /** '' = everywhere. */
  readonly region: string;
}

/** What the reader chooses; the region includes everything below it, '' is the whole hub. */
export interface FigureQuestion {
  readonly period: Period;
  readonly region: string;
}

/** First and last month whose sums are needed: the stock of the eve of a period belongs to the month before. */
export const monthsRead = ({ from, until }: Period): readonly [string, string] => [
  addMonths(from, -1).slice(0, 7),
  until.slice(0, 7),
];

/** Every figure of a period and region from the tallies of one run, in the order of the catalogue. */
export function figuresOf(tallies: readonly Tally[], question: FigureQuestion): readonly PublishedFigure[] {
  const { region: asked } = question;
  const near = tallies.filter(({ region }) => isWithin(region, asked) || isWithin(asked, region));
  const byIndicator = Map.groupBy(near, ({ indicator }) => indicator);
  return (indicators as readonly Indicator[]).map((indicator) =>
    publish(indicator, byIndicator.get(indicator.id) ?? [], question),
  );
}

function publish(indicator: Indicator, tallies: readonly Tally[], { period, region }: FigureQuestion): PublishedFigure {
  const { id, version, name, unit, base, by, source, target, formula } = indicator;
  const inside = tallies.filter((tally) => isWithin(tally.region, region));
  const events = inside.filter((tally) => isEventIn(tally, period));
  const coarser = tallies.filter((tally) => !isWithin(tally.region, region) && isEventIn(tally, period));
  const figure = formula({
    ...sumByName(events),
    ...averageStocks(inside, events, { region, period }),
    [COARSER]: coarser.reduce((sum, { value }) => sum + value, 0),
  });
  const note = joinNotes([figure.note, coarser.length > 0 ? COARSER_ONLY : null]);
  return { id, version, name, unit, base, by, source, target, period, region, ...figure, note };
}

const isEventIn = ({ month, name }: Tally, period: Period): boolean => !STOCK_NAME.test(name) && liesIn(month, period);

function sumByName(tallies: readonly Tally[]): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const { name, value } of tallies) sums[name] = (sums[name] ?? 0) + value;
  return sums;
}

/** Tallies of owed rosters (IND-09), for the aggregate station. */
export const tallyRosters = (owed: readonly DueRoster[]): readonly Tally[] => {
  const sums = new Map<string, Tally>();
  for (const { id, countsRosters } of indicators as readonly Indicator[])
    for (const counted of countsRosters?.(owed) ?? [])
      for (const [name, value] of Object.entries(counted.sums)) {
        const key = `${id}|${counted.region}|${counted.month}|${name}`;
        sums.set(key, {
          indicator: id,
          region: counted.region,
          month: counted.month,
          name,
          value: value + (sums.get(key)?.value ?? 0),
        });
      }
  return [...sums.values()];
};
