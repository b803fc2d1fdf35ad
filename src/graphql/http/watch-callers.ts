import type { World } from '../context.ts';
import type { Credentials } from './credentials.ts';

/** Close code for a missing or bad token (graphql-transport-ws: 4400 to 4499 are the server's refusals). */
export const UNAUTHORISED = 4401;

/** Milliseconds between two looks: whoever loses a right is out within a second. */
const LOOK_MS = 500;

interface Closable {
  close(code: number, reason: string): void;
  once(event: 'close', listener: () => void): unknown;
}

/**
 * Closes connections of callers who may no longer stay: signed out, suspended, post ended, token expired. A connection is no
 * use of the session: who only watches is away. When it cannot be known who may stay, nobody may.
 */
export function watchCallers({ whoStays }: Pick<World, 'whoStays'>) {
  const callers = new Map<Closable, Credentials>();
  let timer: NodeJS.Timeout | null = null;
  const look = async (): Promise<void> => {
    const asked = [...callers];
    const stays = await whoStays(asked.map(([, credentials]) => credentials)).catch(() => []);
    for (const [index, [socket]] of asked.entries())
      if (stays[index] !== true) socket.close(UNAUTHORISED, 'SESSION_ENDED');
    timer = callers.size > 0 ? setTimeout(() => void look(), LOOK_MS) : null;
  };
  return {
    add: (socket: Closable, credentials: Credentials): void => {
      callers.set(socket, credentials);
      socket.once('close', () => callers.delete(socket));
      timer ??= setTimeout(() => void look(), LOOK_MS);
    },
    stop: (): void => {
      callers.clear();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
