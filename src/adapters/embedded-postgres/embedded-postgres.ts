import { type Account, chooseAccount, commandLine, handOver, NOBODY } from './account.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { prepareDataFolder } from './data-folder.ts';
import { KeptServer } from './kept-server.ts';
import { endOrphans } from './orphans.ts';
import { type Place, PORT, preparePlace, prepareSocketFolder, SUPERUSER } from './place.ts';
import { dropStaleLocks, findRunningServer, waitUntilReady } from './running-server.ts';
import { didNotStart, spawnServer } from './server-process.ts';
import { serverArguments } from './settings.ts';
import { withStartLock } from './start-lock.ts';

/** A running PostgreSQL that only its Unix socket leads to. */
export interface EmbeddedPostgres {
  /** Folder of the Unix socket. */
  readonly host: string;
  /** Names the socket file; nothing listens on TCP. */
  readonly port: number;
  readonly user: string;
  /** Connection address of one of its databases. */
  url(database: string): string;
  /** Fast clean shutdown; does nothing to an adopted server. */
  stop(): Promise<void>;
  /** Another process had started it already and will stop it. */
  readonly adopted: boolean;
}

export interface EmbeddedPostgresOptions {
  /** Folder that holds the cluster; made with mode 0700 if missing. */
  readonly home: string;
  /** Gives up durability for speed: only for data that a test throws away. */
  readonly unsafeFast?: boolean;
  /** How root gives up its rights; found out if left away. */
  readonly account?: Account;
  /** Hears that the server ended by itself, and in how many milliseconds it is started again. */
  readonly onFall?: (pauseMs: number) => void;
}

/**
 * Starts PostgreSQL on `home`, or adopts the one that already runs there. It stops by itself when this process dies, and is
 * started again when it ends by itself.
 * @throws EmbeddedPostgresError naming the cause and the way out
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = preparePlace(options.home);
  return withStartLock(place.data, async () => (await adopt(place)) ?? (await launch(place, options)));
}

async function adopt(place: Place): Promise<EmbeddedPostgres | undefined> {
  const socketFolder = await findRunningServer(place);
  if (socketFolder === undefined) return undefined;
  await waitUntilReady(socketFolder);
  return describe(socketFolder, true, () => Promise.resolve());
}

async function launch(place: Place, options: EmbeddedPostgresOptions) {
  const { unsafeFast = false, account = chooseAccount(), onFall = () => undefined } = options;
  const binaries = findBinaries(place.libraries);
  const env = environment(binaries);
  await prepareDataFolder(place, binaries, account, { env, unsafeFast });
  prepareSocketFolder(place, account === 'nobody' ? NOBODY : undefined);
  handOver(account, place.home, place.data, binaries.postgres);
  dropStaleLocks(place);
  await endOrphans(place.data);
  const args = serverArguments(place, place.socketFolder, PORT, unsafeFast);
  const start = () => spawnServer(commandLine(account, binaries.postgres, args), env, place.log);
  const server = start();
  await waitUntilReady(place.socketFolder, server.hasEnded).catch(async () => {
    await server.stop();
    throw didNotStart(place.log);
  });
  const kept = new KeptServer(server, { place, start, onFall });
  return describe(place.socketFolder, false, () => kept.stop());
}

/** Nothing of our own environment: PG… variables would change what the server does. */
const environment = ({ libraryPath }: Binaries): NodeJS.ProcessEnv => ({
  PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin',
  ...(libraryPath === undefined ? {} : { LD_LIBRARY_PATH: libraryPath }),
});

const describe = (host: string, adopted: boolean, stop: () => Promise<void>): EmbeddedPostgres => ({
  host,
  port: PORT,
  user: SUPERUSER,
  url: (database) => `postgresql://${SUPERUSER}@${encodeURIComponent(host)}:${PORT}/${encodeURIComponent(database)}`,
  stop,
  adopted,
});
