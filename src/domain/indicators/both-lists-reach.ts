import type { World } from '../checks/world.ts';
import type { Feed } from '../feeds/define-feed.ts';
import type { ParameterName } from '../parameters/parameters.ts';
import { addDays, firstDay, lastDay, type PartialDate } from '../values/plain-date.ts';
import { countyOf } from '../values/region.ts';
import { legalPeriodEnd } from '../values/working-days.ts';

/** A list and the region whose rosters should hold the event. */
export interface ListPlace {
  readonly feed: Feed;
  readonly region: string;
}

/** Legal months and grace after which both lists should know an event. */
export interface Closing {
  readonly months: ParameterName;
  readonly grace: ParameterName;
}

/**
 * Whether an event belongs to the closed population of a two-list estimate: both lists are owed where it should stand,
 * in the area, and final from the event until its legal month and grace are over. Else one list had no chance.
 */
export function bothListsReach(
  event: PartialDate,
  lists: readonly ListPlace[],
  { months, grace }: Closing,
  world: World,
): boolean {
  return lists.every(({ feed, region }) => {
    const county = countyOf(world.currentRegion(region));
    if (county === null || !world.isCovered(county)) return false;
    const start = lastDay(event);
    const legalEnd = legalPeriodEnd(start, { months: world.parameter(months, region, start) }, world.calendar);
    const due = addDays(legalEnd, world.parameter(grace, region, start));
    const coverage = world.coverage(feed.id, county);
    return world.hasCome(due) && coverage.owed && coverage.spans(firstDay(event), due);
  });
}
