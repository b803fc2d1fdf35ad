import { assignOneToOne } from '../src/domain/clusters/assign-one-to-one.ts';
import { nodesOf } from '../src/domain/clusters/edges.ts';
import { weightOf } from '../src/domain/link-model/weights.ts';
import { BIRTH_DESIGN, LINKED } from './linkage-design.ts';
import type { LinkColumns } from './linkage-links.ts';
import type { StrongPairs } from './linkage-strong.ts';

const REVIEW = weightOf(BIRTH_DESIGN.thresholds.review);
const LEAST = weightOf(LINKED);

/** The links of the best one-to-one assignment that are certain enough, over all shards. */
export function assignLinks(
  edges: StrongPairs,
  patterns: Float64Array,
  sizes: { readonly left: number; readonly right: number },
): LinkColumns {
  const { chosen } = assignOneToOne(edges, nodesOf(sizes.left, sizes.right), { review: REVIEW });
  const kept = chosenEdges(chosen, edges.weight);
  return {
    left: kept.map((edge) => edges.left[edge] ?? 0),
    right: kept.map((edge) => edges.right[edge] ?? 0),
    weight: taken(kept, (edge) => edges.weight[edge] ?? 0),
    pattern: taken(kept, (edge) => patterns[edges.pattern[edge] ?? 0] ?? 0),
  };
}

function chosenEdges(chosen: Uint8Array, weight: Float64Array): Uint32Array {
  const kept = new Uint32Array(chosen.length);
  let size = 0;
  for (let edge = 0; edge < chosen.length; edge += 1) {
    if (chosen[edge] !== 1 || (weight[edge] ?? 0) < LEAST) continue;
    kept[size] = edge;
    size += 1;
  }
  return kept.slice(0, size);
}

function taken(kept: Uint32Array, of: (edge: number) => number): Float64Array {
  const values = new Float64Array(kept.length);
  for (let i = 0; i < kept.length; i += 1) values[i] = of(kept[i] ?? 0);
  return values;
}
