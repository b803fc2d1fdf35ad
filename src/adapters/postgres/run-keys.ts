import type { DueKeys, RunKeys } from '../../ports/run-keys.ts';
import type { SqlRow, Transaction } from './database.ts';
import { READ_BY_RUNS, refreshStatistics } from './planner-statistics.ts';

/** Share of new keys beyond which plans may be wrong; autovacuum_analyze_scale_factor's own value. */
const GROWN = 0.1;

/** The table of keys in PostgreSQL; the trigger of a new run enters what is left. */
export const runKeys = (tx: Transaction): RunKeys => ({
  due: () =>
    tx.query<DueKeys & SqlRow>(
      `select b.feed, sum(b.rows_accepted)::int "rows" from unkeyed_batch u join batch b on b.number = u.number
       group by b.feed order by 2 desc, 1`,
    ),
  refreshStatistics: () => refreshStatistics(tx, READ_BY_RUNS),
  enter: async (feed) => Number((await tx.query<{ n: string }>('select enter_keys_of($1) n', [feed]))[0]?.n ?? 0),
  noteEntered: async (keys) => {
    const [grown] = await tx.query(
      `select 1 from pg_class where oid = 'mention_key'::regclass and $1 > ${GROWN} * greatest(reltuples, 0)`,
      [keys],
    );
    if (grown !== undefined) await tx.query('analyze mention_key');
  },
});
