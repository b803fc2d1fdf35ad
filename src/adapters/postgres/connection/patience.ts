import type { Pool, PoolClient } from 'pg';

/** How patient whoever waits for connections is. */
export interface Patience {
  /** Milliseconds that one piece of work waits at most, over all pools and all its waits taken together. */
  readonly waitMs: number;
  /** The piece of work under way: the same object as long as it is the same. Null for what may wait as long as its pool says. */
  readonly whose: () => object | null;
}

/** How a pool tells a caller that gave it a function what became of the wait. */
export type Told = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (release?: unknown) => void,
) => void;

const waits = new WeakMap<object, Waits>();

/**
 * Has a pool count the waits of one piece of work together, with those for other pools so counted: a request that waits for a
 * connection again and again would otherwise be told only after many times what a single wait may last.
 */
export function countWaits(pool: Pool, { waitMs, whose }: Patience): void {
  const connect = pool.connect.bind(pool) as (told?: Told) => Promise<PoolClient>;
  const counted = (told?: Told): Promise<PoolClient> | undefined => {
    const who = whose();
    if (who === null) return connect(told);
    const waiting = waitsOf(who);
    // Zero would mean for ever.
    const leftMs = Math.max(1, waitMs - waiting.ms);
    const end = waiting.begin();
    return withinMs(pool, leftMs, () => {
      if (told === undefined) return connect().finally(end);
      return void connect((...answer) => {
        end();
        told(...answer);
      });
    });
  };
  Object.assign(pool, { connect: counted });
}

function waitsOf(who: object): Waits {
  const known = waits.get(who) ?? new Waits();
  waits.set(who, known);
  return known;
}

/** pg-pool reads the time for a wait as it begins; a connection that is made now has the usual time. */
function withinMs<T>({ options, totalCount, idleCount }: Pool, ms: number, connect: () => T): T {
  if (idleCount > 0 || totalCount < options.max) return connect();
  const usual = { connectionTimeoutMillis: options.connectionTimeoutMillis };
  Object.assign(options, { connectionTimeoutMillis: ms });
  try {
    return connect();
  } finally {
    Object.assign(options, usual);
  }
}

/** The time during which at least one connection was waited for. */
class Waits {
  #atOnce = 0;
  #since = 0;
  #ms = 0;

  get ms(): number {
    return this.#ms + (this.#atOnce > 0 ? performance.now() - this.#since : 0);
  }

  /** What comes back ends the wait. */
  begin(): () => void {
    if (this.#atOnce === 0) this.#since = performance.now();
    this.#atOnce += 1;
    return () => {
      this.#atOnce -= 1;
      if (this.#atOnce === 0) this.#ms += performance.now() - this.#since;
    };
  }
}
