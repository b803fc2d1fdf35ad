import { type Grouping, UNKNOWN } from './grouping.ts';

/**
 * Whether the places of the two records (hukou, residence, place of the event) lie in one county. Nobody states whether a person
 * is a migrant (人户分离, 流动人口); places in several counties are as near as the rosters come, with births in the hospital
 * of another county among them.
 */
export const counties: Grouping = {
  code: 'counties',
  zh: '涉及县区',
  en: 'counties of residence and event',
  labels: [
    { code: 'one', zh: '同一县区', en: 'one county' },
    { code: 'several', zh: '跨县区', en: 'several counties' },
    UNKNOWN,
  ],
  of: (left, right) => {
    const known = new Set([...left.regions, ...right.regions].map((region) => region.slice(0, 6)));
    return known.size === 0 ? UNKNOWN.code : known.size === 1 ? 'one' : 'several';
  },
};
