import type { Listing, Page, Slice } from '../../../ports/catalogue.ts';
import type { SqlRow, SqlValue } from '../database.ts';
import type { Reader } from '../scoped-reader.ts';

/** A condition with `?` for its value; left out when the value is null. A lone text always holds. */
export type Condition = readonly [sql: string, value: SqlValue] | readonly [sql: string];

/** A list in SQL: what is selected, from where, and the non-null expressions that order it (all in one direction). */
export interface SqlListing<F, R extends SqlRow, T> {
  readonly select: string;
  from(filter: F): string;
  where(filter: F): readonly Condition[];
  readonly order: readonly { readonly sql: string; readonly type: string }[];
  readonly descending?: boolean;
  read(row: R): T;
}

/** Pages by position (keyset): the cost of a page does not grow with its distance from the start. */
export const listingOf = <F, R extends SqlRow, T>(reader: Reader, sql: SqlListing<F, R, T>): Listing<F, T> => ({
  page: (filter, page) => readPage(reader, sql, filter, page),
  count: async (filter) => {
    const { text, values } = conditions(sql.where(filter));
    const [row] = await reader.query<{ n: number }>(`select count(*)::int n from ${sql.from(filter)} ${text}`, values);
    return row?.n ?? 0;
  },
});

async function readPage<F, R extends SqlRow, T>(
  reader: Reader,
  sql: SqlListing<F, R, T>,
  filter: F,
  { first, after }: Page,
): Promise<Slice<T>> {
  const direction = sql.descending === true ? 'desc' : 'asc';
  const { text, values } = conditions(sql.where(filter), after === null ? null : positionAfter(sql, after));
  const rows = await reader.query<R & { position: string[] }>(
    `select ${sql.select}, array[${sql.order.map((column) => `(${column.sql})::text`).join(', ')}] "position"
     from ${sql.from(filter)} ${text}
     order by ${sql.order.map((column) => `${column.sql} ${direction}`).join(', ')} limit ${Math.trunc(first) + 1}`,
    values,
  );
  return {
    entries: rows.slice(0, first).map((row) => ({ item: sql.read(row), position: row.position })),
    hasNext: rows.length > first,
  };
}

interface Located {
  readonly left: string;
  readonly operator: '<' | '>';
  readonly types: readonly string[];
  readonly values: readonly string[];
}

const positionAfter = <F, R extends SqlRow, T>(sql: SqlListing<F, R, T>, after: readonly string[]): Located => ({
  left: `(${sql.order.map((column) => column.sql).join(', ')})`,
  operator: sql.descending === true ? '<' : '>',
  types: sql.order.map(({ type }) => type),
  values: after,
});

function conditions(list: readonly Condition[], after: Located | null = null) {
  const values: SqlValue[] = [];
  const holding = list.flatMap(([sql, value]) => {
    if (value === undefined) return [sql];
    if (value === null) return [];
    values.push(value);
    return [sql.replaceAll('?', `$${values.length}`)];
  });
  if (after !== null) {
    const right = after.types.map((type, at) => `$${values.push(after.values[at] ?? null)}::${type}`);
    holding.push(`${after.left} ${after.operator} (${right.join(', ')})`);
  }
  return { text: holding.length === 0 ? '' : `where ${holding.join(' and ')}`, values };
}
