import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { childrenOf, commandOf } from './proc.ts';

/** Line of `postmaster.pid` that tells what the server is at (`LOCK_FILE_LINE_PM_STATUS` of its source), from 0. */
const STATUS_LINE = 7;

/** A server that works has the first, one that recovers the second. */
const AT_WORK = ['postgres: walwriter', 'postgres: startup'];

/**
 * The process id of a server that has lost the process that recovers it after a fall; null when it is well. Its parent then waits for ever, and refuses everybody
 * with `in recovery mode`: so does PostgreSQL 18.4 when the recovery falls over the same disk. For a moment it looks the same
 * between a fall and recovery. Null also where nobody can tell.
 */
export function stuckServer(data: string): number | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    if (lines[STATUS_LINE]?.trim() === 'stopping') return null;
    const commands = childrenOf(lines[0] ?? '').map(commandOf);
    const isStuck =
      commands.length > 0 && !commands.some((command) => AT_WORK.some((name) => command.startsWith(name)));
    return isStuck ? Number(lines[0]) : null;
  } catch {
    return null;
  }
}
