import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';

/** A command of the product in a process of its own. */
export interface LianheProcess {
  /** Everything that it has said so far. */
  readonly output: () => string;
  /** Waits until it says something like this. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends SIGTERM and waits for the end. */
  stop(): Promise<{ readonly code: number | null; readonly ms: number }>;
}

const COMMAND = fileURLToPath(new URL('../../src/cli/lianhe.ts', import.meta.url));
/** A machine under load starts slowly. */
const START_MS = 60_000;

export function startLianhe(args: readonly string[], env: Readonly<Record<string, string>>): LianheProcess {
  const child = spawn(process.execPath, [COMMAND, ...args], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return {
    output: () => output,
    says: (pattern) =>
      vi.waitFor(
        () => {
          const found = pattern.exec(output);
          if (found === null) throw new Error(`it never said ${pattern}:\n${output}`);
          return found;
        },
        { timeout: START_MS, interval: 100 },
      ),
    stop: async () => {
      const startedAt = performance.now();
      if (child.exitCode === null && child.signalCode === null) {
        const exited = once(child, 'exit');
        child.kill('SIGTERM');
        await exited;
      }
      return { code: child.exitCode, ms: performance.now() - startedAt };
    },
  };
}
