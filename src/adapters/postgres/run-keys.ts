import type { DueKeys, RunKeys } from '../../ports/run-keys.ts';
import type { SqlRow, Transaction } from './database.ts';
import { READ_BY_RUNS, refreshStatistics } from './planner-statistics.ts';

/** The table of keys in PostgreSQL; the trigger of a new run enters what is left. */
export const runKeys = (tx: Transaction): RunKeys => ({
  due: () =>
    tx.query<DueKeys & SqlRow>(
      `select b.feed, sum(b.rows_accepted)::int "rows" from unkeyed_batch u join batch b on b.number = u.number
       group by b.feed order by 2 desc, 1`,
    ),
  refreshStatistics: () => refreshStatistics(tx, READ_BY_RUNS),
  enter: async (feed) => {
    await tx.query('select enter_keys_of($1)', [feed]);
  },
});
