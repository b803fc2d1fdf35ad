import type { LinkThresholds } from '../link-model/link-model.ts';
import type { Assignment } from './assign-one-to-one.ts';
import { type Decision, decide } from './decide.ts';
import type { Edges, Nodes } from './edges.ts';

/** What is known about the pairs besides their place; edge numbers in, answers out. */
export interface PairEvidence {
  readonly probability: (edge: number) => number;
  readonly vetoed: (edge: number) => boolean;
  /** Whether only names or birth order tell the edge from its rival (another edge). */
  readonly nameOnly: (edge: number, rival: number) => boolean;
}

/** Decisions about all pairs of a one-to-one assignment, parallel to its edges. */
export function decideAssigned(
  { chosen, tied, rivals }: Assignment,
  evidence: PairEvidence,
  thresholds: LinkThresholds,
): readonly Decision[] {
  const isNameOnly = (edge: number, rival: number | undefined): boolean =>
    rival !== undefined && rival !== -1 && evidence.nameOnly(edge, rival);
  return Array.from(chosen, (is, edge) =>
    decide(
      {
        probability: evidence.probability(edge),
        margin: rivals.margin[edge] ?? 0,
        place: is === 1 ? 'together' : 'lost',
        tied: tied[edge] === 1,
        vetoed: evidence.vetoed(edge),
        nameOnly: is === 1 && (isNameOnly(edge, rivals.left[edge]) || isNameOnly(edge, rivals.right[edge])),
      },
      thresholds,
    ),
  );
}

/** Decisions about all pairs of clustered records, parallel to the edges; clusters know no rivals. */
export function decideClustered(
  { left, right }: Edges,
  { offset }: Nodes,
  labels: Uint32Array,
  evidence: Pick<PairEvidence, 'probability' | 'vetoed'>,
  thresholds: LinkThresholds,
): readonly Decision[] {
  return Array.from(left, (row, edge) =>
    decide(
      {
        probability: evidence.probability(edge),
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
