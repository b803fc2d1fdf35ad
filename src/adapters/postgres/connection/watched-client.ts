import { Socket } from 'node:net';
import { Client, type ClientConfig } from 'pg';
import { isReachable } from './reachable.ts';
import { isAtWork, processOf } from './session-state.ts';

/** A server that does not let one in within this is away: errors are explicit within 5 s (P22). */
const CONNECT_MS = 4_000;
/** Between two looks at a connection on which an answer is waited for. */
const LOOK_MS = 500;
/** Looks without a single byte after which the server is asked whether it is still there and at work; twice as many each time. */
const QUIET_LOOKS = 3;
const MOST_QUIET_LOOKS = 20;
/** A connection at rest asks the other side after this, and then every second; after ten questions it is dead. */
const KEEP_ALIVE_MS = 5_000;

/** The network to the database is cut; of what was last asked nobody knows whether it was done. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
  /** SQLSTATE connection_failure. */
  readonly code = '08006';

  constructor() {
    super('数据库连接中断,服务器不可达 the database cannot be reached any more');
  }
}

/**
 * A connection that does not wait for ever. TCP gives up on what the other side does not confirm only after a quarter of an
 * hour, and a long statement looks the same from here: so while an answer is due and nothing comes, the server is asked by a
 * second connection whether it is there and at work on what was asked, and if it is not, this one is cut with
 * DatabaseUnreachable: something on the way may have forgotten the connection without telling either side.
 */
export class WatchedClient extends Client {
  #watch: NodeJS.Timeout | undefined;
  #bytes = 0;
  #quietLooks = 0;
  #patience = QUIET_LOOKS;
  readonly #config: ClientConfig;

  /** Is connected at once, as pools do: the time for it runs from here. */
  constructor(config: ClientConfig = {}) {
    super({
      ...config,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    });
    // Whoever waits for an answer is told by it; a lost connection must not end the process.
    this.on('error', () => undefined);
    this.#config = config;
    const late = setTimeout(() => this.connection.stream.destroy(new DatabaseUnreachable()), CONNECT_MS).unref();
    this.once('connect', () => {
      clearTimeout(late);
      this.#begin();
    });
    this.once('end', () => {
      clearTimeout(late);
      clearInterval(this.#watch);
    });
  }

  #begin(): void {
    // A server behind a socket of this machine cannot be cut off.
    if (this.host.startsWith('/')) return;
    this.#watch = setInterval(() => void this.#look(), LOOK_MS).unref();
  }

  async #look(): Promise<void> {
    const { stream } = this.connection;
    if (!(stream instanceof Socket) || isAtRest(this) || stream.bytesRead !== this.#bytes) {
      this.#bytes = stream instanceof Socket ? stream.bytesRead : 0;
      [this.#quietLooks, this.#patience] = [0, QUIET_LOOKS];
      return;
    }
    this.#quietLooks += 1;
    if (this.#quietLooks < this.#patience) return;
    this.#quietLooks = 0;
    this.#patience = Math.min(this.#patience * 2, MOST_QUIET_LOOKS);
    const isThere = (await isReachable(this.host, this.port)) && (await isAtWork(this.#config, processOf(this)));
    const isStillQuiet = stream.bytesRead === this.#bytes && !isAtRest(this);
    if (!isThere && isStillQuiet) stream.destroy(new DatabaseUnreachable());
  }
}

/** No answer is due. pg keeps this to itself as far as types go. */
const isAtRest = (client: object): boolean => 'readyForQuery' in client && client.readyForQuery === true;
