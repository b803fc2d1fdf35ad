import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** The drill took longer than it may: where everybody stood. */
export class DrillOverdue extends Error {
  override readonly name = 'DrillOverdue';
}

interface Step {
  readonly step: string;
  readonly since: number;
}

/** What a round adds to the report. */
export type Witness = () => Promise<readonly string[]>;

/**
 * The time that a drill has, and where everybody in it stands: a wait without an end shows as an error that names who waited for
 * what, and not as silence.
 */
export class Overdue implements Disposable {
  readonly #steps = new Map<string, Step>();
  readonly #over = new AbortController();
  readonly #failed = Promise.withResolvers<never>();
  readonly #timer: NodeJS.Timeout;
  #witness: Witness = () => Promise.resolve([]);

  constructor(ms: number) {
    this.#failed.promise.catch(() => undefined);
    this.#timer = setTimeout(() => void this.#tell(ms), ms);
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /** What somebody does from here on. */
  note(who: string, step: string): void {
    this.#steps.set(who, { step, since: performance.now() });
  }

  /** Who can say more about the round at hand. */
  hear(witness: Witness): void {
    this.#witness = witness;
  }

  /** A pause within the time; rejects when it is over, so that every loop that pauses ends. */
  readonly pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal: this.#over.signal });

  /** The work, or DrillOverdue. */
  within<T>(work: Promise<T>): Promise<T> {
    work.catch(() => undefined);
    return Promise.race([work, this.#failed.promise]);
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#over.abort();
  }

  async #tell(ms: number): Promise<void> {
    const now = performance.now();
    const steps = [...this.#steps].map(
      ([who, { step, since }]) => `${who}: ${step}, for ${((now - since) / 1_000).toFixed(1)} s`,
    );
    const seen = await this.#witness().catch((error: unknown) => [`the round cannot be asked: ${String(error)}`]);
    this.#failed.reject(
      new DrillOverdue([`The drill is not over after ${ms / 1_000} s.`, ...steps, ...seen].join('\n')),
    );
    this.#over.abort();
  }
}

/** A server that does not answer this within says nothing. */
const ANSWER_MS = 5_000;

const QUESTIONS: Readonly<Record<string, string>> = {
  run: `select number, state, failure, (select count(*)::int from run_chunk c where c.run_id = r.id and c.state <> 'done') chunks_left
    from run r where state <> 'done' or number = (select max(number) from run)`,
  chunk: `select no, stage, work ->> 'kind' kind, state, attempts, lease_epoch epoch, lease_until - clock_timestamp() lease_left
    from run_chunk where state <> 'done' and run_id in (select id from run where state in ('planned', 'running')) order by 1 limit 20`,
  order: `select topic, clock_timestamp() - created_at age, dispatched_at is not null dispatched from outbox
    order by created_at desc limit 5`,
  batch: `select state, count(*)::int from batch group by 1`,
  session: `select pid, application_name who, state, wait_event, clock_timestamp() - state_change since, pg_blocking_pids(pid) blocked_by,
    left(regexp_replace(query, '\\s+', ' ', 'g'), 90) query from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and (state <> 'idle' or application_name = 'drill') order by 2`,
};

/** Runs, chunks, orders and sessions of a database, one line each, through a connection of its own. */
export async function standingOf(url: string): Promise<readonly string[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: ANSWER_MS,
    query_timeout: ANSWER_MS,
    options: '-c search_path=lianhe -c intervalstyle=iso_8601',
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const lines: string[] = [];
    for (const [name, question] of Object.entries(QUESTIONS))
      for (const row of (await client.query(question)).rows) lines.push(`${name} ${JSON.stringify(row)}`);
    return lines;
  } catch (error) {
    return [`the database does not say: ${String(error)}`];
  } finally {
    void client.end().catch(() => undefined);
  }
}
