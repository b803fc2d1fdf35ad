import type { LinkThresholds } from '../link-model/link-model.ts';
import { probabilityOf } from '../link-model/weights.ts';
import type { Assignment } from './assign-one-to-one.ts';
import { type Decision, decide } from './decide.ts';
import type { Edges, Nodes } from './edges.ts';
import type { MatchingPosterior } from './matching-posterior.ts';

/** What is known about the pairs besides their place; edge numbers in, answers out. */
export interface PairEvidence {
  /** Chance of the pair looked at alone, 0…1. */
  readonly alone: (edge: number) => number;
  readonly vetoed: (edge: number) => boolean;
  /** Whether only names or birth order tell the edge from its rival (another edge). */
  readonly nameOnly: (edge: number, rival: number) => boolean;
}

/**
 * Decisions about all pairs of a one-to-one assignment, parallel to its edges. The posterior holds what rivals there are, so a
 * margin over them is asked for only where it is rough.
 */
export function decideAssigned(
  { chosen, tied, rivals }: Assignment,
  posterior: MatchingPosterior,
  evidence: PairEvidence,
  thresholds: LinkThresholds,
): readonly Decision[] {
  const isNameOnly = (edge: number, rival: number | undefined): boolean =>
    rival !== undefined && rival !== -1 && evidence.nameOnly(edge, rival);
  return Array.from(chosen, (is, edge) => {
    const probability = probabilityOf(posterior.bits[edge] ?? -Infinity);
    // Seldom a pair is more likely than not, though the one best assignment goes without it.
    const together = is === 1 || probability > 1 / 2;
    return decide(
      {
        alone: evidence.alone(edge),
        probability,
        margin: posterior.rough[edge] === 1 ? (rivals.margin[edge] ?? 0) : Infinity,
        place: together ? 'together' : 'lost',
        tied: tied[edge] === 1,
        vetoed: evidence.vetoed(edge),
        nameOnly: together && (isNameOnly(edge, rivals.left[edge]) || isNameOnly(edge, rivals.right[edge])),
      },
      thresholds,
    );
  });
}

/** Decisions about all pairs of clustered records, parallel to the edges; clusters know no rivals. */
export function decideClustered(
  { left, right }: Edges,
  { offset }: Nodes,
  labels: Uint32Array,
  evidence: Pick<PairEvidence, 'alone' | 'vetoed'>,
  thresholds: LinkThresholds,
): readonly Decision[] {
  return Array.from(left, (row, edge) =>
    decide(
      {
        alone: evidence.alone(edge),
        probability: evidence.alone(edge),
        margin: Infinity,
        place: labels[row] === labels[(right[edge] ?? 0) + offset] ? 'together' : 'outvoted',
        tied: false,
        vetoed: evidence.vetoed(edge),
        nameOnly: false,
      },
      thresholds,
    ),
  );
}
