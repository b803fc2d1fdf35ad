import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

import { EmbeddedPostgresError } from './embedded-postgres-error.ts';

/**
 * Under whose rights PostgreSQL runs; it refuses to run as root.
 * `self`: as the ordinary user we are. `namespace`: root inside a user namespace that shows it as `nobody`, while the
 * files stay root's. `nobody`: really as user 65534, where namespaces are refused.
 */
export type Account = 'self' | 'namespace' | 'nobody';

/** The user that owns nothing, by convention of Linux. */
export const NOBODY = 65534;
const namespace = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--'] as const;
const asNobody = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'] as const;

export function chooseAccount(): Account {
  if (process.getuid?.() !== 0) return 'self';
  return canRun([...namespace, 'true']) ? 'namespace' : 'nobody';
}

/**
 * The command line that runs `program` under an account. Where the system can, the kernel sends it SIGINT, a fast
 * clean shutdown for PostgreSQL, the moment we die, even by SIGKILL. That comes last in the chain, because entering
 * a namespace or changing the user clears it.
 */
export function commandLine(
  account: Account,
  program: string,
  args: readonly string[],
): readonly [string, ...string[]] {
  const command = [program, ...args] as const;
  if (!canRun(['setpriv', '--version'])) return [program, ...args];
  const dying = ['--pdeathsig', 'INT', '--', ...command];
  if (account === 'namespace') return [...namespace, 'setpriv', ...dying];
  return ['setpriv', ...(account === 'nobody' ? asNobody : []), ...dying];
}

/** Whether the server ends by itself when we are killed. */
export const outlivesUs = (): boolean => !canRun(['setpriv', '--version']);

/** Gives a folder to the account; user `nobody` must also be able to walk to it and to the programs. */
export function handOver(account: Account, home: string, folder: string, program: string): void {
  if (account !== 'nobody') return;
  chmodSync(home, statSync(home).mode | 0o111);
  chownSync(folder, NOBODY, NOBODY);
  const closed = [...foldersAbove(folder), ...foldersAbove(program)].find(
    (path) => (statSync(path).mode & 0o001) === 0,
  );
  if (closed !== undefined) throw unreachableFor(closed);
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) yield folder;
}

function unreachableFor(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `PostgreSQL 不能以 root 运行，此环境又不允许用户命名空间，而目录 ${folder} 对其他用户不可进入。请改用普通用户运行，或把项目与 LIANHE_HOME 放到可进入的目录，或设置 DATABASE_URL。`,
    `PostgreSQL does not run as root, user namespaces are refused here, and the folder ${folder} is closed to other users. Run as an ordinary user, or put the project and LIANHE_HOME into an open folder, or set DATABASE_URL.`,
  );
}

const canRun = ([program, ...args]: readonly [string, ...string[]]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0;
