import type { Delta } from '../domain/linkage/changes/changed-names.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { NameCensus } from '../domain/linkage/scored/name-shares.ts';
import type { FeedPair } from './run-pairs.ts';

/** An event that no tier linked, by the mention that is scored, with its keys under the rules of the model. */
export interface Leftover {
  readonly mention: Mention;
  readonly keys: readonly number[];
}

/** Links that were taken over. */
export interface KeptLinks {
  readonly links: number;
  readonly review: number;
}

/** What differs between two runs, and what one takes over from the other. Reads sets, never row by row. */
export interface RunChanges {
  /** Rows of each feed that only one of both runs reads. */
  changedRows(runId: string, base: string): Promise<ReadonlyMap<string, number>>;
  /** Pairs of feeds that a finished run has linked. */
  linkedPairs(runId: string): Promise<readonly FeedPair[]>;
  /** Mentions of these feeds that only one of both runs reads. */
  delta(runId: string, base: string, feeds: readonly string[]): Promise<Delta>;
  /** Mentions of a feed that carry one of these stored keys. */
  carrying(runId: string, feed: string, keys: readonly number[]): Promise<readonly Mention[]>;
  /** Mentions of a feed with one of these natural keys, and those that replace one. */
  versions(runId: string, feed: string, keys: readonly string[]): Promise<readonly Mention[]>;
  /** Mentions of two feeds of one of these names. */
  named(runId: string, pair: FeedPair, names: readonly string[]): Promise<readonly Mention[]>;
  /** These mentions of a feed in register order. */
  ordered(runId: string, feed: string, mentions: readonly Mention[]): Promise<readonly Mention[]>;
  /** Sizes of two feeds, and how many people carry the names of these. */
  census(runId: string, pair: FeedPair, people: readonly Mention[]): Promise<NameCensus>;
  /** Lets go of names that were counted: to be called once all is linked. */
  forgetNames(): void;
  saveLeftovers(runId: string, pair: FeedPair, leftovers: Iterable<Leftover>): Promise<void>;
  /** What a run left over among these mentions, by their ids. */
  leftoversAmong(runId: string, pair: FeedPair, ids: readonly string[]): Promise<readonly Mention[]>;
  /** What a run left over of a feed with one of these keys of the model; null where more than `most` have one of them. */
  leftoversSharing(
    runId: string,
    pair: FeedPair,
    feed: string,
    keys: readonly number[],
    most: number,
  ): Promise<readonly Mention[] | null>;
  /**
   * Lets the links and left-over events of the base hold on for all mentions but these; of another line they are taken over.
   * Throws when its inputs are gone by now.
   */
  keep(runId: string, base: string, pair: FeedPair, but: readonly string[]): Promise<KeptLinks>;
  /** Ends all links and left-over events of two feeds that a run does not take over after all. */
  endPair(runId: string, pair: FeedPair): Promise<void>;
  /** A link that a run ended and made again as it was has not changed. */
  letEqualGoOn(runId: string, pair: FeedPair): Promise<void>;
  /** Pairs of feeds that a run need not look at: their work is done with the counts of the base. */
  carryPairs(runId: string, base: string, pairs: readonly FeedPair[]): Promise<void>;
  /** What the base had counted as not compared, by name of the count. */
  crowdedCounts(base: string, pair: FeedPair): Promise<Readonly<Record<string, number>>>;
}
