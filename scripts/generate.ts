/** Writes every generated file: the registry indexes, then the GraphQL types and resolver index. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const tools = join(root, 'node_modules', '.bin');
const env = { ...process.env, PATH: [tools, process.env['PATH']].join(delimiter) };

const STEPS = ['scripts/registry.ts', 'node_modules/@graphql-codegen/cli/esm/bin.js'] as const;

for (const step of STEPS) {
  const { status } = spawnSync(process.execPath, [join(root, step)], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
