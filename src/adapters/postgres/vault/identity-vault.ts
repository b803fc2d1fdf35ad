import { Pool } from 'pg';
import { countWaits, type Patience } from '../connection/patience.ts';
import { sessionOptions } from '../connection/server-settings.ts';
import { WatchedClient } from '../connection/watched-client.ts';
import type { FileKeys } from '../../sealed-files/sealed-header.ts';
import { openDataKeys } from './data-keys.ts';
import { PostgresVault } from './postgres-vault.ts';
import type { Veil } from './veil.ts';

/**
 * The vault of identity numbers: the only place of the database that holds them, sealed. Everywhere else a token stands in
 * their place: the first 16 bytes of a keyed digest (blind index), so that equal numbers meet and nobody without the key
 * can make one (PIPL §51; GB/T 39786-2021). A row of the vault gone, its number is unreadable wherever it stood, and
 * still counts as the same number.
 */
export interface IdentityVault extends AsyncDisposable {
  /** The token of a text; the same for equal texts of this database. */
  tokenOf(text: string): string;
  /** Stores what the tokens stand for, at once: before whatever will hold the tokens, and in the order of the log for as long. */
  keep(texts: ReadonlyMap<string, string>): Promise<void>;
  /** What was read of late; never goes to the database. */
  known(token: string): string | undefined;
  /** Reads what these tokens stand for; those of erased numbers are left out. @throws KeyProblem */
  read(tokens: Iterable<string>): Promise<ReadonlyMap<string, string>>;
  /** Those of the texts that are tokens of the vault: of erased numbers, or all. */
  tokensAmong(texts: Iterable<string>, which: 'erased' | 'all'): Promise<ReadonlySet<string>>;
  /** Makes these numbers unreadable; their tokens go on counting as found. Gives how many there were. */
  erase(texts: readonly string[]): Promise<number>;
  /** Lets tokens stand for texts that were never stored: keys of erased rows, which compare and say nothing. */
  keepErased(tokens: readonly string[]): Promise<void>;
  /** Forgets what was read if numbers were erased since; to be called before {@link known}. Gives how often that was, so far. */
  refresh(): Promise<string>;
  /** For digests into which a number went. */
  readonly veil: Veil;
  /** A keyed digest of anything, 32 hexadecimal digits, for what is only ever looked up. */
  digestOf(label: string, text: string): string;
  /** Keys that wrap the keys of files. */
  readonly fileKeys: FileKeys;
  readonly keyFile: string;
  readonly pool: Pool;
}

export interface VaultPlace {
  readonly url: string;
  readonly schema: string;
  /** File of the master key; made with the first keys of a database. */
  readonly keyFile: string;
  /** As for the database beside it. */
  readonly patience?: Patience | undefined;
}

/** The vault waits for nobody, so that few connections serve all transactions of a process. */
const CONNECTIONS = 2;

/** @throws KeyProblem when the key file does not fit the database */
export async function openVault({ url, schema, keyFile, patience }: VaultPlace): Promise<IdentityVault> {
  // A vault that fills is known to the planner too late: it read the whole table for every few hundred tokens.
  const options = sessionOptions({ search_path: schema, timezone: 'UTC', enable_seqscan: 'off' });
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    allowExitOnIdle: true,
    options,
    Client: WatchedClient,
  });
  pool.on('error', () => undefined);
  if (patience !== undefined) countWaits(pool, patience);
  try {
    return new PostgresVault(pool, keyFile, await openDataKeys(pool, keyFile));
  } catch (error) {
    await pool.end();
    throw error;
  }
}
