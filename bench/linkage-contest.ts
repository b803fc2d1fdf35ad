import type { PreparedLists } from './linkage-lists.ts';
import type { StageClock } from './stage-clock.ts';

/** What every contender is given. */
export interface Contest {
  /** Database that holds the lists, and a folder beside it. */
  readonly url: string;
  readonly folder: string;
  readonly lists: PreparedLists;
  /** Table that the links are written to: `l`, `r`, `weight`. */
  readonly table: string;
}

/** Links the prepared lists and writes the links back; tells how many pairs it compared. */
export type Contestant = (contest: Contest, clock: StageClock) => Promise<{ readonly pairs: number }>;
