import type { SetAsideCode } from '../domain/runs/set-aside.ts';
import type { Envelope, Refusal } from '../domain/feeds/define-feed.ts';
import type { ParameterOverride } from '../domain/parameters/parameters.ts';
import type { PlainDate } from '../domain/values/plain-date.ts';
import type { Happening } from '../domain/case-files/case-event.ts';
import type { CaseFile } from './case-files.ts';
import type { CorrectionReadings } from './corrections.ts';
import type { NoticeReading } from './case-work.ts';
import type { GoneCause, Trend } from './findings.ts';
import type { DecisionTerms, LinkDecision } from './link-decisions.ts';
import type { LinkEvidence, PairReading } from './link-evidence.ts';
import type { ColumnReport, FinalPeriod, OwedFeed, Roster, RowCounts } from './rosters.ts';
import type { SurveyReadings } from './surveys.ts';
import type { AccessReadings } from './restricted-accesses.ts';
import type { RegisterRecords } from './register-records.ts';
import type { EvidenceRef, Tally } from './run-register.ts';
import type { Run, RunProgress, RunState } from './runs.ts';
import type { PersonReadings } from './spine.ts';

/** Where an entry stands in its list: the values it is ordered by. May hold a natural key, so it never leaves unsealed. */
export type Position = readonly string[];

/** Which entries of a list are wanted. */
export interface Page {
  readonly first: number;
  /** Entries after this position; null = from the start. */
  readonly after: Position | null;
}

export interface Slice<T> {
  readonly entries: readonly { readonly item: T; readonly position: Position }[];
  readonly hasNext: boolean;
}

/** A long list: read page by page, or only counted. */
export interface Listing<F, T> {
  page(filter: F, page: Page): Promise<Slice<T>>;
  count(filter: F): Promise<number>;
}

export interface BatchReading extends Roster {
  readonly envelope: Envelope;
  readonly fileName: string;
  readonly format: string;
  readonly encoding: string | null;
  readonly contentHash: string;
  readonly definitionHash: string;
  readonly state: 'accepted' | 'refused' | 'withdrawn' | 'replaced' | 'held';
  readonly refusal: Refusal | null;
  readonly counts: RowCounts;
  readonly columns: Partial<ColumnReport>;
  readonly acceptedAt: string;
  readonly withdrawnAt: string | null;
  readonly withdrawnReason: string | null;
}

/** A reason why a row was not taken; the cells of the row stay in the store. */
export interface RowErrorReading extends Refusal {
  readonly rowNo: number;
}

export interface Batches extends Listing<BatchFilter, BatchReading> {
  byNumbers(numbers: readonly number[]): Promise<readonly BatchReading[]>;
  byIds(ids: readonly string[]): Promise<readonly BatchReading[]>;
  readonly rowErrors: Listing<{ readonly batchId: string }, RowErrorReading>;
}

export interface BatchFilter {
  readonly feed: string | null;
  readonly region: string | null;
  readonly state: BatchReading['state'] | null;
}

export interface OwedFeeds extends Listing<OwedFeedFilter, OwedFeed> {
  one(feed: string, region: string, org: string): Promise<OwedFeed | null>;
  /** Final periods of these senders. */
  finals(owed: readonly OwedFeed[]): Promise<readonly FinalPeriod[]>;
}

export interface OwedFeedFilter {
  readonly feed: string | null;
  readonly region: string | null;
}

export interface RunReadings extends Listing<{ readonly state: RunState | null }, Run> {
  byIds(ids: readonly string[]): Promise<readonly Run[]>;
  latest(): Promise<Run | null>;
  progress(ids: readonly string[]): Promise<ReadonlyMap<string, RunProgress>>;
  /** Rows that these runs set aside, by run; of those that the reader sees. */
  setAside(ids: readonly string[]): Promise<ReadonlyMap<string, readonly SetAsideRow[]>>;
  /** Sums of a run, of a region (and below; '' = everywhere) and months `2025-01`, both ends included. */
  tallies(runId: string, region: string, months: readonly [string, string]): Promise<readonly Tally[]>;
}

/** A row that a run could not process, named without any of its values. */
export interface SetAsideRow {
  readonly runId: string;
  readonly feed: string;
  readonly batch: number;
  readonly rowNo: number;
  /** Check that broke off; '' = no check answered the row. */
  readonly check: string;
  readonly code: SetAsideCode;
}

export interface FindingReading {
  readonly id: string;
  readonly check: string;
  readonly version: number;
  readonly outcome: 'conflicts' | 'unanswerable';
  readonly doubt: string | null;
  readonly severity: string | null;
  readonly owner: string | null;
  readonly trend: Trend | null;
  readonly goneCause: GoneCause | null;
  readonly asOf: PlainDate;
  readonly runId: string;
  readonly evidence: readonly EvidenceRef[];
  readonly zh: string;
  readonly en: string;
  readonly reasonCode: string;
  readonly due: PlainDate | null;
  readonly until: PlainDate | null;
  readonly unverified: boolean;
  readonly details: unknown;
  readonly caseId: string | null;
  readonly caseState: string | null;
}

