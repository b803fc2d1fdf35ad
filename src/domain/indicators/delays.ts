import type { Wording } from '../values/wording.ts';
import { histogramMedian } from '../statistics/histogram-median.ts';
import { daysBetween, isFullDate, type PartialDate, type PlainDate } from '../values/plain-date.ts';
import type { Figure, Part, Sums } from './define-indicator.ts';
import { proportion, sharePart, sumOf } from './figure.ts';

/** Delays of more than a year are not told apart: `delay:366`. */
const MOST = 366;
const DELAY_NAME = /^delay:(\d+)$/u;

/** Bands of the timeliness figures (IND-03, IND-04), in days from the event to its registration. */
const BANDS: readonly (Wording & { readonly name: string; readonly most: number })[] = [
  { name: 'upTo30', most: 30, zh: '30天内', en: 'up to 30 days' },
  { name: '31to90', most: 90, zh: '31–90天', en: '31–90 days' },
  { name: '91to180', most: 180, zh: '91–180天', en: '91–180 days' },
  { name: '181to365', most: 365, zh: '181–365天', en: '181–365 days' },
  { name: 'over365', most: Number.POSITIVE_INFINITY, zh: '1年以上', en: 'more than a year' },
];

/**
 * What one registration adds: `registered`, `inTime`, `delay:NNN`; `undated` when a day is missing or the registration
 * lies before the event. `legalEnd` gives the last day of the legal period.
 */
export function countDelay(
  event: PartialDate | null,
  registered: PartialDate | null,
  legalEnd: (event: PlainDate) => PlainDate,
): Sums {
  if (event === null || registered === null || !isFullDate(event) || !isFullDate(registered) || registered < event)
    return { undated: 1 };
  const days = Math.min(MOST, daysBetween(event, registered));
  const inTime: Sums = registered <= legalEnd(event) ? { inTime: 1 } : {};
  return { registered: 1, ...inTime, [`delay:${String(days).padStart(3, '0')}`]: 1 };
}

/** Share registered within the legal period, with bands, median delay and what could not be judged. */
export function timeliness(sums: Sums, more: readonly Part[] = []): Figure {
  const registered = sumOf(sums, 'registered');
  return proportion(sumOf(sums, 'inTime'), registered, {
    parts: [...bands(sums, registered), ...median(sums), ...leftOut(sums), ...more],
  });
}

function bands(sums: Sums, registered: number): readonly Part[] {
  const delays = [...delaysOf(sums)];
  return BANDS.flatMap(({ name, zh, en, most }, at) => {
    const least = (BANDS[at - 1]?.most ?? -1) + 1;
    const inside = delays.filter(([days]) => least <= days && days <= most).reduce((sum, [, count]) => sum + count, 0);
    return sharePart({ name, zh, en }, inside, registered);
  });
}

const median = (sums: Sums): readonly Part[] => {
  const days = histogramMedian(delaysOf(sums));
  return days === null
    ? []
    : [
        {
          name: 'median',
          zh: '中位时长(366=一年以上)',
          en: 'median delay (366 = more than a year)',
          value: days,
          unit: 'days',
        },
      ];
};

const delaysOf = (sums: Sums): ReadonlyMap<number, number> =>
  new Map(
    Object.entries(sums).flatMap(([name, count]): readonly [number, number][] => {
      const days = DELAY_NAME.exec(name)?.[1];
      return days === undefined ? [] : [[Number(days), count]];
    }),
  );

const LEFT_OUT = [
  { name: 'undated', zh: '日期不全或颠倒,未计入', en: 'days missing or reversed, not counted' },
  { name: 'exempt', zh: '不适用法定一个月,未计入', en: 'the legal month does not apply, not counted' },
] as const;

const leftOut = (sums: Sums): readonly Part[] =>
  LEFT_OUT.flatMap((label) =>
    sumOf(sums, label.name) > 0 ? [{ ...label, value: sumOf(sums, label.name), unit: 'persons' }] : [],
  );
