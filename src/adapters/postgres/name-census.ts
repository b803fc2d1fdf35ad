import type { Mention } from '../../domain/linkage/mention.ts';
import type { NameCensus } from '../../ports/link-evidence.ts';
import type { Reader } from './scoped-reader.ts';

const OF_RUN = 'run_input n join mention m on m.record_id = n.record_id where n.run_id = $1 and n.feed = m.feed';

/** Counts the people of two feeds, and of these how many have the names of the people given. */
export async function nameCensus(
  database: Reader,
  runId: string,
  feeds: readonly [string, string],
  people: readonly Mention[],
): Promise<NameCensus> {
  const totals = await database.query<{ feed: string; size: number; named: number; mothers: number }>(
    `select m.feed, count(*)::int size, count(m.name_key)::int named, count(m.mother_name_key)::int mothers
     from ${OF_RUN} and n.feed = any($2::text[]) group by m.feed`,
    [runId, [...feeds]],
  );
  const counts = await database.query<{ kind: 'name' | 'mother'; value: string; n: number }>(
    `select 'name' kind, m.name_key "value", count(*)::int n from ${OF_RUN} and n.feed = any($2::text[])
       and m.name_key = any($3::text[]) group by 2
     union all
     select 'mother', m.mother_name_key, count(*)::int from ${OF_RUN} and n.feed = any($2::text[])
       and m.mother_name_key = any($4::text[]) group by 2`,
    [runId, [...feeds], valuesOf(people, 'nameKey'), valuesOf(people, 'motherNameKey')],
  );
  const of = (kind: 'name' | 'mother') =>
    new Map(counts.filter((count) => count.kind === kind).map(({ value, n }) => [value, n] as const));
  const sum = (column: 'named' | 'mothers') => totals.reduce((total, row) => total + row[column], 0);
  const size = (feed: string) => totals.find((row) => row.feed === feed)?.size ?? 0;
  return {
    sizes: [size(feeds[0]), size(feeds[1])],
    values: new Map([
      ['name', { total: sum('named'), byValue: of('name') }],
      ['motherName', { total: sum('mothers'), byValue: of('mother') }],
    ]),
  };
}

const valuesOf = (people: readonly Mention[], field: 'nameKey' | 'motherNameKey'): string[] => [
  ...new Set(people.flatMap((mention) => mention[field] ?? [])),
];
