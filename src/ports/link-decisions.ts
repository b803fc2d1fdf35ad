import type { PlainDate } from '../domain/values/plain-date.ts';

/** What an officer said about a pair, and when it was taken back. */
export interface LinkDecision {
  readonly id: string;
  readonly pairKey: string;
  readonly verdict: 'same' | 'not_same';
  readonly reason: string;
  readonly actor: string;
  readonly decidedAt: string;
}

/** A record by business key. */
export interface RecordName {
  readonly feed: string;
  readonly key: string;
}

/** How far a decision reaches. */
export interface DecisionTerms {
  /** pair: whatever is corrected later. versions: as long as both records read as they did; new evidence reopens it. */
  readonly scope: 'pair' | 'versions';
  /** Last day on which it holds; null = for good. */
  readonly expiresOn: PlainDate | null;
  readonly records: readonly [RecordName, RecordName] | null;
  /** The act on a case that it follows from: undone with it. */
  readonly ofCase: { readonly caseId: string; readonly act: number } | null;
}

/** Officers' decisions on pairs; a rerun keeps them. */
export interface LinkDecisions {
  /** Decisions that stood at an instant; null = that stand now. */
  live(at: string | null): Promise<readonly LinkDecision[]>;
  /** Replaces a live decision on the same pair. By default it holds for the pair, for good. */
  decide(decision: Omit<LinkDecision, 'decidedAt'> & Partial<DecisionTerms>): Promise<LinkDecision>;
  /** Null when there is no live decision of that id. */
  undo(id: string, actor: string): Promise<LinkDecision | null>;
  /** Takes back what followed from an act on a case. */
  undoOfCase(caseId: string, act: number, actor: string): Promise<void>;
  /** Ends what has expired by this day, and what holds for records that read otherwise now; how many ended. */
  lapse(on: PlainDate): Promise<number>;
  /** Pair and records of a link that stands, by its identifier. */
  pairOfLink(
    linkId: string,
  ): Promise<{ readonly pairKey: string; readonly records: readonly [RecordName, RecordName] } | null>;
}
