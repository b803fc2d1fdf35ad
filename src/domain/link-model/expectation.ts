import type { PatternTable } from '../pairing/pattern-counts.ts';
import { type CountedPatterns, countedPatterns } from './counted-patterns.ts';
import type { BlockingRule, ModelDesign } from './link-model.ts';
import { type Fit, maximise } from './maximise.ts';
import { total } from './pattern-sums.ts';
import type { Tie } from './tie.ts';
import { tieBits } from './ties.ts';

/** Share of matches among the candidates of a rule that a fit begins with; u being fixed, the fit leaves it at once. */
const START_LAMBDA = 0.1;

/** What one blocking rule taught: m of the comparisons that the rule does not read. */
export interface TrainingSession extends Omit<Fit, 'm' | 'expected'> {
  readonly rule: string;
  /** Candidate pairs of the rule. */
  readonly pairs: number;
  /** Parallel to the comparisons of the design; null where the rule reads the comparison or one that depends on it. */
  readonly m: readonly (readonly number[] | null)[];
  /** Expected matches at each level, `missing` included; null as above. */
  readonly expected: readonly (readonly number[] | null)[];
}

/** Numbers that training begins with; parallel to the comparisons of the design. */
export interface TrainingStart {
  readonly m: readonly (readonly number[])[];
  readonly u: readonly (readonly number[])[];
  /** False where the model file fixes m. */
  readonly free: readonly boolean[];
  readonly ties: readonly Tie[];
}

/** Candidates of one rule, reduced to the comparisons that it can teach. */
export interface RuleCandidates {
  readonly rule: string;
  readonly patterns: CountedPatterns;
  /** Comparisons of the patterns that the rule reads: kept for what is tied to them only. */
  readonly silent: readonly boolean[];
}

/**
 * Counts the candidates of a rule by the comparisons that it does not read. What it reads is left out: within its blocks
 * that agrees by construction, which says nothing about how often the records of one person agree (Winkler 2000; Splink).
 */
export function ruleCandidates(
  design: ModelDesign,
  table: PatternTable,
  rule: number,
  ties: readonly Tie[] = [],
): RuleCandidates {
  const blocking = design.blocking[rule];
  if (blocking === undefined) throw new RangeError(`the model has no blocking rule ${rule}`);
  const read = readBy(design, blocking);
  const isRead = design.comparisons.map(({ id }) => read.has(id));
  // What is tied to a read one is explained by it: its level must be known, though it teaches nothing.
  const isTied = isRead.map(
    (is, at) => is && ties.some(({ a, b }) => (a === at && isRead[b] !== true) || (b === at && isRead[a] !== true)),
  );
  const kept = isRead.flatMap((is, at) => (is && isTied[at] !== true ? [] : [at]));
  const counts = table.byRule.find((one) => one.rule === rule)?.counts ?? new Float64Array(table.patterns.length);
  return {
    rule: blocking.id,
    patterns: countedPatterns(design, table, counts, kept),
    silent: kept.map((at) => isRead[at] === true),
  };
}

/** Fits m on the candidates of one rule, u fixed. */
export function trainOnRule({ rule, patterns, silent }: RuleCandidates, start: TrainingStart): TrainingSession {
  const kept = patterns.comparisons;
  const pairs = total(patterns.counts);
  const { m, expected, ...fit } = maximise(patterns, {
    m: kept.map((at, place) => (silent[place] === true ? start.u : start.m)[at] ?? []),
    u: kept.map((at) => start.u[at] ?? []),
    free: kept.map((at, place) => silent[place] !== true && (start.free[at] ?? true)),
    lambda: START_LAMBDA,
    outOf: pairs,
    correction: tieBits(patterns, start.ties, start.u).map((bits) => -bits),
  });
  const spread = <Row>(rows: readonly Row[]): (Row | null)[] =>
    start.m.map((_, at) => (silent[kept.indexOf(at)] === true ? null : (rows[kept.indexOf(at)] ?? null)));
  return { ...fit, rule, pairs, m: spread(m), expected: spread(expected) };
}

/**
 * Comparisons whose levels a rule fixes: those that its parts read; those whose agreement implies one of these (an identity number
 * holds the birth date: among pairs of one birth date, numbers agree in part by construction); and those that agreement of one of
 * these implies (names exchanged are told by the given name: where given names agree, no surname is ever exchanged). The last had
 * taught that surnames are hardly exchanged, and made matches up to five points too modest between 0.5 and 0.8.
 */
export function readBy(design: ModelDesign, { parts }: BlockingRule): ReadonlySet<string> {
  const read = new Set(parts.flatMap(({ comparison }) => (comparison === null ? [] : [comparison])));
  const bound = design.comparisons.flatMap(({ id, impliedBy }) => {
    if (impliedBy === null) return [];
    if (read.has(id)) return [impliedBy.by];
    return read.has(impliedBy.by) ? [id] : [];
  });
  return new Set([...read, ...bound]);
}
