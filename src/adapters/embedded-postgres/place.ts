import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/** Where one embedded cluster keeps its things. */
export interface Place {
  readonly home: string;
  /** The data folder, mode 0700. */
  readonly data: string;
  /** What the server says, appended. */
  readonly log: string;
  /** Short library names, used only when the package cannot be written. */
  readonly libraries: string;
  /** Folder of the Unix socket, closed to everybody else: it is the only door, and it asks for no password. */
  readonly socketFolder: string;
}

/** Without a TCP port the number only names the socket file, so every home may use the same. */
export const PORT = 5432;

/** The one role; it owns everything in the cluster. */
export const SUPERUSER = 'lianhe';

/** `sockaddr_un` holds 108 bytes with its closing zero byte. */
const LONGEST_SOCKET_PATH = 107;

export const socketFile = (socketFolder: string): string => join(socketFolder, `.s.PGSQL.${PORT}`);

/** Makes `home` (mode 0700) if it is missing. */
export function preparePlace(wantedHome: string): Place {
  mkdirSync(wantedHome, { recursive: true, mode: 0o700 });
  const home = realpathSync(resolve(wantedHome));
  const data = join(home, 'postgres');
  return {
    home,
    data,
    log: join(home, 'postgres.log'),
    libraries: join(home, 'postgres-libraries'),
    socketFolder: fits(data) ? data : shortFolder(data),
  };
}

/** Whether a cluster has been made in this home. */
export const hasCluster = (home: string): boolean => existsSync(join(home, 'postgres', 'PG_VERSION'));

const fits = (folder: string): boolean => Buffer.byteLength(socketFile(folder)) <= LONGEST_SOCKET_PATH;

/** Deep projects get a short folder of their own, the same for every process of the same user and home. */
const shortFolder = (data: string): string =>
  `/tmp/lianhe-${process.getuid?.() ?? 'user'}-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`;

/** Makes the short folder; refuses one that somebody else has put there. */
export function prepareSocketFolder({ data, socketFolder }: Place, owner: number | undefined): void {
  if (socketFolder === data) return;
  if (!existsSync(socketFolder)) {
    mkdirSync(socketFolder, { mode: 0o700 });
    if (owner !== undefined) chownSync(socketFolder, owner, owner);
  }
  const found = lstatSync(socketFolder);
  if (!found.isDirectory() || found.uid !== (owner ?? process.getuid?.() ?? found.uid))
    throw foreignFolder(socketFolder);
  chmodSync(socketFolder, 0o700);
}

function foreignFolder(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `目录 ${folder} 属于其他用户，不能用来存放数据库套接字。请删除它，或把 LIANHE_HOME 设为较短的路径。`,
    `The folder ${folder} belongs to somebody else and cannot hold the database socket. Remove it, or set LIANHE_HOME to a shorter path.`,
  );
}
