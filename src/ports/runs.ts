import type { GroupBy } from '../domain/checks/check.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import type { ErasedSpan } from '../domain/rosters/owed-feed.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { FinalPeriod, OwedFeed } from './rosters.ts';
import type { FeedPair } from './run-pairs.ts';
import type { RunSums } from './run-register.ts';
import type { AuditCount } from './link-audits.ts';
import type { SurveyCount } from './surveys.ts';

/** What a run is asked to do. */
export interface RunRequest {
  readonly asOf: PlainDate;
  /** ISO instant; null = everything known now. */
  readonly knownAt: string | null;
  /** '' = everywhere. */
  readonly region: string;
  /** Empty = all. */
  readonly checks: readonly string[];
  readonly confirm: boolean;
  readonly askedBy: string;
}

/** A delivered file that a run reads. */
export interface RosterInput extends FinalPeriod {
  readonly isFinal: boolean;
  readonly contentHash: string;
  readonly submittedAt: string | null;
}

/**
 * Everything that decides the answers of a run, frozen when it is planned: chunks read rosters, owed feeds and parameters
 * here, so that a file which arrives in the middle of a run moves no watermark of that run.
 */
export interface RunManifest {
  readonly [name: string]: unknown;
  readonly inputs?: readonly RosterInput[];
  readonly owed?: readonly OwedFeed[];
  readonly overrides?: readonly ParameterOverride[];
  /** Periods of which rows were erased at the end of their term; left away: none. */
  readonly erased?: readonly ErasedPeriod[];
  /** Left away: no population base is connected. */
  readonly populationBase?: string;
  /** Version of the model that scores links; 0 is the one that the product brings along. */
  readonly linkModel?: number;
  /** What officers had answered about the audited pairs: the base of IND-26. */
  readonly audits?: readonly AuditCount[];
  /** What surveyors had found in samples: the base of IND-08. */
  readonly surveys?: readonly SurveyCount[];
}

/** A period of a feed and region of which rows were erased. */
export interface ErasedPeriod extends ErasedSpan {
  readonly feed: string;
}

/** A run whose links stand for two feeds where nothing changed since. */
export interface LinkBase {
  readonly run: string;
  /** Feeds whose rows differ: of the two, and the register's corrections. */
  readonly changed: readonly string[];
  /** Rows of these feeds that differ. */
  readonly rows: number;
  /** Whether officers' decisions may differ. */
  readonly decided: boolean;
  /** Records beyond which the search is cut if all must be linked after all. */
  readonly partRows: number;
}

/** Two feeds of a run that follows another. */
export interface ChangedPair extends FeedPair {
  readonly base: LinkBase;
}

/** One of so many equal slices of the records of a feed, counted from 0. */
export interface Slice {
  readonly part: number;
  readonly parts: number;
}

/** One piece of a run that one worker does in one transaction. */
export type ChunkWork =
  /** Compares a slice of one feed with a slice of another, where the two are too large for one chunk. */
  | {
      readonly kind: 'pairs';
      readonly left: string;
      readonly right: string;
      readonly lefts: Slice;
      readonly rights: Slice;
      /** Whether all records of a slice are read; else those that share a key with the other feed. */
      readonly whole?: true;
    }
  /**
   * Links two feeds; the pairs come from slices compared before, or without `parts` are found in the same chunk. With `base`, only what
   * differs from a run before is linked; all other links are taken over.
   */
  | {
      readonly kind: 'link';
      readonly left: string;
      readonly right: string;
      /** Records beyond which the two are compared in slices first: chunks of their own, which this one then adds. */
      readonly partRows?: number;
      /** Pairs of slices that were compared. */
      readonly parts?: number;
      /** Beside `parts`: of how many records at once the pairs are linked, where nobody competes with all others for a partner. */
      readonly pieceRecords?: number;
      /** Whether both feeds are large. */
      readonly large?: true;
      readonly base?: LinkBase;
    }
  /** Links what changed of several pairs of feeds; each of them is counted as a `link` that is done. */
  | { readonly kind: 'relink'; readonly pairs: readonly ChangedPair[] }
  /** Finds out which records a run that goes on from another asks about anew, and plans their checks. */
  | { readonly kind: 'touch' }
  /** `touched`: numbers are those of touched keys. `suspect`: a piece of a range over which work broke off. */
  | {
      readonly kind: 'records';
      readonly feed: string;
      readonly from: number;
      readonly until: number;
      readonly touched?: true;
      readonly suspect?: true;
    }
  /**
   * `touched`: only what shares a value with a touched record. `probe`: judges a part of the groups and keeps nothing, to find the
   * one over which work on all of them broke off.
   */
  | { readonly kind: 'groups'; readonly check: string; readonly touched?: true; readonly probe?: GroupProbe }
  | { readonly kind: 'aggregates' }
  /**
   * `sumsOnly`: sums up what a run found that reads everything anew, so that whoever settles it beside need not. A worker of a release that
   * knows of no such piece settles the run, and what another does at the same time is lost.
   */
  | { readonly kind: 'settle'; readonly sumsOnly?: true };

