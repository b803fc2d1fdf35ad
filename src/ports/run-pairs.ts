import type { Mention } from '../domain/linkage/mention.ts';
import type { SurelyLinked } from '../domain/linkage/keep-repeated.ts';
import type { Slice } from './runs.ts';

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

/** Which mentions of a slice are read: those that share a stored key with another record of the feed `with`, and these. */
export interface Sharing {
  readonly with: string;
  /** Keys that mentions of the other feed have by what the register changed, which are not stored. */
  readonly keys: readonly number[];
  /** Records of people whom the register changed. */
  readonly records: readonly string[];
}

/** Links that slices made, and how many of them wait for review. */
export interface MadeLinks {
  readonly links: number;
  readonly review: number;
}

/** Where slices of two feeds are read, and leave the pairs that must be seen beside others for the link stage. */
export interface RunPairs {
  /**
   * Notes, before slices are compared, the keys that more mentions of one of these feeds carry than a block may hold. Row versions
   * that the run does not read count too: every key that is crowded in the run is among them.
   */
  noteCrowdedKeys(runId: string, feeds: readonly string[]): Promise<void>;
  /** What was noted for these two feeds. */
  crowdedKeys(runId: string, pair: FeedPair): Promise<readonly number[]>;
  /** Of these keys those that more than `most` row versions of one of the feeds carry. */
  frequentKeys(pair: FeedPair, keys: readonly number[], most: number): Promise<readonly number[]>;
  /**
   * How many records of a feed have a stored key of another record of the feed `other`, among all row versions: counted for one of
   * `sample` equal parts of all keys, and taken as often. Above the truth rather than below, for a record may share several keys.
   */
  countSharing(feed: string, other: string, sample: number): Promise<number>;
  /** How many mentions of a feed carry each of these stored keys; a key that none carries is left out. */
  carriers(runId: string, feed: string, keys: readonly number[]): Promise<ReadonlyMap<number, number>>;
  /** Mentions of a slice of a feed in no order, each once: all of them, or those that share a key. */
  mentionsOfSlice(runId: string, feed: string, slice: Slice, sharing: Sharing | null): Promise<readonly Mention[]>;
  save(runId: string, pair: FeedPair, found: Iterable<FoundPair>): Promise<void>;
  /** What all slices left, in the order of the left records. */
  found(runId: string, pair: FeedPair): Promise<readonly FoundPair[]>;
  /** All mentions of these records of a feed, in no order. */
  mentionsOf(feed: string, records: readonly string[]): Promise<readonly Mention[]>;
  /** Who of these records of two feeds has a partner by a link that a slice made and that does not wait for review. */
  surelyLinked(
    runId: string,
    pair: FeedPair,
    lefts: readonly string[],
    rights: readonly string[],
  ): Promise<SurelyLinked>;
  /** What the slices of two feeds made. */
  madeBySlices(runId: string, pair: FeedPair): Promise<MadeLinks>;
  /** Once linked, the pairs are of no more use. */
  forget(runId: string, pair: FeedPair): Promise<void>;
}
