import type { Mention } from '../../domain/linkage/mention.ts';
import type { NameCensus } from '../../domain/linkage/scored/name-shares.ts';
import type { Transaction } from './database.ts';
import { countNames, type NameColumn } from './name-counts.ts';
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
  const countOf = (column: NameColumn, values: readonly (string | null)[]) =>
    countNames(tx, runId, feeds, column, [...new Set(values)]);
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
