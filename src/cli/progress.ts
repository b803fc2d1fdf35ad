import { stderr } from 'node:process';
import { SingleBar } from 'cli-progress';

/** Progress on standard error: a bar on a terminal, plain lines otherwise; standard output stays clean. */
export interface Progress {
  update(done: number, total: number): void;
  end(): void;
}

/** Seconds between plain lines. */
const LINE_EVERY_MS = 5_000;

export function progressOf(label: string): Progress {
  return stderr.isTTY ? barOf(label) : linesOf(label);
}

function barOf(label: string): Progress {
  const bar = new SingleBar({
    format: `${label} {bar} {percentage}% {value}/{total} ETA {eta_formatted}`,
    stream: stderr,
    hideCursor: true,
  });
  let started = false;
  return {
    update: (done, total) => {
      if (!started) bar.start(total, done);
      else bar.update(done);
      started = true;
    },
    end: () => bar.stop(),
  };
}

function linesOf(label: string): Progress {
  let next = 0;
  return {
    update: (done, total) => {
      const now = performance.now();
      if (now < next && done < total) return;
      next = now + LINE_EVERY_MS;
      stderr.write(`${label} ${done}/${total}\n`);
    },
    end: () => undefined,
  };
}
