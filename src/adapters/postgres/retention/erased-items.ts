import { GrowingTree } from '../../../domain/evidence/frontier.ts';
import { toHex } from '../../../domain/evidence/hex.ts';
import { leafHash } from '../../../domain/evidence/tree-hash.ts';
import type { Erased, ErasedItem } from '../../../ports/retention.ts';
import { sha256 } from '../../evidence/entry-text.ts';
import type { SqlRow, Transaction } from '../database.ts';

const encoder = new TextEncoder();

/** What remains of something erased: its name and a digest that only the key of the vault could make. */
const leafOf = (of: string, { item, content }: ErasedItem): string =>
  toHex(leafHash(encoder.encode(`${of}\n${item}\n${content}`), sha256));

export async function noteErased(
  tx: Transaction,
  order: string,
  of: string,
  items: readonly ErasedItem[],
): Promise<void> {
  await tx.query(
    `insert into erased_item (class, item, order_id, leaf) select $1, t.item, $2::uuid, decode(t.leaf, 'hex')
     from unnest($3::text[], $4::text[]) t (item, leaf) on conflict (class, item) do nothing`,
    [of, order, items.map(({ item }) => item), items.map((item) => leafOf(of, item))],
  );
}

/** Leaves read at once. */
const PAGE = 50_000;

interface LeafRow extends SqlRow {
  readonly class: string;
  readonly item: string;
  readonly leaf: Buffer;
}

/** Count and root of each class, recomputed from the leaves. */
export async function erasedBy(tx: Pick<Transaction, 'query'>, order: string): Promise<readonly Erased[]> {
  const trees = new Map<string, GrowingTree>();
  let [of, item] = ['', ''];
  for (;;) {
    const rows = await tx.query<LeafRow>(
      `select class, item, leaf from erased_item where order_id = $1 and (class, item) > ($2, $3) order by class, item limit ${PAGE}`,
      [order, of, item],
    );
    const last = rows.at(-1);
    if (!last) break;
    for (const row of rows) {
      const tree = trees.get(row.class) ?? new GrowingTree(sha256);
      tree.append(row.leaf);
      trees.set(row.class, tree);
    }
    [of, item] = [last.class, last.item];
  }
  return [...trees].map(([name, tree]) => ({ of: name, count: tree.size, root: toHex(tree.root()) }));
}
