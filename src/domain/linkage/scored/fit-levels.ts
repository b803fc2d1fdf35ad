import { answered } from '../../link-model/level-shares.ts';
import type { LevelProbabilities, ModelComparison } from '../../link-model/link-model.ts';
import type { ComparisonEvidence } from './fit-evidence.ts';

/** Expected matches at a level below which it counts as never seen. */
const LEAST_AT_LEVEL = 0.5;
/** Rule of three: what n cases never showed happens at most 3/n of the time, 95 % sure (Hanley & Lippman-Hand 1983). */
const THREE = 3;
/** Digits that a model document writes: far finer than any estimate, and the same on every machine. */
const DIGITS = 4;

/** Numbers of one comparison as they go into a model, and which of them the product's own model lent. */
export interface FilledLevels extends LevelProbabilities {
  /** Codes of the levels whose chance among matches is lent; all of them where the records said too little. */
  readonly lent: readonly string[];
}

/**
 * Completes the numbers of a comparison. A level that no match showed gets the m of the lending model, one that no pair of two
 * persons showed its u, neither above what the records allow; a level that nobody showed keeps the weight that the lender
 * gives it. The levels that were seen share what remains.
 */
export function fillLevels(
  { comparison }: ModelComparison,
  evidence: ComparisonEvidence | null,
  lender: LevelProbabilities,
): FilledLevels {
  const codes = comparison.levels.map(({ code }) => code);
  if (evidence === null) return { m: lender.m, u: lender.u, lent: codes.slice(1) };
  const isMatchSeen = codes.map((_, level) => (evidence.matches[level] ?? 0) >= LEAST_AT_LEVEL);
  const isOtherSeen = codes.map((_, level) => (evidence.others[level] ?? 0) > 0);
  const most = THREE / Math.max(THREE, answered(evidence.matches));
  const lentU = lender.u.map((u, level) => Math.min(u, evidence.most[level] ?? 1));
  const lentM = lender.m.map((m, level) => {
    const isKnown = isOtherSeen[level] === true;
    return Math.min(most, isKnown ? m : m * ((lentU[level] ?? 0) / (lender.u[level] ?? 1)));
  });
  return {
    m: completed(evidence.m, isMatchSeen, lentM),
    u: completed(evidence.u, isOtherSeen, lentU),
    lent: codes.filter((_, level) => level > 0 && isMatchSeen[level] !== true),
  };
}

/** Own values where seen, lent ones elsewhere; sums to 1 over all levels but `missing`. */
function completed(own: readonly number[], isSeen: readonly boolean[], lent: readonly number[]): number[] {
  const sumWhere = (values: readonly number[], seen: boolean): number =>
    values.reduce((sum, value, level) => (level > 0 && isSeen[level] === seen ? sum + value : sum), 0);
  const borrowed = sumWhere(lent, false);
  const ours = sumWhere(own, true);
  if (ours <= 0 || borrowed >= 1) return lent.map((value) => rounded(value));
  const scale = (1 - borrowed) / ours;
  return own.map((value, level) =>
    level === 0 ? 1 : rounded(isSeen[level] === true ? value * scale : (lent[level] ?? 0)),
  );
}

const rounded = (value: number): number => Number(value.toPrecision(DIGITS));
