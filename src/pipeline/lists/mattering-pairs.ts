import { disjointRows } from '../../domain/clusters/disjoint-rows.ts';
import { ascending, type Nodes } from '../../domain/clusters/edges.ts';
import { freeRecordsBits } from '../../domain/clusters/free-records.ts';
import { LEAST_RIVAL_BITS } from '../../domain/clusters/matching-posterior.ts';
import { probabilityOf, weightOf } from '../../domain/link-model/weights.ts';
import type { OrderedPairs } from '../../domain/pairing/order-pairs.ts';
import type { PairKeeping } from './pair-keeping.ts';
import { LEAST_SHOWN } from './sampled-pairs.ts';

/** What decides which pairs matter. */
export interface MatteringScope extends Pick<PairKeeping, 'threshold' | 'oneToOne'> {
  readonly nodes: Nodes;
  /** The model's threshold for review, a probability. */
  readonly review: number;
  /** log2 odds of a match over all pairs. */
  readonly prior: number;
}

/**
 * Tells which of many pairs can have a say in what is decided, written or shown, once it has seen the weights of all. The others
 * are strangers beyond doubt: nearly all pairs of large lists.
 */
export class MatteringPairs {
  readonly #scope: MatteringScope;
  /** Records joined by pairs above even odds; null one to one, where clusters are not asked for. */
  readonly #joined: ReturnType<typeof disjointRows> | null;
  #matches = 0;

  constructor(scope: MatteringScope) {
    this.#scope = scope;
    this.#joined = scope.oneToOne ? null : disjointRows(scope.nodes.count);
  }

  see({ left, right }: OrderedPairs, weights: Float64Array): void {
    const { offset } = this.#scope.nodes;
    for (let pair = 0; pair < weights.length; pair += 1) {
      const bits = weights[pair] ?? 0;
      if (bits >= LEAST_RIVAL_BITS) this.#matches += probabilityOf(bits);
      if (bits > 0) this.#joined?.join(left[pair] ?? 0, (right[pair] ?? 0) + offset);
    }
  }

  /** Least bits by which a pair matters whatever its records. */
  get least(): number {
    const { threshold, review, oneToOne } = this.#scope;
    const asked = [weightOf(review), weightOf(threshold ?? review), weightOf(LEAST_SHOWN), LEAST_RIVAL_BITS];
    return Math.min(...asked) - (oneToOne ? this.#mostRaised() : 0);
  }

  /** Tells whether a pair lies inside a cluster, at its widest: there it matters also where it speaks against it. */
  get insideClusters(): (pairs: OrderedPairs, pair: number) => boolean {
    const [joined, { offset, count }] = [this.#joined, this.#scope.nodes];
    if (joined === null) return () => false;
    const clusters = ascending(count).map((node) => joined.setOf(node));
    return ({ left, right }, pair) => clusters[left[pair] ?? 0] === clusters[(right[pair] ?? 0) + offset];
  }

  /** Bits by which pairs of free records rise at most: rivals can only lower the matches that the weights alone expect. */
  #mostRaised(): number {
    const { nodes, prior } = this.#scope;
    const most = Math.min(this.#matches, nodes.offset, nodes.count - nodes.offset);
    return freeRecordsBits(most, nodes, prior);
  }
}
