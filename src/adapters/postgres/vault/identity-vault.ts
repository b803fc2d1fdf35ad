import { Pool } from 'pg';
import { BoundedCache } from './bounded-cache.ts';
import { type DataKeys, openDataKeys } from './data-keys.ts';
import { damagedValue, noDataKey } from './key-problem.ts';
import { kindOf, TOKEN_PREFIX } from './number-texts.ts';
import { keyVersionOf, seal, unseal } from './sealed-value.ts';
import { suiteOf } from './suite.ts';
import { type Veil, veilUnder } from './veil.ts';

/**
 * The vault of identity numbers: the only place of the database that holds them, sealed. Everywhere else a token stands in
 * their place: the first 16 bytes of a keyed digest (blind index), so that equal numbers meet and nobody without the key
 * can make one (PIPL §51; GB/T 39786-2021). A row of the vault gone, its number is unreadable wherever it stood, and
 * still counts as the same number.
 */
export interface IdentityVault extends AsyncDisposable {
  /** The token of a text; the same for equal texts of this database. */
  tokenOf(text: string): string;
  /** Stores what the tokens stand for, at once and for good: before whatever will hold the tokens. */
  keep(texts: ReadonlyMap<string, string>): Promise<void>;
  /** What was read of late; never goes to the database. */
  known(token: string): string | undefined;
  /** Reads what these tokens stand for; those of erased numbers are left out. @throws KeyProblem */
  read(tokens: Iterable<string>): Promise<ReadonlyMap<string, string>>;
  /** Those of the texts that are tokens of the vault: of erased numbers, or all. */
  tokensAmong(texts: Iterable<string>, which: 'erased' | 'all'): Promise<ReadonlySet<string>>;
  /** Makes these numbers unreadable; their tokens go on counting as found. Gives how many there were. */
  erase(texts: readonly string[]): Promise<number>;
  /** Forgets what was read if numbers were erased since; to be called before {@link known}. */
  refresh(): Promise<void>;
  /** For digests into which a number went. */
  readonly veil: Veil;
  /** A keyed digest of anything, 32 hexadecimal digits, for what is only ever looked up. */
  digestOf(label: string, text: string): string;
  readonly keyFile: string;
  readonly pool: Pool;
}

export interface VaultPlace {
  readonly url: string;
  readonly schema: string;
  /** File of the master key; made with the first keys of a database. */
  readonly keyFile: string;
}

/** Texts kept in memory, twice: some 60 MB. */
const REMEMBERED = 100_000;
/** Milliseconds after which an erasure by another process is seen at the latest. */
const STALE_AFTER = 1_000;
/** Rows of one statement. */
const PAGE = 5_000;
/** The vault waits for nobody, so that few connections serve all transactions of a process. */
const CONNECTIONS = 2;

