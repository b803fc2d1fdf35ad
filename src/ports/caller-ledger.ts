import type { CallerKnown, CallerSpending } from '../domain/access/caller-tally.ts';

/** Where processes tell each other what callers have asked. Kept for one window; no evidence of anything. */
export interface CallerLedger {
  /** Adds what was spent here, and answers what all have told about these callers within the window. */
  exchange(spent: readonly CallerSpending[]): Promise<readonly CallerKnown[]>;
}