/** Some of the groups of a check, by their numbers; the chunk that judges all of them waits until its probes are done. */
export interface GroupProbe {
  readonly of: number;
  readonly by: GroupBy;
  readonly from: number;
  readonly until: number;
}

/** A piece to be worked on, or with what it counted one that is done. */
export interface NewChunk {
  readonly stage: number;
  readonly work: ChunkWork;
  readonly counts?: Readonly<Record<string, number>>;
}

export interface Chunk {
  readonly runId: string;
  readonly no: number;
  /** 1 find pairs, 2 link, 3 find what changed, 4 check, 5 settle: a stage starts when the ones before are done. */
  readonly stage: number;
  readonly work: ChunkWork;
  /** Fence: only the holder of the newest epoch may finish the chunk. */
  readonly epoch: number;
  readonly attempts: number;
}

export type RunState = 'planned' | 'running' | 'done' | 'failed';

export interface Run extends RunRequest {
  readonly id: string;
  readonly number: number;
  readonly state: RunState;
  /** False for runs about the past: they answer but change neither findings nor cases. */
  readonly live: boolean;
  /** The run that it goes on from: what that one read, linked and answered holds, but for what changed since. Null: none. */
  readonly base: string | null;
  readonly manifest: RunManifest;
  readonly manifestHash: string | null;
  readonly digest: string | null;
  readonly counts: Readonly<Record<string, unknown>>;
  readonly failure: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export interface RunProgress {
  readonly state: RunState;
  readonly chunksDone: number;
  readonly chunksTotal: number;
}

/** Runs and their chunks: leases and fences go by the clock of the database. */
export interface Runs {
  /** Creates a run, freezes its inputs and writes its manifest. It goes on from `base` where nothing else has since. */
  plan(request: RunRequest, manifest: RunManifest, base: string | null): Promise<Run>;
  /** Hash of the manifest that a run planned now would have: equal hash, equal answers. */
  manifestHash(request: RunRequest, manifest: RunManifest): Promise<string>;
  /** Adds chunks after those that the run has. */
  addChunks(runId: string, chunks: readonly NewChunk[]): Promise<void>;
  get(id: string): Promise<Run | null>;
  newest(): Promise<Run | null>;
  /** The newest finished run about now whose inputs are still kept. */
  newestLive(): Promise<Run | null>;
  progress(id: string): Promise<RunProgress>;
  /** Takes the next chunk whose stage may start and whose lease is free; null when there is none now. */
  claim(runId: string | null): Promise<Chunk | null>;
  /** Prolongs the lease; false when it was lost. */
  renew(chunk: Chunk): Promise<boolean>;
  /** Finishes a chunk in the same transaction as its results; false = lease lost, the transaction must roll back. */
  complete(chunk: Chunk, digest: string, counts: Readonly<Record<string, number>>): Promise<boolean>;
  /**
   * Gives a chunk back after an error. Records over which work fails are searched in pieces, and a row that fails twice alone is
   * set aside; any other chunk that failed five times fails its run. `failure` is the kind of the error, and holds no value.
   * False when another worker has it by now, or the run is over: the error says nothing about the chunk.
   */
  giveBack(chunk: Chunk, failure: string): Promise<boolean>;
  /** Gives a chunk back because its worker stops, which costs no attempt; false when it was finished or lost meanwhile. */
  release(chunk: Chunk): Promise<boolean>;
  /**
   * Waits until no other run settles its findings. A run that a later one has overtaken is no longer live from here on:
   * what it read is older than what the findings already say.
   */
  beginSettling(runId: string): Promise<Run | null>;
  /** Keeps the sums of a run that is not over yet, for whoever settles it. */
  keepSums(runId: string, sums: RunSums): Promise<void>;
  /** The sums that were kept; null when there are none. */
  keptSums(runId: string): Promise<RunSums | null>;
  /** The run is done, and with it whoever still sums it up; its digest follows from its sums. */
  finish(runId: string, sums: RunSums, counts: Readonly<Record<string, unknown>>): Promise<void>;
  /** Runs with chunks that nobody works on, or soon nobody will: their hints are repeated. */
  stranded(): Promise<readonly string[]>;
  /** Number of live records of each feed in the frozen inputs. */
  inputSizes(runId: string): Promise<ReadonlyMap<string, number>>;
  /** The last place of each feed in the frozen inputs: no less than their number. */
  inputEnds(runId: string): Promise<ReadonlyMap<string, number>>;
  /** Forgets the working tables of all but the newest runs. */
  prune(keep: number): Promise<void>;
}
