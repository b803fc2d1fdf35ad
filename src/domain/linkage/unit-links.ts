import type { LinkStanding, Tier, ReviewReason } from './mention.ts';
import type { UnitPair } from './unit-pairs.ts';

/** How a pair of events stands after the assignment. */
export interface UnitLink {
  readonly pair: Pick<UnitPair, 'left' | 'right'>;
  readonly tier: Tier;
  readonly standing: LinkStanding;
  readonly reason: ReviewReason | null;
}

/** Events that are spoken for, with a partner or in a tie, and do not look further. */
export interface Taken {
  readonly left: Set<string>;
  readonly right: Set<string>;
}
