import { warning } from '../values/normalised.ts';
import { firstDay, type PartialDate } from '../values/plain-date.ts';
import { REGIONS, regionStanding } from '../values/region.ts';
import type { AnyRow, Feed } from './define-feed.ts';
import { columnsOf } from './feed-columns.ts';
import type { FieldIssue } from './person-issues.ts';

const REGION_UNKNOWN = warning('REGION_UNKNOWN');

/**
 * Codes that the table of divisions does not have although it knows their county, and codes that ended before the event
 * (I08). An unknown county is out of area: nobody here can tell anything about its codes.
 */
export function placeIssues(feed: Feed, row: AnyRow): readonly FieldIssue[] {
  const event = row[feed.eventDate];
  const on = typeof event === 'string' ? firstDay(event as PartialDate) : null;
  return columnsOf(feed).flatMap(([field, { kind }]) => {
    const code = row[field];
    if (kind !== 'region' || typeof code !== 'string' || !isDoubtful(code, on)) return [];
    return [{ ...REGION_UNKNOWN, field }];
  });
}

function isDoubtful(code: string, on: string | null): boolean {
  if (regionStanding(code, REGIONS) === 'unknown-below-county') return true;
  const until = REGIONS.entries.get(code)?.validTo ?? null;
  return until !== null && on !== null && until < on;
}
