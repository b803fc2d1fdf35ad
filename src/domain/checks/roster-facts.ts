import { plainDate } from '../values/plain-date.ts';
import type { Owner } from './answer.ts';
import type { AggregateAnswer } from './check.ts';
import type { RosterFacts, StockFacts } from './register-facts.ts';

/** What an aggregate answer is about: feed, region, organisation and period. */
export type RosterKey = Omit<AggregateAnswer, 'answer'>;

export interface DeliveredRoster {
  readonly key: RosterKey;
  /** Files of one feed, region, organisation and period that were not taken back. */
  readonly files: readonly RosterFacts[];
}

export const keyOfRoster = ({
  feed,
  region,
  org,
  periodStart,
  periodEnd,
}: Pick<RosterFacts, 'feed' | 'region' | 'org' | 'periodStart' | 'periodEnd'>): RosterKey => ({
  feed,
  region,
  org,
  period: `${periodStart}/${periodEnd}`,
});

export const keyOfStock = ({ region, period }: StockFacts): RosterKey => ({
  feed: 'PS-STOCK',
  region,
  org: '',
  period,
});

/** Files gathered by what they are about, in the order of feed, region, organisation and period: one subject, one answer. */
export function deliveredRosters(rosters: readonly RosterFacts[]): readonly DeliveredRoster[] {
  const standing = rosters.filter(({ state }) => state !== 'withdrawn');
  const gathered = Map.groupBy(standing, (file) => Object.values(keyOfRoster(file)).join('|'));
  return [...gathered.keys()].toSorted().flatMap((name) => {
    const files = gathered.get(name) ?? [];
    const [first] = files;
    return first ? [{ key: keyOfRoster(first), files }] : [];
  });
}

const DEPARTMENTS: readonly Owner[] = ['PS', 'HC', 'MZ', 'ED', 'GR'];

/** The department that owes a feed; court declarations come through the police. */
export const senderOf = (feed: string): Owner =>
  DEPARTMENTS.find((department) => feed.startsWith(`${department}-`)) ?? 'PS';

/** A month's roster of births for the examples of the aggregate checks. */
export const EXAMPLE_ROSTER: RosterFacts = {
  batchId: 'batch-1',
  feed: 'HC-BIRTH',
  region: '290121',
  org: '',
  periodStart: plainDate('2025-01-01'),
  periodEnd: plainDate('2025-01-31'),
  isFinal: true,
  state: 'accepted',
  refusalCode: null,
  declaredRows: 40,
  rows: 40,
  forbiddenColumns: [],
  men: 21,
  women: 19,
  rowsRegisteredLongBefore: 0,
  rowsOutsidePeriod: 0,
  contendedKeysInFile: [],
  collapsedKeysInFile: 0,
};

/** The town of the seed report: 52,746 registered, 13,794 away and 30 present for half a year or longer, 40,248 residents. */
export const EXAMPLE_STOCK: StockFacts = {
  region: '290121',
  on: plainDate('2025-12-31'),
  period: '2025-12-31/2025-12-31',
  key: '290121|2025-12-31',
  hukou: 52_746,
  resident: 40_248,
  men: 27_001,
  women: 25_745,
  awayHalfYear: 13_794,
  presentHalfYear: 30,
  sincePrevious: null,
  hukouOfParts: null,
};
