import type { GroupBy } from '../../domain/checks/check.ts';
import type { SqlRow, Transaction } from './database.ts';
import { SHARED } from './group-values.ts';

/** By whose value records share, in the columns that an index finds; but for mothers, from whom no index leads to records. */
const FOUND: Readonly<Record<GroupBy, string>> = {
  idNumber: 'm.id_number = s.id_number',
  certNo: 'm.cert_no = s.cert_no',
  motherBirth: 'm.mother_id = s.mother_id and m.birth_date is not null',
  nameBirth: 'm.name_key = s.name_key and m.birth_date = s.birth_date',
};

const COLUMNS = 'id_number, cert_no, mother_id, name_key, birth_date';

/**
 * Two steps from the touched keys: `group_key` are those that share a value with one of them, whose answers may differ;
 * `group_value` all values of these, by which they may be found.
 */
export async function gatherGroups(
  tx: Transaction,
  runId: string,
  { feeds, by }: { readonly feeds: readonly string[]; readonly by: readonly GroupBy[] },
): Promise<ReadonlySet<string>> {
  await tx.query('drop table if exists group_key, group_value');
  await tx.query(
    `create temporary table group_key on commit drop as
     with seed as materialized (
       select distinct ${COLUMNS.replaceAll(/\w+/g, 'm.$&')} from run_touched t join source_record r on r.feed = t.feed and r.key = t.key
         join mention m on m.record_id = r.id and m.competes
       where t.run_id = '${runId}' and t.feed = any($1::text[]))
     select feed, key from run_touched where run_id = '${runId}' and feed = any($1::text[])
     ${by.map((value) => `union select m.feed, m.key from seed s join mention m on ${FOUND[value]} and m.feed = any($1::text[]) and m.competes`).join('\n')}`,
    [feeds],
  );
  await tx.query('analyze group_key');
  await tx.query(
    `create temporary table group_value on commit drop as
     select distinct ${COLUMNS.replaceAll(/\w+/g, 'm.$&')}, ${by.map((value) => `${SHARED[value]} "${value}"`).join(', ')}
     from group_key g join source_record r on r.feed = g.feed and r.key = g.key join mention m on m.record_id = r.id and m.competes`,
  );
  await tx.query('analyze group_value');
  const keys = await tx.query<{ feed: string; key: string } & SqlRow>('select feed, key from group_key');
  return new Set(keys.map(({ feed, key }) => `${feed}|${key}`));
}

/** The values by which an index finds mentions; none leads from a mother. */
const INDEXED: Readonly<Partial<Record<GroupBy, string>>> = {
  idNumber: 'id_number',
  certNo: 'cert_no',
  nameBirth: 'name_key, birth_date',
};

/** Mentions `m` of the feeds in this parameter that have one of the values gathered: looked up one by one where they can be. */
export const mentionsAround = (by: GroupBy, feeds: '$1' | '$4'): string => {
  const values = INDEXED[by];
  const found = `${FOUND[by]} and m.feed = any(${feeds}::text[])`;
  return values === undefined
    ? `(select distinct m.* from group_value s join mention m on ${found})`
    : `(select m.* from (select distinct ${values} from group_value) s cross join lateral (select * from mention m where ${found} offset 0) m)`;
};
