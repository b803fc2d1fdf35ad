import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { weightOf } from '../src/domain/link-model/weights.ts';
import type { Contestant } from './linkage-contest.ts';
import { COLUMN_TYPES, columnsTable, type ListName, LISTS } from './linkage-columns.ts';
import { LINKED, SAMPLED } from './linkage-design.ts';
import { weighPatterns } from './linkage-fit.ts';
import { LINK_COLUMNS } from './linkage-links.ts';
import { pairsSql, patternSql, raritySql, rulesSql, sqlDesign } from './linkage-levels.ts';

const THREADS = 2;

/**
 * The same linkage in DuckDB inside Node. Its PostgreSQL extension is downloaded at run time, which a sealed network forbids,
 * so rows come and links go by COPY and CSV files. Integer keys, comparison fused into the joins; the fit runs in Node.
 */
export const duckdbContestant: Contestant = async ({ url, folder, lists, table }, clock) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const instance = await DuckDBInstance.create(':memory:', { threads: String(THREADS) });
  const duck = await instance.connect();
  const fileOf = (name: string): string => join(folder, `duckdb-${name}.csv`);
  await clock.time('read', async () => {
    for (const list of LISTS) {
      const out = client.query(copyTo(`copy ${columnsTable(list)} to stdout (format csv)`));
      await pipeline(out, createWriteStream(fileOf(list)));
      await duck.run(readSql(list, fileOf(list)));
    }
  });
  const made = sqlDesign((a, b) => `levenshtein(${a}, ${b}) <= 1`);
  const pattern = patternSql(made);
  const counts = async (sql: string): Promise<readonly number[][]> =>
    (await duck.runAndReadAll(sql)).getRows().map((row) => row.map(Number));
  const sampled = await clock.time('sample', () =>
    counts(sampleSql(pattern, lists.layouts.left.count, lists.layouts.right.count)),
  );
  const columns = `l.no as l, r.no as r, ${pattern} as pattern, ${rulesSql} as rules, cast(${raritySql(made)} as real) as rare`;
  await clock.time('compare', () =>
    duck.run(
      `create table pairs as ${pairsSql({ left: columnsTable('left'), right: columnsTable('right') }, columns)}`,
    ),
  );
  const counted = await clock.time('count', () =>
    counts('select pattern, rules, count(*) from pairs group by 1, 2 order by 1, 2'),
  );
  const { patterns, bits } = await clock.time('fit', async () =>
    weighPatterns(made.design, { counted, sampled }, lists),
  );
  await clock.time('link', async () => {
    await duck.run('create table weights (pattern bigint, bits double)');
    const appender = await duck.createAppender('weights');
    for (const [i, one] of patterns.entries()) {
      appender.appendBigInt(BigInt(one));
      appender.appendDouble(bits[i] ?? 0);
      appender.endRow();
    }
    appender.closeSync();
    await duck.run(`copy (${LINKS}) to '${fileOf('links')}' (format csv, header false)`);
  });
  await clock.time('write', async () => {
    await client.query(`create table ${table} (${LINK_COLUMNS})`);
    await pipeline(createReadStream(fileOf('links')), client.query(copyFrom(`copy ${table} from stdin (format csv)`)));
  });
  duck.closeSync();
  await client.end();
  return { pairs: counted.reduce((sum, [, , count = 0]) => sum + count, 0) };
};

const DUCKDB_TYPES: Readonly<Record<string, string>> = { integer: 'INTEGER', text: 'VARCHAR', real: 'FLOAT' };

function readSql(list: ListName, file: string): string {
  const columns = Object.entries(COLUMN_TYPES).map(([name, type]) => `'${name}': '${DUCKDB_TYPES[type] ?? 'VARCHAR'}'`);
  return `create table ${columnsTable(list)} as select * from read_csv('${file}', header = false, columns = {${columns.join(', ')}})`;
}

const sampleSql = (pattern: string, left: number, right: number): string =>
  `select ${pattern}, count(*)
   from (select hash(i) % ${left} as a, hash(-i) % ${right} as b from range(1, ${SAMPLED + 1}) draws(i)) draw
   join ${columnsTable('left')} l on l.no = a join ${columnsTable('right')} r on r.no = b group by 1 order by 1`;

const LINKS = `
  with scored as materialized (
    select l, r, cast(bits + rare as real) as weight, pattern from pairs join weights using (pattern)
    where bits + rare >= ${weightOf(LINKED)}),
  of_left as (select l, arg_max(r, weight) as r from scored group by l),
  of_right as (select r, arg_max(l, weight) as l from scored group by r)
  select scored.* from scored join of_left using (l, r) join of_right using (l, r)`;
