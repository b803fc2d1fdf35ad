import { probabilityOf } from '../../domain/link-model/weights.ts';
import type { Linkage } from '../../pipeline/link-lists.ts';
import {
  clusterScore,
  type LinkageScore,
  type LinkageTruth,
  thresholdScores,
} from '../../pipeline/lists/linkage-truth.ts';

/** Written pairs and clusters against the known answer. */
export interface TruthScores {
  readonly pairs: number;
  /** Linking every written pair from p = 0.95. */
  readonly at95: LinkageScore;
  /** The best threshold; it knows the answer, so it flatters. */
  readonly best: LinkageScore & { readonly probability: number };
  readonly clusters: LinkageScore | null;
}

const USUAL_THRESHOLD = 0.95;

export function truthScores(
  { pairs, packed }: Linkage,
  bits: Float64Array,
  written: Uint32Array,
  labels: Uint32Array | null,
  truth: LinkageTruth,
): TruthScores {
  const order = written.toSorted((a, b) => (bits[b] ?? 0) - (bits[a] ?? 0) || a - b);
  const probability = Float64Array.from(order, (pair) => probabilityOf(bits[pair] ?? 0));
  const isRight = (at: number) => truth.isPair(pairs.left[order[at] ?? 0] ?? 0, pairs.right[order[at] ?? 0] ?? 0);
  const { at, best } = thresholdScores(probability, isRight, truth.pairs, USUAL_THRESHOLD);
  const clusters = labels && clusterScore(labels, packed.left.count, packed.right !== null, truth);
  return { pairs: truth.pairs, at95: at, best, clusters };
}
