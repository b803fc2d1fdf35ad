import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

/** @throws where there is no `/proc` */
const childrenOf = (parent: string): readonly string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/u.test(name) && parentOf(name) === parent);

/** The second word after the name in brackets (proc(5)); empty for a process that has just ended. */
const parentOf = (pid: string): string => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] ?? '';

const commandOf = (pid: string): string => read(`/proc/${pid}/cmdline`);

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
