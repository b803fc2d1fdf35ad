import { type Components, connectedComponents } from './components.ts';
import { contestOf } from './contest.ts';
import { edgeOrder, type Nodes, type WeightedEdges } from './edges.ts';
import { exactAssignment } from './exact-assignment.ts';
import { type Answers, assignGreedily } from './greedy-assignment.ts';
import { leadsOf } from './leads.ts';
import { type Rivals, rivalsOf } from './rivals.ts';

/** Records a side up to which a component is solved exactly; the cubic work takes about a tenth of a second there. */
const EXACT_UP_TO = 200;

/** Bits within which two totals are equal: far below the hundredth of a bit that is shown, far above rounding. */
const EQUAL_BITS = 1e-6;

export interface AssignmentOptions {
  /** Weight in bits from which a pair may be linked at all; leaving a record unlinked costs as much. */
  readonly review: number;
  /** Largest number of records on one side of a component that is solved exactly; 200 unless told. */
  readonly exactUpTo?: number;
}

/** Who is linked with whom, when each record has at most one partner. All arrays are parallel to the edges. */
export interface Assignment {
  readonly chosen: Uint8Array;
  /** 1 where an equally good assignment answers otherwise about this pair; nobody may pick one of them by chance. */
  readonly tied: Uint8Array;
  /** The strongest other pair of the left and of the right record, and the bits by which this one leads both. */
  readonly rivals: Rivals;
  /**
   * Best total of all links with this pair minus best total without it, in bits; negative for pairs not chosen. Unlike
   * the margin it knows that a rival may be firmly taken by another record. In greedy components see `assignGreedily`.
   */
  readonly lead: Float64Array;
  /** For a pair that lost, the stronger of the chosen pairs that hold its records; −1 for others. */
  readonly winner: Int32Array;
  /** Components that were too large to be solved exactly, and the edges in them. */
  readonly greedy: { readonly components: number; readonly edges: number };
}

/**
 * Links two lists one to one, so that the sum of (weight − review) is largest, component by component. Pairs below
 * `review` are never linked, and their lead is NaN. The same for every order of the edges.
 */
export function assignOneToOne(edges: WeightedEdges, nodes: Nodes, options: AssignmentOptions): Assignment {
  const size = edges.left.length;
  const answers: Answers = {
    chosen: new Uint8Array(size),
    lead: new Float64Array(size).fill(Number.NaN),
    winner: new Int32Array(size).fill(-1),
  };
  const gainOf = (edge: number): number => (edges.weight[edge] ?? -Infinity) - options.review;
  const components = connectedComponents(edges, nodes, (edge) => gainOf(edge) >= 0);
  const greedy = assignAll(edges, components, options, answers);
  markWinners(edges, nodes, options.review, answers);
  const tied = new Uint8Array(size);
  for (let edge = 0; edge < size; edge += 1) if (isTie(answers.lead[edge] ?? 0, gainOf(edge))) tied[edge] = 1;
  return { ...answers, tied, rivals: rivalsOf(edges, nodes, edgeOrder(edges)), greedy };
}

/** A pair that is worth nothing ties with being unlinked only, which is no rival. */
const isTie = (lead: number, gain: number): boolean => Math.abs(lead) < EQUAL_BITS && gain >= EQUAL_BITS;

function assignAll(
  edges: WeightedEdges,
  { count, start, edges: all }: Components,
  options: AssignmentOptions,
  answers: Answers,
) {
  const greedy = { components: 0, edges: 0 };
  for (let c = 0; c < count; c += 1) {
    const members = all.subarray(start[c], start[c + 1]);
    if (members.length === 1) assignAlone(edges, members[0] ?? 0, options.review, answers);
    else if (!assignExactly(edges, members, options, answers)) {
      assignGreedily(edges, members, options.review, answers);
      greedy.components += 1;
      greedy.edges += members.length;
    }
  }
  return greedy;
}

/** Most components: two records that nobody else wants. */
function assignAlone(edges: WeightedEdges, edge: number, review: number, { chosen, lead }: Answers): void {
  chosen[edge] = 1;
  lead[edge] = (edges.weight[edge] ?? 0) - review;
}

/** False when the component is too large. */
function assignExactly(
  edges: WeightedEdges,
  members: Uint32Array,
  options: AssignmentOptions,
  answers: Answers,
): boolean {
  const contest = contestOf(edges, members, options.review);
  if (Math.max(contest.lefts, contest.rights) > (options.exactUpTo ?? EXACT_UP_TO)) return false;
  const assignment = exactAssignment(contest);
  const leads = leadsOf(contest, assignment);
  members.forEach((edge, pair) => {
    if ((contest.gain[pair] ?? 0) < 0) return;
    answers.lead[edge] = leads[pair] ?? 0;
    if (assignment.pairOfLeft[contest.left[pair] ?? 0] === pair) answers.chosen[edge] = 1;
  });
  return true;
}

function markWinners(
  edges: WeightedEdges,
  { count, offset }: Nodes,
  review: number,
  { chosen, winner }: Answers,
): void {
  const heldBy = new Int32Array(count).fill(-1);
  const bits = (edge: number): number => edges.weight[edge] ?? -Infinity;
  chosen.forEach((is, edge) => {
    if (is === 0) return;
    heldBy[edges.left[edge] ?? 0] = edge;
    heldBy[(edges.right[edge] ?? 0) + offset] = edge;
  });
  for (let edge = 0; edge < chosen.length; edge += 1) {
    if (chosen[edge] === 1 || bits(edge) < review) continue;
    const [l, r] = [heldBy[edges.left[edge] ?? 0] ?? -1, heldBy[(edges.right[edge] ?? 0) + offset] ?? -1];
    winner[edge] = bits(r) > bits(l) ? r : l;
  }
}
