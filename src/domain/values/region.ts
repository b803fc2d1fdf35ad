/** Administrative divisions: codes, names, and how they change over time. */
export {
  commonLevel,
  countyOf,
  isWithin,
  levelOf,
  parentOf,
  sameTown,
  townOf,
  type RegionLevel,
} from './region-code.ts';
export { readRegion } from './region-reading.ts';
export {
  currentRegion,
  regionKnownAt,
  regionName,
  regionPath,
  regionStanding,
  regionTable,
  type RegionEntry,
} from './region-table.ts';
export { REGIONS } from './regions-29.ts';
