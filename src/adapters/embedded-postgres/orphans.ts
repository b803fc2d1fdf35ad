import { realpathSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

import { commandOf, folderOf, parentOf, processes } from './proc.ts';

/** They end at once; a machine under load takes its time. */
const PATIENCE_MS = 5_000;
const LOOK_MS = 20;

/**
 * Ends what a killed server has left behind. A session that computes misses its parent only when its statement is over, minutes later
 * perhaps, and no server starts on the folder as long. SIGQUIT is what the server itself sends them when one of them falls; what was
 * confirmed is in the log. Only for whoever knows that no server runs on the folder, and holds the lock of starting.
 */
export async function endOrphans(data: string): Promise<void> {
  for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await sleep(LOOK_MS)) {
    const orphans = orphansOf(data);
    if (orphans.length === 0) return;
    for (const pid of orphans) end(pid);
  }
}

/** None where nobody can tell. */
function orphansOf(data: string): readonly string[] {
  try {
    const folder = realpathSync(data);
    return processes().filter(
      (pid) =>
        commandOf(pid).startsWith('postgres: ') && folderOf(pid) === folder && folderOf(parentOf(pid)) !== folder,
    );
  } catch {
    return [];
  }
}

function end(pid: string): void {
  try {
    process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // It has ended meanwhile.
  }
}
