import { hash } from 'node:crypto';
import type { RetentionClass } from '../../../domain/retention/retention-class.ts';
import type { RowUnit } from '../../../ports/retention.ts';
import type { SqlRow, Transaction } from '../database.ts';
import { noteErased } from './erased-items.ts';
import { freezeFigures } from './kept-figures.ts';
import { forgetKeys } from './forget-keys.ts';
import { dooms } from './doomed-numbers.ts';

interface DyingRow extends SqlRow {
  readonly id: string;
  readonly line: string;
  readonly veiled: string;
  readonly rest: string;
  readonly whole: boolean;
  readonly feed: string;
  readonly key: string;
}

/** As the digest of all business data reads a row, and whether it is the last of its key. */
const DYING = `select r.id::text id, concat_ws('|', r.feed, r.key, r.term, r.standing, r.contention) line, r.row_hash veiled,
    '|' || r.operation rest, r.feed, r.key, not exists (select 1 from source_record o
      where o.feed = r.feed and o.key = r.key and o.id <> all($1::bigint[])) whole
  from source_record r where r.id = any($1::bigint[]) order by r.id for update`;

/**
 * Erases rows: what is left is a hashed key, the month of the event and the region, and leaves under which the digest of all
 * business data and the root of the order stay what they are.
 */
export async function eraseUnits(
  tx: Transaction,
  order: string,
  of: RetentionClass,
  units: readonly RowUnit[],
): Promise<void> {
  const rows = await tx.query<DyingRow>(DYING, [units.flatMap(({ ids }) => ids)]);
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await freezeFigures(tx, ids);
  const tokens = new Map<string, string>(rows.map((row) => [`${row.feed}|${row.key}`, erasedKeyOf(tx, row)] as const));
  await tx.vault.keepErased([...tokens.values()]);
  await keepRemains(tx, order, rows, tokens);
  await noteErased(
    tx,
    order,
    of,
    rows.map(({ id, veiled }) => ({ item: id, content: veiled })),
  );
  const whole = Map.groupBy(
    rows.filter((row) => row.whole),
    ({ feed, key }) => `${feed}|${key}`,
  );
  await forgetKeys(
    tx,
    [...whole].flatMap(([name, [row]]) =>
      row ? [{ feed: row.feed, key: row.key, token: tokens.get(name) ?? '' }] : [],
    ),
  );
  await noteSpans(tx, ids);
  // After everything that stores numbers again, because it names them.
  await dooms(tx, ids);
  await deleteRows(tx, ids);
}

/** A keyed digest that no text of any roster has, so that nobody reads the key while its number lives on elsewhere. */
const erasedKeyOf = ({ vault }: Transaction, { feed, key }: Pick<DyingRow, 'feed' | 'key'>): string =>
  vault.tokenOf(`erased ${feed} ${key}`);

async function keepRemains(
  tx: Transaction,
  order: string,
  rows: readonly DyingRow[],
  tokens: ReadonlyMap<string, string>,
): Promise<void> {
  const { veil } = tx.vault;
  await tx.query(
    `insert into erased_record (id, order_id, batch_id, feed, key, event_month, region, standing, business_leaf)
     select r.id, $1::uuid, r.batch_id, r.feed, t.key, left(r.event_on, 7), r.region, r.standing, t.leaf
     from unnest($2::bigint[], $3::text[], $4::text[]) t (id, key, leaf) join source_record r on r.id = t.id`,
    [
      order,
      rows.map(({ id }) => id),
      rows.map(({ feed, key }) => tokens.get(`${feed}|${key}`) ?? ''),
      rows.map(({ line, veiled, rest }) => veil.digest(hash('md5', `${line}|${veil.openDigest(veiled)}${rest}`))),
    ],
  );
}

/** Whoever is sought in these days may have been among the rows that went. */
async function noteSpans(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `insert into erased_span as s (feed, region, period_start, period_end, first_day)
     select r.feed, b.region, b.period_start, b.period_end, least(b.period_start, min(r.registered_on))
     from source_record r join batch b on b.id = r.batch_id where r.id = any($1::bigint[]) group by 1, 2, 3, 4
     on conflict (feed, region, period_start, period_end) do update set first_day = least(s.first_day, excluded.first_day)`,
    [ids],
  );
}

/** What later runs build upon goes too, as if the rows had never been read. */
async function deleteRows(tx: Transaction, ids: readonly string[]): Promise<void> {
  const parameters = [ids];
  await deleteKeys(tx, ids);
  for (const table of ['mention', 'standing_change', 'line_leftover', 'line_reach'])
    await tx.query(`delete from ${table} where record_id = any($1::bigint[])`, parameters);
  await tx.query(
    `delete from line_input n using run r, unnest($1::bigint[]) i where n.line = r.id and n.record_id = i`,
    parameters,
  );
  for (const side of ['left_record', 'right_record']) {
    await tx.query(
      `delete from line_link l using run r, unnest($1::bigint[]) i where l.line = r.id and l.${side} = i`,
      parameters,
    );
    await tx.query(`delete from run_pair where ${side} = any($1::bigint[])`, parameters);
  }
  await tx.query('delete from source_record where id = any($1::bigint[])', parameters);
  // No run goes on from one that had read them: it would not find out what is no longer there.
  await tx.query('update run set sums = null where sums is not null');
}

/** Keys are found by what they are; those of rows of earlier releases, where alone they stand, by whose they are. */
async function deleteKeys(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.query(
    `delete from mention_key k using mention m, unnest(m.keys) u (key)
     where m.record_id = any($1::bigint[]) and k.feed = m.feed and k.key = u.key and k.record_id = m.record_id`,
    [ids],
  );
  const earlier = await tx.query<{ id: string }>(
    'select distinct record_id id from mention where record_id = any($1::bigint[]) and keys is null',
    [ids],
  );
  if (earlier.length > 0)
    await tx.query('delete from mention_key where record_id = any($1::bigint[])', [earlier.map(({ id }) => id)]);
}
