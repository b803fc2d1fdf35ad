import type { Pool } from 'pg';

/** A row of the vault; nothing sealed: erased. */
export interface VaultRow {
  readonly token: string;
  readonly sealed: Buffer | null;
}

export const rowsOf = async (pool: Pool, tokens: readonly string[]): Promise<readonly VaultRow[]> =>
  (await pool.query<VaultRow>('select token, sealed from identity_number where token = any($1::text[])', [tokens]))
    .rows;

/** Those of the tokens whose text can be read, and will be: what is doomed is stored again by whoever needs it. */
export async function storedAmong(pool: Pool, tokens: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ token: string }>(
    'select token from identity_number where token = any($1::text[]) and sealed is not null and doomed_at is null',
    [tokens],
  );
  return new Set(rows.map(({ token }) => token));
}

/**
 * Nothing is sealed with a key that a rotation has retired: the lock lasts as long as the statement. Its commit need not wait
 * for the disk: the log is one line, so whatever refers to these rows is written after them.
 */
const INSERT = `
  with unhurried as (select set_config('synchronous_commit', 'off', true)),
  key as (select version from data_key, unhurried where version = $3 and state = 'current' for share of data_key),
  added as (
    insert into identity_number as n (token, sealed, number, key_version)
    select token, sealed, number, version from unnest($1::text[], $2::bytea[], $4::text[]) s (token, sealed, number), key
    on conflict (token) do update set sealed = excluded.sealed, key_version = excluded.key_version, erased_at = null,
      doomed_at = null where n.sealed is null or n.doomed_at is not null)
  select version from key`;

/** A text sealed, with the token of the number in its one form that it is another form of. */
export interface SealedRow extends VaultRow {
  readonly sealed: Buffer;
  readonly number: string | null;
}

/** False when the key is no longer the current one: nothing was stored. */
export async function insertSealed(pool: Pool, rows: readonly SealedRow[], version: number): Promise<boolean> {
  const columns = [rows.map(({ token }) => token), rows.map(({ sealed }) => sealed)];
  const { rowCount } = await pool.query(INSERT, [...columns, version, rows.map(({ number }) => number)]);
  return rowCount === 1;
}

const ERASE = `
  with counted as (update identity_vault set erasures = erasures + 1)
  update identity_number set sealed = null, erased_at = now() where (token = any($1::text[]) or number = any($1::text[])) and sealed is not null`;

/** Tokens that stand for nothing that could be read: of natural keys of erased rows. */
export async function insertErased(pool: Pool, tokens: readonly string[]): Promise<void> {
  await pool.query(
    `insert into identity_number (token, key_version, erased_at)
     select t, (select version from data_key where purpose = 'seal' and state = 'current'), now() from unnest($1::text[]) t
     on conflict (token) do nothing`,
    [tokens],
  );
}

/** Also in every other form in which the numbers were written. */
export const eraseRows = async (pool: Pool, tokens: readonly string[]): Promise<number> =>
  (await pool.query(ERASE, [tokens])).rowCount ?? 0;

/** How often numbers were erased. */
export async function erasuresOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ erasures: string }>('select erasures from identity_vault');
  return rows[0]?.erasures ?? '0';
}
