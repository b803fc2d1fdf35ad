import type { Pool } from 'pg';
import type { FileKeys } from '../../sealed-files/sealed-header.ts';
import { BoundedCache } from './bounded-cache.ts';
import { type DataKeys, openDataKeys } from './data-keys.ts';
import type { IdentityVault } from './identity-vault.ts';
import { destroyRetiredFileKeys } from './retired-file-keys.ts';
import { kindOf } from './number-texts.ts';
import { damagedValue, noDataKey } from './key-problem.ts';
import { keyVersionOf, seal, type SealingKey, unseal } from './sealed-value.ts';
import { keyedDigest, makeToken, placeOf, tokenOfNumberIn } from './tokens.ts';
import { eraseRows, erasuresOf, insertErased, insertSealed, rowsOf, storedAmong } from './vault-table.ts';
import { type Veil, veilUnder } from './veil.ts';

/**
 * Texts written, kept in memory, and their tokens, twice: some 20 MB. One more than a power of two takes a table twice as large. What
 * is remembered was stored, and need not be any more: commits of the vault do not wait for the disk, and a server that is killed comes
 * back without the last of them.
 */
const REMEMBERED = 2 ** 16;
/**
 * Texts read back, kept apart from those written, and twice, of some 200 bytes each: a run reads those of a register of two million persons
 * for one pair of feeds after the other, each at 12 µs, an import never reads. Half as many are read anew each time.
 */
const READ_BACK = 1_000_000;
/** Milliseconds after which an erasure by another process is seen at the latest. */
const STALE_AFTER = 1_000;
/** Rows of one statement. */
const PAGE = 5_000;

/** How often numbers were erased so far, as asked at a time of this process. */
interface Look {
  readonly at: number;
  readonly erasures: Promise<string>;
}

/** The vault on a pool of its own. Keys are read again when a version turns up that is not known. */
export class PostgresVault implements IdentityVault {
  readonly pool: Pool;
  readonly keyFile: string;
  readonly veil: Veil;
  readonly fileKeys: FileKeys;
  #keys: DataKeys;
  readonly #tokens = new BoundedCache<string>(REMEMBERED);
  readonly #texts = new BoundedCache<string>(REMEMBERED);
  readonly #readBack = new BoundedCache<string>(READ_BACK);
  /** Texts of the newest tokens, so that both memories hold one copy. */
  readonly #fresh = new Map<string, string>();
  #erasures = '';
  #checkedAt = -Infinity;
  /** A look for erasures that is under way. */
  #look: Look | null = null;

  constructor(pool: Pool, keyFile: string, keys: DataKeys) {
    this.pool = pool;
    this.keyFile = keyFile;
    this.#keys = keys;
    this.veil = veilUnder(keys.index);
    this.fileKeys = {
      current: () => this.#fileKey(),
      byVersion: (version) => this.#keyOf(version),
      destroyRetired: () => destroyRetiredFileKeys(pool),
    };
  }

