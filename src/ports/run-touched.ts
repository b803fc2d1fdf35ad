import type { GroupBy } from '../domain/checks/check.ts';
import type { RecordView } from '../domain/checks/dossier.ts';
import type { CountedTally } from './run-register.ts';
import type { Reach, ReachPlace } from '../domain/rosters/reach.ts';

/** Stands for the population base: whoever asked it rests on what it says, which may have changed. */
export const ASKED_BASE: Reach = { feed: 'BASE', county: '', days: null };

/** Keys of a feed, by the numbers that they have among those asked about anew; both included. */
export interface TouchedKeys {
  readonly feed: string;
  readonly from: number;
  readonly until: number;
}

/** What a run that goes on from another asks about anew; everything else holds on. Reads sets, never row by row. */
export interface RunTouched {
  /** Feeds and counties on whose rosters answers rest. */
  places(runId: string): Promise<readonly ReachPlace[]>;
  /**
   * Numbers, feed by feed, all keys of which something changed: their rows, their links, a row that they are linked with, the
   * reach of a roster that an answer about them rests on; and those that the run before set aside. Gives how many of each feed.
   */
  gather(runId: string, changed: readonly Reach[]): Promise<ReadonlyMap<string, number>>;
  /** Live records of touched keys as another run, or this one, reads them. */
  records(readBy: string, runId: string, keys: TouchedKeys): Promise<readonly RecordView[]>;
  /** Records that a run set aside: they are in none of its figures. */
  setAside(runId: string): Promise<ReadonlySet<string>>;
  /** Ends what these checks answered about touched keys. */
  endAnswers(runId: string, keys: TouchedKeys, checks: readonly string[]): Promise<void>;
  /**
   * Gathers the records that share a value with a touched one, to whose groups `RunRegister.groups` is then confined. Gives the
   * keys (`FEED|key`) whose answers may differ.
   */
  gatherGroups(
    runId: string,
    of: { readonly feeds: readonly string[]; readonly by: readonly GroupBy[] },
  ): Promise<ReadonlySet<string>>;
  /** Ends what a check answered about the keys gathered last. */
  endGroupAnswers(runId: string, check: string): Promise<void>;
  /** Ends all that these checks answered. */
  endChecks(runId: string, checks: readonly string[]): Promise<void>;
  /** Saves all sums of one part of the figures, of which most are as before. */
  replaceTallies(runId: string, chunkNo: number, tallies: readonly CountedTally[]): Promise<void>;
  /** Ends everything that was answered and counted: all is asked anew. */
  endAll(runId: string): Promise<void>;
}
