import type { Wording } from '../values/wording.ts';
import { byar } from '../statistics/byar.ts';
import type { Interval } from '../statistics/interval.ts';
import { ratioInterval } from '../statistics/ratio-interval.ts';
import { wilson } from '../statistics/wilson.ts';
import type { Figure, Part, Sums } from './define-indicator.ts';
import { fewEvents, joinNotes, NOT_APPLICABLE } from './notes.ts';
import type { Population } from './population.ts';

interface More {
  readonly notes?: readonly (Wording | null)[];
  readonly parts?: readonly Part[];
}

/** A sum by name; 0 when nothing was counted. */
export const sumOf = (sums: Sums, name: string): number => sums[name] ?? 0;

const PER_CENT = 100;
const PER_THOUSAND = 1000;

/** A share with its Wilson interval; `per` 100 for per cent. */
export function proportion(
  numerator: number,
  denominator: number,
  { per = PER_CENT, ...more }: More & { per?: number } = {},
): Figure {
  if (denominator <= 0) return noFigure(numerator, denominator, NOT_APPLICABLE, more);
  return {
    value: (numerator / denominator) * per,
    numerator,
    denominator,
    ...limits(wilson(numerator, denominator), per),
    note: joinNotes([...(more.notes ?? []), fewEvents(numerator)]),
    ...partsOf(more),
  };
}

/** Events per thousand of the average population with Byar limits. */
export function eventRate(events: number, population: Population, more: More = {}): Figure {
  const { size } = population;
  if (size === null || size <= 0) return noFigure(events, size, population.note ?? NOT_APPLICABLE, more);
  return {
    value: (events / size) * PER_THOUSAND,
    numerator: events,
    denominator: size,
    ...limits(byar(events), PER_THOUSAND / size),
    note: joinNotes([population.note, ...(more.notes ?? []), fewEvents(events)]),
    ...partsOf(more),
  };
}

/** One count per hundred of another, with its log-normal interval. */
export function ratio(above: number, below: number, more: More = {}): Figure {
  if (below <= 0) return noFigure(above, below, NOT_APPLICABLE, more);
  return {
    value: (above / below) * PER_CENT,
    numerator: above,
    denominator: below,
    ...limits(ratioInterval(above, below), PER_CENT),
    note: joinNotes([...(more.notes ?? []), fewEvents(above, below)]),
    ...partsOf(more),
  };
}

/** The counts, and why there is no value. */
export const noFigure = (numerator: number, denominator: number | null, why: Wording, more: More = {}): Figure => ({
  value: null,
  numerator,
  denominator,
  low: null,
  high: null,
  note: joinNotes([why, ...(more.notes ?? [])]),
  ...partsOf(more),
});

/** A share of a figure as part, with its Wilson interval; nothing without cases. */
export function sharePart(
  label: Wording & { name: string },
  numerator: number,
  denominator: number,
  per = PER_CENT,
): readonly Part[] {
  const interval = wilson(numerator, denominator);
  if (interval === null) return [];
  const { low, high } = interval;
  return [
    { ...label, value: (numerator / denominator) * per, numerator, denominator, low: low * per, high: high * per },
  ];
}

const limits = (interval: Interval | null, by: number): Pick<Figure, 'low' | 'high'> =>
  interval === null ? { low: null, high: null } : { low: interval.low * by, high: interval.high * by };

const partsOf = ({ parts = [] }: More): Pick<Figure, 'parts'> => (parts.length === 0 ? {} : { parts });
