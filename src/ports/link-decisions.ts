/** What an officer said about a pair, and when it was taken back. */
export interface LinkDecision {
  readonly id: string;
  readonly pairKey: string;
  readonly verdict: 'same' | 'not_same';
  readonly reason: string;
  readonly actor: string;
  readonly decidedAt: string;
}

/** Officers' decisions on pairs; a rerun keeps them. */
export interface LinkDecisions {
  /** Decisions that stood at an instant; null = that stand now. */
  live(at: string | null): Promise<readonly LinkDecision[]>;
  /** Replaces a live decision on the same pair. */
  decide(decision: Omit<LinkDecision, 'decidedAt'>): Promise<LinkDecision>;
  /** Null when there is no live decision of that id. */
  undo(id: string, actor: string): Promise<LinkDecision | null>;
}