/** @throws KeyProblem when the key file does not fit the database */
export async function openVault({ url, schema, keyFile }: VaultPlace): Promise<IdentityVault> {
  const options = `-c search_path=${schema} -c timezone=UTC`;
  const pool = new Pool({ connectionString: url, max: CONNECTIONS, allowExitOnIdle: true, options });
  pool.on('error', () => undefined);
  try {
    return vaultOn(pool, keyFile, await openDataKeys(pool, keyFile));
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function vaultOn(pool: Pool, keyFile: string, first: DataKeys): IdentityVault {
  let keys = first;
  const tokens = new BoundedCache<string>(REMEMBERED);
  const texts = new BoundedCache<string>(REMEMBERED);
  const stored = new BoundedCache<true>(REMEMBERED);
  const freshness = { erasures: '', checkedAt: -Infinity };
  const reload = async (): Promise<void> => {
    keys = await openDataKeys(pool, keyFile);
  };

  const tokenOf = (text: string): string => {
    const known = tokens.get(text);
    if (known !== undefined) return known;
    const token = makeToken(keys, text);
    tokens.set(text, token);
    return token;
  };

  const refresh = async (): Promise<void> => {
    if (performance.now() - freshness.checkedAt < STALE_AFTER) return;
    const { rows } = await pool.query<{ erasures: string }>('select erasures from identity_vault');
    const [{ erasures } = { erasures: '0' }] = rows;
    if (erasures !== freshness.erasures) forget();
    Object.assign(freshness, { erasures, checkedAt: performance.now() });
  };
  const forget = (): void => {
    texts.clear();
    stored.clear();
  };

  const sealInto = async (page: readonly (readonly [string, string])[]): Promise<void> => {
    const { current } = keys;
    const sealed = page.map(([token, text]) => seal(current, placeOf(token), text));
    const { rows } = await pool.query(INSERT, [page.map(([token]) => token), sealed, current.version]);
    if (rows.length > 0) return;
    await reload();
    if (keys.current.version === current.version) throw noDataKey(current.version);
    await sealInto(page);
  };

  const open = async (token: string, sealed: Buffer, again: boolean): Promise<string | null> => {
    const version = keyVersionOf(sealed);
    if (!keys.byVersion.has(version)) await reload();
    const key = keys.byVersion.get(version);
    if (key !== undefined) {
      const text = unseal(key, placeOf(token), sealed);
      if (text === null) throw damagedValue(token);
      return text;
    }
    if (!again) throw noDataKey(version);
    // Between both reads a rotation may have sealed the row anew and destroyed its old key.
    const [row] = await rowsOf(pool, [token]);
    return row?.sealed ? open(token, row.sealed, false) : null;
  };

  return {
    keyFile,
    pool,
    veil: veilUnder(first.index),
    digestOf: (label, text) => macOf(first, `${label}\u0000${text}`).toString('hex', 0, TOKEN_BYTES),
    tokenOf,
    refresh,
    known: (token) => texts.get(token),
    keep: async (given) => {
      await refresh();
      const unsure = [...given].filter(([token]) => stored.get(token) === undefined);
      // In one order everywhere: two statements that insert the same rows must not wait for each other in a circle.
      unsure.sort(([a], [b]) => (a < b ? -1 : 1));
      for (const page of pagesOf(unsure)) {
        const there = await storedAmong(
          pool,
          page.map(([token]) => token),
        );
        const missing = page.filter(([token]) => !there.has(token));
        if (missing.length > 0) await sealInto(missing);
        for (const [token, text] of page) {
          stored.set(token, true);
          texts.set(token, text);
        }
      }
    },
    read: async (wanted) => {
      const found = new Map<string, string>();
      for (const page of pagesOf([...wanted]))
        for (const { token, sealed } of await rowsOf(pool, page)) {
          const text = sealed === null ? null : await open(token, sealed, true);
          if (text === null) continue;
          found.set(token, text);
          texts.set(token, text);
          stored.set(token, true);
        }
      return found;
    },
    tokensAmong: async (wanted, which) => {
      const there = await rowsOf(pool, [...wanted]);
      return new Set(there.flatMap(({ token, sealed }) => (which === 'all' || sealed === null ? [token] : [])));
    },
    erase: async (numbers) => {
      const { rowCount } = await pool.query(ERASE, [numbers.map(tokenOf)]);
      forget();
      freshness.checkedAt = -Infinity;
      return rowCount ?? 0;
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}

/** What a sealed number is bound to: it opens in its own row only. */
export const placeOf = (token: string): string => `identity_number|${token}`;

const TOKEN_BYTES = 16;

export function makeToken({ index }: Pick<DataKeys, 'index'>, text: string): string {
  return TOKEN_PREFIX + macOf({ index }, `${kindOf(text)}\u0000${text}`).toString('base64url', 0, TOKEN_BYTES);
}

const macOf = ({ index }: Pick<DataKeys, 'index'>, message: string): Buffer =>
  suiteOf(index.suite).mac(index.key, message);

interface VaultRow {
  readonly token: string;
  readonly sealed: Buffer | null;
}

const rowsOf = async (pool: Pool, tokens: readonly string[]): Promise<readonly VaultRow[]> =>
  (await pool.query<VaultRow>('select token, sealed from identity_number where token = any($1::text[])', [tokens]))
    .rows;

async function storedAmong(pool: Pool, tokens: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ token: string }>(
    'select token from identity_number where token = any($1::text[]) and sealed is not null',
    [tokens],
  );
  return new Set(rows.map(({ token }) => token));
}

/** Nothing is sealed with a key that a rotation has retired: the lock lasts as long as the statement. */
const INSERT = `
  with key as (select version from data_key where version = $3 and state = 'current' for share),
  added as (
    insert into identity_number as n (token, sealed, key_version)
    select token, sealed, version from unnest($1::text[], $2::bytea[]) s (token, sealed), key
    on conflict (token) do update set sealed = excluded.sealed, key_version = excluded.key_version, erased_at = null
    where n.sealed is null)
  select version from key`;

const ERASE = `
  with counted as (update identity_vault set erasures = erasures + 1)
  update identity_number set sealed = null, erased_at = now() where token = any($1::text[]) and sealed is not null`;

function* pagesOf<T>(list: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < list.length; from += PAGE) yield list.slice(from, from + PAGE);
}
