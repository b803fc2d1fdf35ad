import type { Linkage } from '../../pipeline/link-lists.ts';
import { rowNumbers, type Texts } from '../../pipeline/lists/text-column.ts';
import { TextIndex } from '../../pipeline/lists/text-index.ts';

export const CLUSTER_HEADERS = ['id', 'cluster'] as const;

/**
 * Every record with its cluster, numbered from 1 in the order of the records, left list first. When an identifier stands in
 * both lists, all get `L:` or `R:` in front, so that each is told apart.
 */
export function* clusterRows({ ids }: Pick<Linkage, 'ids'>, labels: Uint32Array): Generator<readonly string[]> {
  const left = ids.left.ids;
  const right = ids.right?.ids ?? rowNumbers(0);
  const [l, r] = idsOverlap(left, right) ? ['L:', 'R:'] : ['', ''];
  const numbers = new Map<number, number>();
  for (const [node, label] of labels.entries()) {
    const number = numbers.get(label) ?? numbers.size + 1;
    numbers.set(label, number);
    yield [node < left.length ? `${l}${left.at(node)}` : `${r}${right.at(node - left.length)}`, String(number)];
  }
}

/** Whether an identifier stands in both lists. */
export function idsOverlap(left: Texts, right: Texts): boolean {
  const known = new TextIndex(left);
  for (let row = 0; row < right.length; row += 1) if (known.rowOf(right.at(row)) !== undefined) return true;
  return false;
}
