/** What an officer said about a pair: one person, two persons, or that it cannot be told. */
export type Verdict = 'same' | 'different' | 'unanswerable';

/** A decided pair that may teach the model. */
export interface TrainingDecision {
  readonly purpose: 'training';
  /** Pattern of the pair. */
  readonly pattern: number;
  readonly verdict: Verdict;
  /** Whether two officers, each unaware of the other, said the same. */
  readonly twice: boolean;
}

/**
 * A decided pair of the random audit stream. It measures the model and therefore never teaches it: what takes training
 * decisions does not accept this type.
 */
export interface AuditDecision {
  readonly purpose: 'audit';
  /** From which stream it was drawn: pairs linked without a person, or pairs just below the threshold. */
  readonly stratum: 'linked' | 'near-miss';
  readonly verdict: Verdict;
}
