import pg from 'pg';
import { weightOf } from '../src/domain/link-model/weights.ts';
import type { Contestant } from './linkage-contest.ts';
import { columnsTable } from './linkage-columns.ts';
import { LINKED, SAMPLED } from './linkage-design.ts';
import { weighPatterns } from './linkage-fit.ts';
import { pairsSql, patternSql, raritySql, rulesSql, sqlDesign } from './linkage-levels.ts';

const TABLES = { left: columnsTable('left'), right: columnsTable('right') };

/**
 * The same linkage in SQL alone, as good as PostgreSQL does it: hashed integer keys, a join per rule, the comparison fused into
 * the join, CREATE TABLE AS (which is parallel, where INSERT … SELECT is not). Only the fit on pattern counts runs in Node. The
 * best pair of both its records is linked.
 */
export const sqlContestant: Contestant = async ({ url, lists, table }, clock) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const setting of SETTINGS) await client.query(setting);
  const made = sqlDesign((a, b) => `levenshtein_less_equal(${a}, ${b}, 1) <= 1`);
  const pattern = patternSql(made);
  const counts = async (sql: string): Promise<readonly number[][]> => {
    const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
    return rows.map((row) => row.map(Number));
  };
  const sampled = await clock.time('sample', () =>
    counts(sampleSql(pattern, lists.layouts.left.count, lists.layouts.right.count)),
  );
  const columns = `l.no as l, r.no as r, ${pattern} as pattern, ${rulesSql} as rules, (${raritySql(made)})::real as rare`;
  await clock.time('compare', () => client.query(`create unlogged table pairs_sql as ${pairsSql(TABLES, columns)}`));
  const counted = await clock.time('count', () =>
    counts('select pattern, rules, count(*) from pairs_sql group by 1, 2 order by 1, 2'),
  );
  const { patterns, bits } = await clock.time('fit', async () =>
    weighPatterns(made.design, { counted, sampled }, lists),
  );
  await clock.time('link', async () => {
    await client.query('create temp table weights_sql (pattern bigint, bits double precision)');
    await client.query('insert into weights_sql select * from unnest($1::bigint[], $2::float8[])', [
      Array.from(patterns, String),
      [...bits],
    ]);
    await client.query('analyze weights_sql');
    await client.query(strongSql);
    await client.query('analyze strong_sql');
    await client.query('set enable_nestloop = off');
    await client.query(linksSql(table));
  });
  await client.query('drop table pairs_sql');
  await client.end();
  return { pairs: counted.reduce((sum, [, , count = 0]) => sum + count, 0) };
};

const SETTINGS = [
  "set work_mem = '256MB'",
  'set jit = off',
  'set max_parallel_workers_per_gather = 2',
  'set min_parallel_table_scan_size = 0',
  'set client_min_messages = warning',
  'create extension if not exists fuzzystrmatch',
];

const sampleSql = (pattern: string, left: number, right: number): string =>
  `select ${pattern}, count(*)
   from (select abs(hashint4(i)::bigint) % ${left} as a, abs(hashint4(-i)::bigint) % ${right} as b
         from generate_series(1, ${SAMPLED}) i) draw
   join ${TABLES.left} l on l.no = a join ${TABLES.right} r on r.no = b group by 1 order by 1`;

/** The planner must know how many strong pairs there are, or it joins them by nested loops. */
const strongSql = `create temp table strong_sql as
  select l, r, (bits + rare)::real as weight, pattern from pairs_sql join weights_sql using (pattern)
  where bits + rare >= ${weightOf(LINKED)}`;

const linksSql = (table: string): string => `create table ${table} as
  with of_left as (select distinct on (l) * from strong_sql order by l, weight desc, r),
  of_right as (select distinct on (r) l, r from strong_sql order by r, weight desc, l)
  select of_left.* from of_left join of_right using (l, r)`;
