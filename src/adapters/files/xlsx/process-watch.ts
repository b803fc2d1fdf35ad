import { readFileSync } from 'node:fs';
import { READER_CHECK_CPU_S, READER_CHECK_CPU_S_PER_MB, READER_CHECK_RSS, READER_RSS } from '../limits.ts';

const INTERVAL_MS = 25;

/** Kernel clock ticks a second, as /proc reports CPU time; 100 on every Linux that Node runs on. */
const TICKS = 100;
const PAGE_BYTES = 4_096;

/** What a process has used, or undefined where /proc does not tell. */
interface ProcessUse {
  readonly rssBytes: number;
  readonly cpuSeconds: number;
}

/** proc(5): fields 14, 15 and 24 of stat, counted after the name in brackets. */
export function processUse(pid: number): ProcessUse | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]];
    return { rssBytes: pages * PAGE_BYTES, cpuSeconds: (user + system) / TICKS };
  } catch {
    return undefined;
  }
}

/**
 * Watches the reader from outside, so that a parser run wild cannot stop its own watch. Bounds are tight until the package
 * has been found honest. CPU time, not time on the wall: a busy machine must not refuse honest files.
 */
export class ProcessWatch {
  #checked = false;
  readonly #timer: NodeJS.Timeout;

  constructor(pid: number, fileBytes: number, overrun: () => void) {
    const before = processUse(pid)?.cpuSeconds ?? 0;
    const cpuSeconds = before + READER_CHECK_CPU_S + (fileBytes / 1_048_576) * READER_CHECK_CPU_S_PER_MB;
    this.#timer = setInterval(() => {
      const use = processUse(pid);
      if (!use) return;
      const tooLarge = use.rssBytes > (this.#checked ? READER_RSS : READER_CHECK_RSS);
      if (tooLarge || (!this.#checked && use.cpuSeconds > cpuSeconds)) overrun();
    }, INTERVAL_MS);
    this.#timer.unref();
  }

  /** The package has been checked: the wider memory bound holds from now on. */
  relax(): void {
    this.#checked = true;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
