import { levelOf, type RegionEntry, type RegionLevel, REGIONS } from '../domain/values/region.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Listing } from '../ports/catalogue.ts';

interface RegionFilter {
  readonly within: string | null;
  readonly level: RegionLevel | null;
  readonly existingOn: PlainDate | null;
}

const BY_CODE = [...REGIONS.entries.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1));

const matching = ({ within, level, existingOn }: RegionFilter): readonly RegionEntry[] =>
  BY_CODE.filter(
    ({ code, validFrom, validTo }) =>
      code.startsWith(within ?? '') &&
      (level === null || levelOf(code) === level) &&
      (existingOn === null || ((validFrom ?? '') <= existingOn && existingOn <= (validTo ?? '9999-12-31'))),
  );

/** The table of divisions as a list; it ships with the release and lies in memory. */
export const regionListing: Listing<RegionFilter, RegionEntry> = {
  page: async (filter, { first, after }) => {
    const following = matching(filter).filter(({ code }) => code > (after?.[0] ?? ''));
    return {
      entries: following.slice(0, first).map((item) => ({ item, position: [item.code] })),
      hasNext: following.length > first,
    };
  },
  count: async (filter) => matching(filter).length,
};
