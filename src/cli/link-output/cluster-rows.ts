import type { Linkage } from '../../pipeline/link-lists.ts';

export const CLUSTER_HEADERS = ['id', 'cluster'] as const;

/**
 * Every record with its cluster, numbered from 1 in the order of the records, left list first. When an identifier stands in
 * both lists, all get `L:` or `R:` in front, so that each is told apart.
 */
export function* clusterRows({ lists }: Linkage, labels: Uint32Array): Generator<readonly string[]> {
  const left = lists.left.ids.ids;
  const right = lists.right?.ids.ids ?? [];
  const [l, r] = idsOverlap(left, right) ? ['L:', 'R:'] : ['', ''];
  const numbers = new Map<number, number>();
  for (const [node, label] of labels.entries()) {
    const number = numbers.get(label) ?? numbers.size + 1;
    numbers.set(label, number);
    yield [node < left.length ? `${l}${left[node] ?? ''}` : `${r}${right[node - left.length] ?? ''}`, String(number)];
  }
}

/** Whether an identifier stands in both lists. */
export function idsOverlap(left: readonly string[], right: readonly string[]): boolean {
  const known = new Set(left);
  return right.some((id) => known.has(id));
}
