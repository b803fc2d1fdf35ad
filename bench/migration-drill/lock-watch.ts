import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** The longest that anybody waits for a lock at this moment, ms; `mine`: the migrating process, which is meant to wait. */
const LONGEST = `select coalesce(max(extract(epoch from clock_timestamp() - l.waitstart)) filter (where not a.isMigrating), 0)::float8 * 1000 others,
  coalesce(max(extract(epoch from clock_timestamp() - l.waitstart)) filter (where a.isMigrating), 0)::float8 * 1000 migrating
  from pg_locks l join (select pid, application_name = 'migrating' isMigrating from pg_stat_activity) a using (pid)
  where not l.granted and l.locktype <> 'advisory'`;
const LOOK_MS = 20;

/** Looks fifty times a second at who waits for a lock, and how long. */
export class LockWatch implements AsyncDisposable {
  readonly #client: Client;
  readonly #watching: Promise<void>;
  #isOver = false;
  #longest = { others: 0, migrating: 0 };

  constructor(connectionString: string) {
    this.#client = new Client({ connectionString });
    this.#watching = this.#watch();
  }

  /** The longest waits since the last time that this was asked. */
  taken(): { readonly others: number; readonly migrating: number } {
    const longest = this.#longest;
    this.#longest = { others: 0, migrating: 0 };
    return longest;
  }

  async #watch(): Promise<void> {
    await this.#client.connect();
    while (!this.#isOver) {
      const { rows } = await this.#client.query<{ others: number; migrating: number }>(LONGEST);
      const { others = 0, migrating = 0 } = rows[0] ?? {};
      this.#longest = {
        others: Math.max(this.#longest.others, others),
        migrating: Math.max(this.#longest.migrating, migrating),
      };
      await sleep(LOOK_MS);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    await this.#watching;
    await this.#client.end();
  }
}
