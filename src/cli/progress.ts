import { stderr } from 'node:process';
import { SingleBar } from 'cli-progress';

/** Progress on standard error: a bar on a terminal, plain lines otherwise; standard output stays clean. */
export interface Progress {
  /** The total may change as more is known. */
  update(done: number, total: number): void;
  end(): void;
}

/** Milliseconds between plain lines. */
const LINE_EVERY_MS = 5_000;

export function progressOf(label: string): Progress {
  return stderr.isTTY ? barOf(label) : linesOf(label);
}

function barOf(label: string): Progress {
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% {value}/{total} 剩余 left {eta_formatted}`,
    stream: stderr,
    hideCursor: true,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, done);
      else {
        bar.setTotal(total);
        bar.update(done);
      }
      started = true;
    },
    end: () => bar.stop(),
  };
}

function linesOf(label: string): Progress {
  const begun = performance.now();
  let next = 0;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now < next && done < total) return;
      next = now + LINE_EVERY_MS;
      stderr.write(`${label} ${done}/${total}${timeLeft(now - begun, done, total)}\n`);
    },
    end: () => undefined,
  };
}

/** The time left if the rest goes as fast, once enough has been seen to tell; '' before and at the end. */
export function timeLeft(elapsedMs: number, done: number, total: number): string {
  if (elapsedMs < LINE_EVERY_MS || done === 0 || done >= total) return '';
  const seconds = Math.ceil((elapsedMs * (total - done)) / done / 1000);
  return seconds < 60 ? ` 剩余 left ${seconds} s` : ` 剩余 left ${Math.ceil(seconds / 60)} min`;
}
