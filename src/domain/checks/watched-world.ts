import { ALWAYS, type Reach, type ReachPlace } from '../rosters/reach.ts';
import type { DayRun } from '../rosters/day-runs.ts';
import { countyOf } from '../values/region.ts';
import { addDays, type PlainDate } from '../values/plain-date.ts';
import type { Coverage, World } from './world.ts';

/** Stands for days to come: whoever asked whether one has come may be answered otherwise from that day on. */
export const DAYS_TO_COME: ReachPlace = { feed: 'DAY', county: 'DAY' };

/**
 * Days ahead that are noticed; a line of runs ends before the next one. Longer than the longest time that checks wait for as a
 * rule, and shorter than the many years after which a death is old.
 */
export const DAYS_AHEAD = 366;

/** A world that notices which rosters it is asked about, and which days. */
export interface WatchedWorld {
  readonly world: World;
  /** The same for figures, which count answers and never read them: up to when rosters reach, told in words only, is not noticed. */
  readonly worldOfFigures: World;
  /**
   * What was asked since the last call: an answer given meanwhile rests on it, and stands until it changes. One entry for each
   * feed and county, with all days asked about between its first and last; whoever tells up to when rosters reach rests on all.
   */
  readonly asked: () => readonly Reach[];
}

export function watchReaches(world: World): WatchedWorld {
  const places = new Map<string, Reach>();
  const notice = (feed: string, county: string, days: DayRun | null): void => {
    const name = `${feed}|${county}`;
    const known = places.get(name);
    if (known === undefined) places.set(name, { feed, county, days });
    else if (days !== null) places.set(name, { feed, county, days: hull(known.days, days) });
  };
  const noticeDay = (day: PlainDate): void => notice(DAYS_TO_COME.feed, DAYS_TO_COME.county, { from: day, until: day });
  const watch = (readsWords: boolean): World => {
    const coverages = new Map<string, Coverage>();
    return {
      ...world,
      get asOf() {
        noticeDay(addDays(world.asOf, 1));
        return world.asOf;
      },
      hasCome: (day) => {
        const isPast = world.hasCome(day);
        if (!isPast && day <= addDays(world.asOf, DAYS_AHEAD)) noticeDay(day);
        return isPast;
      },
      isCovered: (region) => {
        notice('', countyOf(world.currentRegion(region)) ?? '', null);
        return world.isCovered(region);
      },
      coverage: (feed, region) => {
        const county = countyOf(region) ?? region;
        const name = `${feed}|${county}`;
        const known =
          coverages.get(name) ??
          watched(world.coverage(feed, region), readsWords, (days) => notice(feed, county, days));
        coverages.set(name, known);
        return known;
      },
    };
  };
  return {
    world: watch(true),
    worldOfFigures: watch(false),
    asked: () => {
      const asked = [...places.values()];
      places.clear();
      // Whoever asks about a roster of a county rests on the county as well.
      return asked.filter(
        ({ feed, county }) => feed !== '' || !asked.some((other) => other.feed !== '' && other.county === county),
      );
    },
  };
}

function watched(coverage: Coverage, readsWords: boolean, notice: (days: DayRun | null) => void): Coverage {
  return {
    get owed() {
      notice(null);
      return coverage.owed;
    },
    get from() {
      if (readsWords) notice(ALWAYS);
      return coverage.from;
    },
    get watermark() {
      if (readsWords) notice(ALWAYS);
      return coverage.watermark;
    },
    spans: (first: PlainDate, last: PlainDate) => {
      notice({ from: first, until: last });
      return coverage.spans(first, last);
    },
    ...(coverage.lost === undefined
      ? {}
      : { lost: (first: PlainDate, last: PlainDate) => coverage.lost?.(first, last) ?? false }),
  };
}

const hull = (known: DayRun | null, days: DayRun): DayRun =>
  known === null
    ? days
    : {
        from: known.from < days.from ? known.from : days.from,
        until: known.until > days.until ? known.until : days.until,
      };
