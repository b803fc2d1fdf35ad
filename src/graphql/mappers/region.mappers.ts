import type { RegionEntry } from '../../domain/values/region.ts';

export type RegionMapper = RegionEntry;
