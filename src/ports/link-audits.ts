import type { Mention } from '../domain/linkage/mention.ts';

/** From which part of the links of a run a pair was drawn. */
export type AuditStratum = 'linked' | 'near-miss';

/** What is drawn, and from where. */
export interface AuditDraw {
  readonly runId: string;
  /** Pairs of each stratum of each pair of feeds; fewer where there are fewer. */
  readonly count: number;
  readonly seed: number;
  readonly actor: string;
}

/** A pair drawn for audit; whoever judges it is not told how it was linked. */
export interface AuditPair {
  readonly pairKey: string;
  readonly pair: string;
  readonly drawnAt: string;
}

/** A drawn pair with what its records say, to tell the groups of the person. */
export interface DrawnPair {
  readonly pairKey: string;
  readonly left: Mention;
  readonly right: Mention;
}

/** Pairs and answers, of everybody or of one group. */
export interface AuditAnswers {
  readonly drawn: number;
  /** Pairs of the run for which the drawn ones stand. */
  readonly frame: number;
  readonly same: number;
  readonly notSame: number;
}

/** Answers about one group of persons: `minority=yes`. */
export interface GroupAnswers extends AuditAnswers {
  readonly group: string;
}

/** Pairs of one stratum with the answers so far. */
export interface AuditCount extends AuditAnswers {
  readonly pair: string;
  readonly stratum: AuditStratum;
  /** Region of the left record, and month of the draw. */
  readonly region: string;
  readonly month: string;
  /** Left out where runs were frozen before groups were noted. */
  readonly groups?: readonly GroupAnswers[];
}

/**
 * The audit stream: a random sample of links and near misses. Its answers measure the model and never train it.
 */
export interface LinkAudits {
  /** Draws pairs that nobody decided yet and that were not drawn before; how many. */
  draw(draw: AuditDraw): Promise<number>;
  /** Drawn pairs of a run whose groups are not noted yet. */
  ungrouped(runId: string): Promise<readonly DrawnPair[]>;
  /** Notes the groups of drawn pairs by key, once and for all: labels only. */
  noteGroups(groups: ReadonlyMap<string, readonly string[]>): Promise<void>;
  /** Drawn pairs that nobody answered yet, in an order that tells nothing. */
  open(): Promise<readonly AuditPair[]>;
  counts(): Promise<readonly AuditCount[]>;
}
