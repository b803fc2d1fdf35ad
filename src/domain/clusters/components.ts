import { type DisjointRows, disjointRows } from './disjoint-rows.ts';
import { ascending, edgeOrder, type Edges, type Nodes } from './edges.ts';

/** The edges of a graph, component by component: those of component `c` are `edges[start[c]]` up to `edges[start[c + 1]]`. */
export interface Components {
  readonly count: number;
  /** One more entry than there are components. */
  readonly start: Uint32Array;
  /** Edge numbers; inside a component by (left, right). Components come by their smallest node. */
  readonly edges: Uint32Array;
}

/**
 * Connected components. Edges that do not join (`joins` says false) are listed only where others connect both their ends.
 * The result depends on the set of edges only, not on their order.
 */
export function connectedComponents(
  edges: Edges,
  nodes: Nodes,
  joins: (edge: number) => boolean = () => true,
): Components {
  const sets = joinedRows(edges, nodes, joins);
  const { component, inside } = numbered(edges, nodes, sets);
  return grouped(component, inside);
}

/** The smallest node that each node is connected with: the label of its component. */
export function componentLabels(
  edges: Edges,
  nodes: Nodes,
  joins: (edge: number) => boolean = () => true,
): Uint32Array {
  const sets = joinedRows(edges, nodes, joins);
  return ascending(nodes.count).map((node) => sets.setOf(node));
}

function joinedRows({ left, right }: Edges, nodes: Nodes, joins: (edge: number) => boolean): DisjointRows {
  const sets = disjointRows(nodes.count);
  for (let edge = 0; edge < left.length; edge += 1) {
    if (joins(edge)) sets.join(left[edge] ?? 0, (right[edge] ?? 0) + nodes.offset);
  }
  return sets;
}

interface Numbered {
  /** Component of each edge inside, parallel. */
  readonly component: Uint32Array;
  /** Edges with both ends in one component, by (left, right). */
  readonly inside: Uint32Array;
}

/** Walking by (left, right) meets each component first at its smallest node. */
function numbered(edges: Edges, { count, offset }: Nodes, sets: DisjointRows): Numbered {
  const numberOf = new Int32Array(count).fill(-1);
  const component = new Uint32Array(edges.left.length);
  const inside = new Uint32Array(edges.left.length);
  let [next, length] = [0, 0];
  for (const edge of edgeOrder(edges)) {
    const set = sets.setOf(edges.left[edge] ?? 0);
    if (set !== sets.setOf((edges.right[edge] ?? 0) + offset)) continue;
    if (numberOf[set] === -1) numberOf[set] = next++;
    component[length] = numberOf[set] ?? 0;
    inside[length++] = edge;
  }
  return { component: component.subarray(0, length), inside: inside.subarray(0, length) };
}

/** Counting sort by component; keeps the order inside. */
function grouped(component: Uint32Array, inside: Uint32Array): Components {
  let count = 0;
  for (const c of component) if (c >= count) count = c + 1;
  const start = new Uint32Array(count + 1);
  for (const c of component) start[c + 1] = (start[c + 1] ?? 0) + 1;
  for (let c = 0; c < count; c += 1) start[c + 1] = (start[c + 1] ?? 0) + (start[c] ?? 0);
  const free = start.slice();
  const edges = new Uint32Array(inside.length);
  inside.forEach((edge, i) => {
    const c = component[i] ?? 0;
    const at = free[c] ?? 0;
    edges[at] = edge;
    free[c] = at + 1;
  });
  return { count, start, edges };
}
