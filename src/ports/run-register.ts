import type { GroupBy } from '../domain/checks/check.ts';
import type { RecordView } from '../domain/checks/dossier.ts';
import type { StockFacts } from '../domain/checks/register-facts.ts';
import type { LinkOutcome, LinkStanding, Mention, Tier } from '../domain/linkage/mention.ts';
import type { AnyRow } from '../domain/feeds/define-feed.ts';
import type { Reach } from '../domain/rosters/reach.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';

/** A link as a run knows it, by record. */
export interface RunLink {
  readonly leftRecord: string;
  readonly leftRole: string;
  readonly rightRecord: string;
  readonly rightRole: string;
  readonly rightFeed: string;
  readonly leftFeed: string;
  readonly tier: Tier;
  readonly standing: LinkStanding;
  readonly reason: string | null;
}

/**
 * How the records of a feed are found that share a key with those of another: as the store sees fit, all keys of both read as lists,
 * or looked up one by one from the keys of the feed itself (`own`) or of the other one, where those are few.
 */
export type KeyReading = 'any' | 'lists' | 'own' | 'other';

/** Which mentions of a feed are loaded for linking beside those that share a key. */
export interface LinkingScope {
  readonly whole: boolean;
  readonly reading: KeyReading;
  /** Numbers about which the register says something that gives more keys than the stored ones. */
  readonly numbers: readonly string[];
  /** Keys that mentions of the other feed have for that reason. */
  readonly hashes: readonly number[];
  /** Natural keys of records that officers decided about. */
  readonly keys: readonly string[];
}

/** Members of one suspicious group. */
export interface MentionGroup {
  readonly value: string;
  readonly members: readonly Mention[];
}

/** One answer of one check in one run. */
export interface RunAnswer {
  readonly check: string;
  readonly checkVersion: number;
  readonly feed: string;
  readonly key: string;
  readonly outcome: 'conflicts' | 'unanswerable';
  readonly doubt: string | null;
  readonly reasonCode: string;
  readonly zh: string;
  readonly en: string;
  readonly severity: string | null;
  readonly owner: string | null;
  readonly due: PlainDate | null;
  readonly until: PlainDate | null;
  readonly unverified: boolean;
  readonly region: string;
  readonly evidence: readonly EvidenceRef[];
  readonly details: unknown;
}

export interface EvidenceRef {
  readonly feed: string;
  readonly key: string;
  readonly recordId: string | null;
  readonly region: string;
  readonly role: string;
}

/** A check that broke off over a record. */
export interface BrokenCheck {
  readonly check: string;
  readonly recordId: string;
}

/** A partial sum of an indicator: one chunk, one region, one month of the event. */
export interface Tally {
  readonly indicator: string;
  readonly region: string;
  /** `2025-01`. */
  readonly month: string;
  readonly name: string;
  readonly value: number;
}

/** A partial sum with the number of records that add to it: where none is left, there is no sum. */
export interface CountedTally extends Tally {
  readonly counted: number;
}

/** Rosters on which an answer about a record rests. */
export interface RecordReach extends Reach {
  readonly recordId: string;
}

/** What a run found, each a sum of hashes of lines that does not depend on their order. */
export interface RunSums {
  readonly answers: string;
  readonly links: string;
  readonly tallies: string;
}

/** The frozen register of one run: what its chunks read and write. */
export interface RunRegister {
  /**
   * Mentions of a feed for linking with another one. Feeds of once-in-a-life events come whole; of others only the
   * mentions that share a blocking key with the other feed.
   */
  mentionsForLinking(runId: string, feed: string, other: string, also: LinkingScope): Promise<readonly Mention[]>;
  /** Mentions of a feed under one of these numbers of their own. */
  mentionsNumbered(runId: string, feed: string, numbers: readonly string[]): Promise<readonly Mention[]>;
  /** Rows of a feed, without anything linked (PS-CORR). */
  rowsOf(runId: string, feed: string): Promise<readonly AnyRow[]>;
  saveLinks(runId: string, links: readonly LinkOutcome[]): Promise<void>;
  /** Live records of a feed in key order, by ordinal; versions of one key are never parted, the chunk of the first has them all. */
  recordsBetween(runId: string, feed: string, from: number, until: number): Promise<readonly RecordView[]>;
  recordsById(runId: string, ids: readonly string[]): Promise<readonly RecordView[]>;
  /** To be called before links are looked up: makes the store ready for it where the run is the first of its line. */
  learnLinks(runId: string): Promise<void>;
  /** Links of a run between any of these records, on either side, and a record of one of these feeds. */
  linksOf(runId: string, ids: readonly string[], feeds: readonly string[]): Promise<readonly RunLink[]>;
  groups(runId: string, query: GroupQuery): AsyncIterable<readonly MentionGroup[]>;
  stockFacts(runId: string, asOf: PlainDate): Promise<readonly StockFacts[]>;
  saveAnswers(runId: string, answers: readonly RunAnswer[]): Promise<void>;
  /** Records that were set aside from this check alone. */
  asideFrom(runId: string, check: string): Promise<ReadonlySet<string>>;
  /** Sets aside rows over which a check broke off; too many fail the run. */
  setAside(runId: string, broken: readonly BrokenCheck[]): Promise<void>;
  saveTallies(runId: string, chunkNo: number, tallies: readonly CountedTally[]): Promise<void>;
  /** Notes on which rosters answers rest, for runs that go on from this one. */
  saveReaches(runId: string, reaches: readonly RecordReach[]): Promise<void>;
  baseAnswers(runId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string | null>>;
  saveBaseAnswers(runId: string, answers: ReadonlyMap<string, string | null>): Promise<void>;
  /** Sums over all answers, links and tallies of the run, by business keys only. Settling changes none but tallies, when it keeps figures of erased rows at its end. */
  sums(runId: string): Promise<RunSums>;
}

export interface GroupQuery {
  readonly feeds: readonly string[];
  readonly by: GroupBy;
  readonly differingIn: 'key' | 'nameKey' | 'idNumber' | 'feed';
  readonly perFeed: boolean;
  /** Only groups of these numbers, both included; all when left away. */
  readonly numbers?: readonly [from: number, until: number];
  /** Only groups of what `RunTouched.gatherGroups` gathered. */
  readonly touched?: boolean | undefined;
}
