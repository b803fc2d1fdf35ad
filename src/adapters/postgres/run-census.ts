import type { Mention } from '../../domain/linkage/mention.ts';
import type { NameCensus } from '../../domain/linkage/scored/name-shares.ts';
import type { Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';

interface Totals extends Record<string, unknown> {
  readonly feed: string;
  readonly people: number;
  readonly named: number;
  readonly mothers: number;
}

/** Sizes of two feeds of a run, noted when it was planned, and how many people carry the names of those given. */
export async function runCensus(
  tx: Transaction,
  runId: string,
  feeds: readonly [string, string],
  people: readonly Mention[],
): Promise<NameCensus> {
  const totals = await queryRun<Totals>(
    tx,
    'select feed, people, named, mothers from run_census where run_id = $1 and feed = any($2::text[])',
    [runId, [...feeds]],
  );
  const sum = (column: 'named' | 'mothers') => totals.reduce((total, row) => total + row[column], 0);
  const size = (feed: string) => totals.find((row) => row.feed === feed)?.people ?? 0;
  const countOf = (column: 'name_key' | 'mother_name_key', values: readonly (string | null)[]) =>
    counts(tx, runId, feeds, column, [...new Set(values)]);
  return {
    sizes: [size(feeds[0]), size(feeds[1])],
    values: new Map([
      [
        'name',
        {
          total: sum('named'),
          byValue: await countOf(
            'name_key',
            people.map(({ nameKey }) => nameKey),
          ),
        },
      ],
      [
        'motherName',
        {
          total: sum('mothers'),
          byValue: await countOf(
            'mother_name_key',
            people.map(({ motherNameKey }) => motherNameKey),
          ),
        },
      ],
    ]),
  };
}

async function counts(
  tx: Transaction,
  runId: string,
  feeds: readonly [string, string],
  column: 'name_key' | 'mother_name_key',
  values: readonly (string | null)[],
): Promise<ReadonlyMap<string, number>> {
  const asked = values.filter((value) => value !== null);
  if (asked.length === 0) return new Map();
  const rows = await queryRun<{ value: string; n: number }>(
    tx,
    `select m.${column} "value", count(*)::int n from unnest($3::text[]) v (name) join mention m on m.${column} = v.name
     join run_input n on n.run_id = $1 and n.record_id = m.record_id and n.feed = m.feed
     where m.feed = any($2::text[]) group by 1`,
    [runId, [...feeds], asked],
  );
  return new Map(rows.map(({ value, n }) => [value, n] as const));
}
