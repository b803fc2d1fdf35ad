import type { Transaction } from './database.ts';

/**
 * Share of rows changed since the last ANALYZE beyond which plans may be wrong. Less than autovacuum asks for (0.1): rosters of a
 * feed come together, and a small feed that the statistics do not know is taken for one row, however many there are.
 */
const STALE = 0.02;

/**
 * Of what has grown on the disk since it was analysed, or was analysed while all its rows were of work that was taken back: such a table is
 * taken for empty however much it grows.
 */
const GROWN_ON_DISK = `c.reltuples < 0 or pg_relation_size(c.oid) > (1 + ${STALE}) * c.relpages * current_setting('block_size')::int
  or (c.reltuples = 0 and c.relpages > 0)`;

/** Of what the planner knows too little. PostgreSQL counts changes, but forgets them with a crash; then a table has grown on the disk. */
const UNKNOWN = `${GROWN_ON_DISK} or s.n_mod_since_analyze > ${STALE} * greatest(c.reltuples, 1)`;

/**
 * Analyses those of these tables of which the planner knows too little. A run often follows a large import at once, before autovacuum
 * (a minute's round) has looked at the new rows; without statistics the joins of the link stage become nested loops over everything.
 */
export async function refreshStatistics(tx: Transaction, tables: readonly string[]): Promise<void> {
  await analyseWhere(tx, UNKNOWN, tables);
}

/**
 * Analyses those of these tables that have grown on the disk since they were analysed. What a transaction wrote before it analysed a table
 * counts as changed since: after a first run the changes of all its tables are as many as their rows.
 */
export async function refreshGrownOnDisk(tx: Transaction, tables: readonly string[]): Promise<void> {
  await analyseWhere(tx, GROWN_ON_DISK, tables);
}

async function analyseWhere(tx: Transaction, condition: string, tables: readonly string[]): Promise<void> {
  const found = await tx.query<{ name: string }>(
    `select c.relname name from unnest($1::text[]) t (name) join pg_class c on c.oid = t.name::regclass
       left join pg_stat_user_tables s on s.relid = c.oid where ${condition} order by 1`,
    [tables],
  );
  for (const { name } of found) await tx.query(`analyze ${name}`);
}

/** Share of rows that one transaction adds beyond which plans may be wrong; autovacuum_analyze_scale_factor's own value. */
const GROWN = 0.1;

/**
 * Analyses those of these tables to which this transaction has added so many rows that whoever joins them next would take a wrong plan.
 * PostgreSQL counts them as they are written: nobody reads a large table for it.
 */
export async function analyseGrown(tx: Transaction, tables: readonly string[]): Promise<void> {
  await analyseWhere(tx, `pg_stat_get_xact_tuples_inserted(c.oid) > ${GROWN} * greatest(c.reltuples, 1)`, tables);
}

/** What a run reads. Known before it is entered, for keys of new mentions are entered with it, by a statement that rests on them. */
export const READ_BY_RUNS = ['batch', 'source_record', 'mention', 'mention_key'] as const;
