import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Ids of all processes. @throws where there is no `/proc` */
export const processes = (): readonly string[] => readdirSync('/proc').filter((name) => /^\d+$/u.test(name));

/** @throws where there is no `/proc` */
export const childrenOf = (parent: string): readonly string[] => processes().filter((pid) => parentOf(pid) === parent);

/** The second word after the name in brackets (proc(5)); empty for a process that has just ended. */
export const parentOf = (pid: string): string => read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] ?? '';

export const commandOf = (pid: string): string => read(`/proc/${pid}/cmdline`);

/** Where a process works; empty for one that has ended, or that is not ours. */
export function folderOf(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
