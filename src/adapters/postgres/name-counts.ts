import { KeptReadings } from '../../domain/kernel/kept-readings.ts';
import type { Transaction } from './database.ts';
import { queryRun } from './run-lines.ts';

export type NameColumn = 'name_key' | 'mother_name_key';
type Counts = ReadonlyMap<string, number>;

/**
 * Names beyond which all names of a feed are counted at once instead: counting reads the feed from end to end in a tenth of the time
 * of as many look-ups, and a feed is linked with some ten others, which ask for most of its names each time.
 */
const FEW = 2_000;

/** Names kept at most, of about 100 bytes each. */
const MOST_KEPT = 600_000;

/** Counts of whole feeds of the run that this process links. */
const kept = new KeptReadings<Counts>(MOST_KEPT, ({ size }) => size);

/** Once all is linked, nobody counts names any more. */
export const forgetNames = (): void => kept.forget();

/** How many people of these feeds of a run carry each of these names. */
export async function countNames(
  tx: Transaction,
  runId: string,
  feeds: readonly string[],
  column: NameColumn,
  values: readonly (string | null)[],
): Promise<Counts> {
  const asked = values.filter((value) => value !== null);
  if (asked.length === 0) return new Map();
  if (asked.length <= FEW) return countThese(tx, runId, feeds, column, asked);
  const wholes: Counts[] = [];
  for (const feed of new Set(feeds)) wholes.push(await countWhole(tx, runId, feed, column));
  return new Map(
    asked.map((name) => [name, wholes.reduce((sum, counts) => sum + (counts.get(name) ?? 0), 0)] as const),
  );
}

interface Count extends Record<string, unknown> {
  readonly value: string;
  readonly n: number;
}

function countsOf(rows: readonly Count[]): Counts {
  const counts = new Map<string, number>();
  for (const { value, n } of rows) counts.set(value, n);
  return counts;
}

const countThese = async (
  tx: Transaction,
  runId: string,
  feeds: readonly string[],
  column: NameColumn,
  asked: readonly string[],
): Promise<Counts> =>
  countsOf(
    await queryRun<Count>(
      tx,
      `select m.${column} "value", count(*)::int n from unnest($3::text[]) v (name) join mention m on m.${column} = v.name
       join run_input n on n.run_id = $1 and n.record_id = m.record_id and n.feed = m.feed
       where m.feed = any($2::text[]) group by 1`,
      [runId, [...feeds], asked],
    ),
  );

function countWhole(tx: Transaction, runId: string, feed: string, column: NameColumn): Promise<Counts> {
  kept.begin(runId);
  return kept.get(`${feed}|${column}`, async () =>
    countsOf(await queryRun<Count>(tx, wholeFeed(column), [runId, feed])),
  );
}

const wholeFeed = (column: NameColumn): string =>
  `select m.${column} "value", count(*)::int n from mention m join run_input n on n.run_id = $1 and n.record_id = m.record_id and n.feed = m.feed
   where m.feed = $2 and n.feed = $2 and m.${column} is not null group by 1`;
