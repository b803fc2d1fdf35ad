import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Megabytes of a half of the young generation of a command: of flags given twice the engine takes the last. */
const halfOf = async (command: string): Promise<number> => {
  const args = ['scripts/with-node.mjs', 'tests/operators/engine-flags.ts', command];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  const flags = JSON.parse(stdout) as readonly string[];
  return Number(flags.findLast((flag) => flag.startsWith('--max-semi-space-size='))?.split('=')[1]);
};

describe('the engine of a process of the hub', () => {
  it('is bounded where files may be imported', async () => {
    expect(await halfOf('import')).toBe(16);
    expect(await halfOf('serve')).toBe(16);
  });

  it('has room for a piece of a run where there are only runs', async () => {
    expect(await halfOf('worker')).toBe(64);
  });
});
