import type { PersonTruth } from './person-set.ts';

/** Pairs that an engine proposed, as rows of the two lists (or of one list), each once and in any order. */
export interface ScoredPairs {
  readonly left: Uint32Array;
  readonly right: Uint32Array;
  /** Bits of evidence, log2 of the odds. */
  readonly weight: Float64Array;
}

/** Probability of a pair with these bits of evidence. */
export const probabilityOf = (weight: number): number => 1 / (1 + 2 ** -weight);

/** The bits of evidence of a probability. */
export const bitsOf = (probability: number): number => Math.log2(probability / (1 - probability));

/** Whether two rows are about one person. */
export function isMatch(truth: PersonTruth, left: number, right: number): boolean {
  return truth.left[left] === (truth.right ?? truth.left)[right];
}

/** Pairs of records of one person: between the lists, or within the list. */
export function truePairs({ left, right }: PersonTruth): number {
  const inLeft = countsOf(left);
  if (right === null) return [...inLeft.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  let pairs = 0;
  for (const entity of right) pairs += inLeft.get(entity) ?? 0;
  return pairs;
}

function countsOf(entities: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
