import { randomUUID } from 'node:crypto';
import type { PlainDate } from '../../../domain/values/plain-date.ts';
import type { DueCount, Erased, OrderState, Retention, RetentionOrder } from '../../../ports/retention.ts';
import { instant } from '../catalogue/instant.ts';
import { listingOf, type SqlListing } from '../catalogue/keyset.ts';
import type { SqlRow, SqlValue, Transaction } from '../database.ts';

interface OrderRow extends SqlRow {
  id: string;
  number: string;
  as_of: string;
  state: OrderState;
  rules: Record<string, number>;
  due: DueCount[];
  asked_by: string;
  asked_at: string;
  decided_by: string | null;
  finished_at: string | null;
  outcome: Erased[] | null;
}

const ORDER = `id, number, as_of::text as_of, state, rules, due, asked_by, ${instant('asked_at')} asked_at, decided_by,
  ${instant('finished_at')} finished_at, outcome`;

const orderOf = (row: OrderRow): RetentionOrder => ({
  id: row.id,
  number: Number(row.number),
  asOf: row.as_of as PlainDate,
  state: row.state,
  rules: row.rules,
  due: row.due,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  decidedBy: row.decided_by,
  finishedAt: row.finished_at,
  erased: row.outcome ?? [],
});

const PAGES: SqlListing<Record<never, never>, OrderRow, RetentionOrder> = {
  select: ORDER,
  from: () => 'retention_order',
  where: () => [],
  order: [{ sql: 'number', type: 'bigint' }],
  descending: true,
  read: orderOf,
};

type Orders = Pick<Retention, 'open' | 'propose' | 'decide' | 'order' | 'orders' | 'orderPages' | 'finish'>;

/** Orders to erase; at most one of them is open. */
export const retentionOrders = (tx: Transaction): Orders => {
  const read = async (rest: string, parameters: readonly SqlValue[] = []): Promise<readonly RetentionOrder[]> =>
    (await tx.query<OrderRow>(`select ${ORDER} from retention_order ${rest}`, parameters)).map(orderOf);
  return {
    open: async () => (await read(`where state in ('proposed', 'running')`))[0] ?? null,
    propose: async ({ asOf, state, rules, due, askedBy }) => {
      const id = randomUUID();
      await tx.query(
        'insert into retention_order (id, as_of, state, rules, due, asked_by) values ($1, $2, $3, $4, $5, $6)',
        [id, asOf, state, JSON.stringify(rules), JSON.stringify(due), askedBy],
      );
      const [order] = await read('where id = $1', [id]);
      if (!order) throw new Error('the order was not written');
      return order;
    },
    decide: async (number, state, by) => {
      const [row] = await tx.query<{ id: string }>(
        `update retention_order set state = $2, decided_by = $3, decided_at = clock_timestamp()
         where number = $1 and state = 'proposed' returning id`,
        [number, state, by],
      );
      return row ? ((await read('where id = $1', [row.id]))[0] ?? null) : null;
    },
    order: async (number) => (await read('where number = $1', [number]))[0] ?? null,
    orders: () => read('order by number desc'),
    orderPages: listingOf(tx, PAGES),
    finish: async (id, erased) =>
      (
        await tx.query(
          `update retention_order set state = 'done', finished_at = clock_timestamp(), outcome = $2 where id = $1 and state = 'running' returning 1`,
          [id, JSON.stringify(erased)],
        )
      ).length === 1,
  };
};
