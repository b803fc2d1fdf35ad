import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

import { syncFolder } from '../storage/sync-folder.ts';

import { type Account, commandLine, handOver } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './embedded-postgres-error.ts';
import { hasCluster, type Place, SUPERUSER } from './place.ts';

/**
 * Trust is enough, because the socket lies in a folder that only we may enter and nothing listens on TCP.
 * The character type must not be C: trigrams of Chinese text are silently empty under it.
 */
const flags = (characterType: string, unsafeFast: boolean) => [
  `--username=${SUPERUSER}`,
  '--auth=trust',
  '--encoding=UTF8',
  '--locale=C',
  `--lc-ctype=${characterType}`,
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  ...(unsafeFast ? ['--no-sync'] : []),
  '--no-instructions',
];

/** Some macOS releases lack the first. */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8'];

/**
 * Makes the cluster if there is none. It is made aside and renamed, so a half-made one is never taken for a cluster, and is on
 * the disk before anything is written to it.
 */
export async function prepareDataFolder(
  place: Place,
  binaries: Binaries,
  account: Account,
  { env, unsafeFast }: { readonly env: NodeJS.ProcessEnv; readonly unsafeFast: boolean },
): Promise<void> {
  if (hasCluster(place.home)) return;
  const unfinished = `${place.data}.unfinished`;
  let complaint = '';
  for (const characterType of CHARACTER_TYPES) {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { mode: 0o700 });
    handOver(account, place.home, unfinished, binaries.initdb);
    complaint = await run(
      commandLine(account, binaries.initdb, ['-D', unfinished, ...flags(characterType, unsafeFast)]),
      env,
    );
    if (complaint !== '') continue;
    renameSync(unfinished, place.data);
    return syncFolder(dirname(place.data));
  }
  throw new EmbeddedPostgresError(
    `无法建立内置数据库：${complaint}`,
    `Cannot make the embedded database: ${complaint}`,
  );
}

/** Resolves to what a failed command said, to nothing when it went well. */
async function run([program, ...args]: readonly [string, ...string[]], env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (part: Buffer) => said.push(part));
  const [code]: unknown[] = await once(child, 'close');
  return code === 0 ? '' : Buffer.concat(said).toString().trim() || `exit code ${String(code)}`;
}
