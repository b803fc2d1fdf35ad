import { readdirSync, readFileSync } from 'node:fs';

/** What a process tree used, as Linux tells it. */
export interface Load {
  /** CPU seconds, user and system, of all living processes of the tree and of their ended children. */
  readonly cpuSeconds: number;
  /** Resident bytes of all living processes of the tree together; shared pages count for each. */
  readonly residentBytes: number;
}

/** Clock ticks of `/proc/PID/stat` (USER_HZ is 100 on every Linux that Node runs on). */
const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly cpuSeconds: number;
  readonly residentBytes: number;
}

/** Load of these processes with everything they started, apart from `others` and theirs; zero where there is no /proc. */
export function loadOf(roots: readonly number[], others: readonly number[] = []): Load {
  const wanted = new Set(roots);
  const all = processes().filter(({ pid }) => !others.includes(pid));
  for (let grown = true; grown;) {
    grown = false;
    for (const { pid, parent } of all) {
      if (wanted.has(pid) || !wanted.has(parent)) continue;
      wanted.add(pid);
      grown = true;
    }
  }
  const own = all.filter(({ pid }) => wanted.has(pid));
  return {
    cpuSeconds: own.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
    residentBytes: own.reduce((sum, { residentBytes }) => sum + residentBytes, 0),
  };
}

function processes(): readonly ProcessStat[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : []));
  } catch {
    return [];
  }
}

/** Fields of proc(5): 4 parent, 14–17 user, system, and the same of ended children, 24 resident pages. */
function statOf(pid: number): readonly ProcessStat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (field: number): number => fields[field - 3] ?? 0;
    const ticks = at(14) + at(15) + at(16) + at(17);
    return [{ pid, parent: at(4), cpuSeconds: ticks / TICKS_PER_SECOND, residentBytes: at(24) * PAGE_BYTES }];
  } catch {
    return [];
  }
}

/** Highest resident size of a process tree while `work` runs, looked at every 20 ms. */
export async function peakResident<T>(root: number, work: Promise<T>): Promise<{ result: T; peakBytes: number }> {
  let peakBytes = 0;
  const timer = setInterval(() => (peakBytes = Math.max(peakBytes, loadOf([root]).residentBytes)), 20);
  try {
    return { result: await work, peakBytes };
  } finally {
    clearInterval(timer);
  }
}