  tokenOf(text: string): string {
    const known = this.#tokens.get(text);
    if (known !== undefined) return known;
    const own = ownCopy(text);
    const token = makeToken(this.#keys.index, own);
    this.#tokens.set(own, token);
    if (this.#fresh.size < PAGE) this.#fresh.set(token, own);
    return token;
  }

  digestOf(label: string, text: string): string {
    return keyedDigest(this.#keys.index, label, text);
  }

  known(token: string): string | undefined {
    return this.#readBack.get(token) ?? this.#texts.get(token);
  }

  async refresh(): Promise<string> {
    const now = performance.now();
    if (now - this.#checkedAt < STALE_AFTER) return this.#erasures;
    // Whoever comes meanwhile looks along: a crowd would fill all connections of the vault with one question.
    if (this.#look === null || now - this.#look.at >= STALE_AFTER)
      this.#look = { at: now, erasures: erasuresOf(this.pool) };
    return this.#seen(this.#look);
  }

  async #seen(look: Look): Promise<string> {
    try {
      const erasures = await look.erasures;
      if (erasures !== this.#erasures) this.#forget();
      this.#erasures = erasures;
      if (this.#look === look) this.#checkedAt = look.at;
      return erasures;
    } finally {
      if (this.#look === look) this.#look = null;
    }
  }

  /** Asks for each of them, remembered or not: the transaction that will refer to them is open, and falls with the server. */
  async keep(texts: ReadonlyMap<string, string>): Promise<void> {
    await this.refresh();
    // In one order everywhere: two statements that insert the same rows must not wait for each other in a circle.
    const ordered = [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const page of pagesOf(ordered)) {
      const there = await storedAmong(
        this.pool,
        page.map(([token]) => token),
      );
      const missing = page.filter(([token]) => !there.has(token));
      if (missing.length > 0) await this.#sealInto(missing);
      for (const [token, text] of page)
        if (this.known(token) === undefined) this.#texts.set(token, this.#fresh.get(token) ?? ownCopy(text));
    }
    this.#fresh.clear();
  }

  async read(tokens: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const page of pagesOf([...tokens]))
      for (const { token, sealed } of await rowsOf(this.pool, page)) {
        const text = sealed === null ? null : await this.#open(token, sealed, true);
        if (text === null) continue;
        found.set(token, text);
        this.#readBack.set(token, text);
      }
    return found;
  }

  async tokensAmong(texts: Iterable<string>, which: 'erased' | 'all'): Promise<ReadonlySet<string>> {
    const there = await rowsOf(this.pool, [...texts]);
    return new Set(there.flatMap(({ token, sealed }) => (which === 'all' || sealed === null ? [token] : [])));
  }

  async erase(texts: readonly string[]): Promise<number> {
    const erased = await eraseRows(
      this.pool,
      texts.map((text) => this.tokenOf(text)),
    );
    this.#forget();
    this.#look = null;
    this.#checkedAt = -Infinity;
    return erased;
  }

  async keepErased(tokens: readonly string[]): Promise<void> {
    for (const page of pagesOf([...new Set(tokens)].toSorted())) await insertErased(this.pool, page);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.pool.end();
  }

  #forget(): void {
    this.#fresh.clear();
    this.#texts.clear();
    this.#readBack.clear();
  }

  /** Asked of the database each time: a key that another process has retired must seal nothing new. */
  async #fileKey(): Promise<SealingKey> {
    const { rows } = await this.pool.query<{ version: number }>(
      `select version from data_key where purpose = 'file' and state = 'current'`,
    );
    if (rows[0]?.version !== this.#keys.file.version) await this.#reload();
    return this.#keys.file;
  }

  async #keyOf(version: number): Promise<SealingKey> {
    if (!this.#keys.byVersion.has(version)) await this.#reload();
    const key = this.#keys.byVersion.get(version);
    if (key === undefined) throw noDataKey(version);
    return key;
  }

  async #reload(): Promise<void> {
    this.#keys = await openDataKeys(this.pool, this.keyFile);
  }

  async #sealInto(page: readonly (readonly [string, string])[]): Promise<void> {
    const { current, index } = this.#keys;
    const rows = page.map(([token, text]) => ({
      token,
      sealed: seal(current, placeOf(token), text),
      number: kindOf(text) === 'written' ? tokenOfNumberIn(index, text) : null,
    }));
    if (await insertSealed(this.pool, rows, current.version)) return;
    await this.#reload();
    if (this.#keys.current.version === current.version) throw noDataKey(current.version);
    await this.#sealInto(page);
  }

  /** Between two reads a rotation may have sealed a row anew and destroyed its old key: then it is read again, once. */
  async #open(token: string, sealed: Buffer, again: boolean): Promise<string | null> {
    const version = keyVersionOf(sealed);
    if (!this.#keys.byVersion.has(version)) await this.#reload();
    const key = this.#keys.byVersion.get(version);
    if (key !== undefined) {
      const text = unseal(key, placeOf(token), sealed);
      if (text === null) throw damagedValue(token);
      return text;
    }
    if (!again) throw noDataKey(version);
    const [row] = await rowsOf(this.pool, [token]);
    return row?.sealed ? this.#open(token, row.sealed, false) : null;
  }
}

/**
 * The text in memory of its own. A number found in a row is a slice that would keep all of the row in memory, names and
 * addresses too, for as long as the number is remembered.
 */
function ownCopy(text: string): string {
  const copy = Buffer.from(text).toString();
  return copy === text ? copy : text;
}

function* pagesOf<T>(list: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < list.length; from += PAGE) yield list.slice(from, from + PAGE);
}
