import { Client } from 'pg';
import { LOCK_CLASS, PLACES, PLACES_SQL } from './places.ts';

const CONNECT_MS = 5_000;

/** A transaction that stands at a shut place. */
export interface Stopped {
  readonly place: number;
  /** Server process. */
  readonly backend: number;
  /** Member of the crew whose transaction it is. */
  readonly member: string;
  /** Number of the transaction; null when it has written nothing. */
  readonly xid: string | null;
}

/** The drill's own connection to the database of a round; made anew after the server was killed. */
export class Gates implements AsyncDisposable {
  readonly #url: string;
  #client: Promise<Client> | undefined;
  #shut: readonly number[] = [];
  #last: Promise<unknown> = Promise.resolve();

  constructor(url: string) {
    this.#url = url;
  }

  async make(): Promise<void> {
    await this.query(PLACES_SQL);
  }

  /** One statement at a time, whoever asks: a client takes no second one. */
  query<T extends object>(sql: string, values: readonly unknown[] = []): Promise<readonly T[]> {
    const answer = this.#last.then(() => this.#ask<T>(sql, values));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #ask<T extends object>(sql: string, values: readonly unknown[]): Promise<readonly T[]> {
    const { rows } = await (await (this.#client ?? this.#reach())).query(sql, [...values]);
    return rows as T[];
  }

  async shut(places: readonly number[]): Promise<void> {
    this.#shut = places;
    // Where somebody has passed already and goes on for long, it is shut another time.
    for (const no of places)
      await this.query('select pg_advisory_lock($1, $2)', [LOCK_CLASS, no]).catch(() => undefined);
  }

  async open(): Promise<void> {
    this.#shut = [];
    await this.query('select pg_advisory_unlock_all()');
  }

  /** Who stands at one of the places that are shut. */
  async stopped(): Promise<readonly Stopped[]> {
    return this.query<Stopped>(
      `select l.objid::int place, a.pid backend, a.application_name member, a.backend_xid::text xid
       from pg_locks l join pg_stat_activity a using (pid)
       where l.locktype = 'advisory' and l.classid = $1 and not l.granted and a.datname = current_database()
         and l.objid = any($2::int[])`,
      [LOCK_CLASS, this.#shut],
    );
  }

  /** Transactions of members that have written something and are not over. */
  async writing(members: readonly string[] | null): Promise<readonly string[]> {
    const rows = await this.query<{ xid: string }>(
      `select backend_xid::text xid from pg_stat_activity where datname = current_database() and backend_xid is not null
         and ($1::text[] is null or application_name = any($1))`,
      [members],
    );
    return rows.map(({ xid }) => xid);
  }

  /** The server was killed: the connection is gone, and all that was shut is open. */
  lose(): void {
    const client = this.#client;
    [this.#client, this.#shut] = [undefined, []];
    void client?.then((lost) => lost.end()).catch(() => undefined);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#client?.then((last) => last.end()).catch(() => undefined);
  }

  /** Forgotten as soon as it is lost, whoever lost it: the next question opens another. */
  #reach(): Promise<Client> {
    const reached = connect(this.#url);
    const forget = () => {
      if (this.#client === reached) this.#client = undefined;
    };
    reached.then((client) => client.once('end', forget), forget);
    this.#client = reached;
    return reached;
  }
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'drill', connectionTimeoutMillis: CONNECT_MS });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set search_path to lianhe; set lock_timeout to '1s'`);
  return client;
}

export const nameOfPlace = (no: number): string => PLACES[no]?.name ?? '';
