import type { KeyRange } from '../domain/linkage/key-range.ts';
import type { Mention } from '../domain/linkage/mention.ts';

/** Two people of two records, by whom a pair that was found is remembered between two stages of a run. */
export interface FoundPair {
  readonly leftRecord: string;
  readonly leftRole: string;
  readonly rightRecord: string;
  readonly rightRole: string;
}

/** Two feeds that are linked, by their codes; the same one twice for a feed with itself. */
export interface FeedPair {
  readonly left: string;
  readonly right: string;
}

/** Where the parts of a search for pairs read, and leave what they found for the link stage. */
export interface RunPairs {
  /**
   * Notes, when a run is planned, the keys that more mentions of one of these feeds carry than a block may hold. Row versions
   * that the run does not read count too: every key that is crowded in the run is among them.
   */
  noteCrowdedKeys(runId: string, feeds: readonly string[]): Promise<void>;
  /** What was noted for these two feeds. */
  crowdedKeys(runId: string, pair: FeedPair): Promise<readonly number[]>;
  /** Where the store keeps a key among the ranges: the keys are stored under a veil, each in a place of its own. */
  readonly placeOf: (key: number) => number;
  /**
   * Mentions of the left feed whose stored keys in the range are carried by another record of the right feed, and those
   * that carry one of `keys`; in register order.
   */
  mentionsInRange(runId: string, pair: FeedPair, range: KeyRange, keys: readonly number[]): Promise<readonly Mention[]>;
  save(runId: string, pair: FeedPair, found: Iterable<FoundPair>): Promise<void>;
  /** What all parts found, in the order of the left records. */
  found(runId: string, pair: FeedPair): Promise<readonly FoundPair[]>;
  /** All mentions of these records of a feed, in no order. */
  mentionsOf(feed: string, records: readonly string[]): Promise<readonly Mention[]>;
  /** Once linked, the pairs are of no more use. */
  forget(runId: string, pair: FeedPair): Promise<void>;
}