export interface FindingFilter {
  readonly runId: string;
  readonly check: string | null;
  readonly region: string | null;
  readonly severity: string | null;
  readonly owner: string | null;
  readonly trend: Trend | null;
  readonly includeUnanswerable: boolean;
}

export interface FindingReadings extends Listing<FindingFilter, FindingReading> {
  one(id: string): Promise<FindingReading | null>;
  ofCases(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly FindingReading[]>>;
}

export interface CaseReading extends CaseFile {
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export interface CaseEventReading {
  readonly caseId: string;
  readonly seq: number;
  readonly kind: string;
  readonly from: string | null;
  readonly to: string;
  readonly actor: string;
  readonly role: string;
  readonly department: string;
  readonly at: string;
  readonly what: Happening;
}

export interface CaseFilter {
  readonly state: string | null;
  readonly severity: string | null;
  readonly owner: string | null;
  readonly region: string | null;
  readonly deadlineBefore: PlainDate | null;
}

export interface CaseReadings extends Listing<CaseFilter, CaseReading> {
  byIds(ids: readonly string[]): Promise<readonly CaseReading[]>;
  byNumber(number: string): Promise<CaseReading | null>;
  events(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly CaseEventReading[]>>;
  notices(caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly NoticeReading[]>>;
  /** What left to one receiver, the newest first. */
  readonly noticesTo: Listing<string, NoticeReading>;
}

export interface DecisionReading extends LinkDecision, Pick<DecisionTerms, 'scope' | 'expiresOn'> {
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

export interface LinkReadings extends Listing<LinkFilter, PairReading> {
  /** The link whose pair key has this digest (see `linkIdOf`). */
  one(linkId: string): Promise<PairReading | null>;
  /**
   * The same list, the links first of which the score says least: they teach most when an officer decides. Only scores of
   * links between two of the feeds, and of no person under protection, have a say; all other links follow in the order of
   * their keys, so that their place tells nothing of their score.
   */
  uncertainFirst(feeds: readonly string[]): Listing<LinkFilter, PairReading>;
  /** Why two records are linked or not. */
  readonly evidence: LinkEvidence;
  /** Decisions in force on these pairs. */
  decisions(pairKeys: readonly string[]): Promise<readonly DecisionReading[]>;
  decision(id: string): Promise<DecisionReading | null>;
}

export interface LinkFilter {
  readonly standing: PairReading['standing'] | null;
  readonly feed: string | null;
}

export interface OverrideReading extends ParameterOverride {
  readonly setBy: string;
  readonly setAt: string;
}

/** How the hub is doing, in numbers without any person. */
export interface Vitals {
  readonly runs: Readonly<Record<string, number>>;
  readonly batches: Readonly<Record<string, number>>;
  readonly openFindings: number;
  readonly openCases: number;
  readonly ordersWaiting: number;
  /** Age of the oldest waiting order in seconds; 0 when none waits. */
  readonly oldestOrderSeconds: number;
  /** Chunks of the runs whose working tables are kept, by state. */
  readonly chunks: Readonly<Record<string, number>>;
  /** Rows of all delivered files, by what became of them. */
  readonly rows: Readonly<Record<string, number>>;
  /** Batches that a gate holds for two people. */
  readonly heldBatches: number;
  readonly openSessions: number;
  /** Entries of evidence that have no place in the log yet, and the age of the oldest in seconds. */
  readonly evidencePending: number;
  readonly oldestPendingSeconds: number;
}

/** What the API reads: every list filtered and paged by the store, every lookup for many at once. */
export interface Catalogue {
  readonly batches: Batches;
  readonly owedFeeds: OwedFeeds;
  readonly runs: RunReadings;
  readonly findings: FindingReadings;
  readonly caseFiles: CaseReadings;
  readonly corrections: CorrectionReadings;
  readonly links: LinkReadings;
  readonly records: RegisterRecords;
  readonly persons: PersonReadings;
  readonly restrictedAccesses: AccessReadings;
  readonly surveys: SurveyReadings;
  readonly overrides: () => Promise<readonly OverrideReading[]>;
}

export type Claim =
  | { readonly outcome: 'new' }
  | { readonly outcome: 'done'; readonly response: unknown }
  | { readonly outcome: 'mismatch' };

/** What was answered to which request, so that asking again changes nothing. Lives in the transaction of the change. */
export interface Receipts {
  /** Waits for a request under the same key that is still under way. */
  claim(actor: string, key: string, requestDigest: string): Promise<Claim>;
  keep(actor: string, key: string, response: unknown): Promise<void>;
  /** Forgets a claim whose request was refused: nothing happened, so the key stays free. */
  release(actor: string, key: string): Promise<void>;
}
