/**
 * Everything that must hold before a change is accepted, in the order of how soon it fails. Ends at the first failure.
 * `npm run check -- --json FILE` also writes the test results as JSON.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';

const root = join(import.meta.dirname, '..');
const tools = join(root, 'node_modules', '.bin');
// The tools start the `node` they find: it must be the one we run under.
const env = { ...process.env, PATH: [tools, process.env['PATH']].join(delimiter) };

interface Step {
  readonly name: string;
  /** Throws, or ends in false, when the step fails. */
  readonly run: () => boolean;
}

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });

const steps: readonly Step[] = [
  { name: 'registry indexes are up to date', run: () => node('scripts/registry.ts', '--check') },
  { name: 'format', run: () => tool('oxfmt', '--check') },
  { name: 'lint', run: () => tool('oxlint') },
  { name: 'types', run: () => tool('tsc', '--noEmit') },
  { name: 'unused code', run: () => tool('knip') },
  { name: 'lock file names no registry', run: namesNoRegistry },
  { name: 'lock file is complete', run: isComplete },
  { name: 'generated code is up to date', run: isGenerated },
  { name: 'tests', run: () => node('node_modules/vitest/vitest.mjs', 'run', ...reporters(options.json)) },
];

const reporters = (file: string | undefined): readonly string[] =>
  file === undefined ? [] : ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];

function node(file: string, ...args: readonly string[]): boolean {
  return command(process.execPath, [join(root, file), ...args]);
}

function tool(name: string, ...args: readonly string[]): boolean {
  return command(join(tools, name), args);
}

function command(program: string, args: readonly string[]): boolean {
  const { status, error } = spawnSync(program, args, { cwd: root, env, stdio: 'inherit' });
  if (error) throw error;
  return status === 0;
}

/** An address would tie every checkout to the registry of whoever wrote the file. */
function namesNoRegistry(): boolean {
  const lines = readFileSync(join(root, 'package-lock.json'), 'utf8').split('\n');
  const found = lines.flatMap((line, index) => (line.includes('"resolved"') ? [index + 1] : []));
  if (found.length > 0) console.error(`package-lock.json: "resolved" in line ${found.slice(0, 5).join(', ')}`);
  return found.length === 0;
}

/** `npm install` passes over packages that the registry lacks for other platforms; `npm ci` then fails elsewhere. */
function isComplete(): boolean {
  const args = ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, env, encoding: 'utf8' });
  const missing = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('Missing:'));
  console.error(missing.join('\n') || (status === 0 ? '' : stderr));
  return status === 0 && missing.length === 0;
}

function isGenerated(): boolean {
  const before = digests();
  if (!node('scripts/generate.ts')) return false;
  const after = digests();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  if (changed.length > 0) console.error(`npm run generate changes:\n${changed.join('\n')}`);
  return changed.length === 0;
}

/** Every file that generating may write or leave out, and its digest. */
function digests(): ReadonlyMap<string, string> {
  const places = ['src/**', 'schema/**', 'web/src/**', 'tests/**'].filter((place) =>
    existsSync(join(root, place.split('/')[0] ?? '')),
  );
  const files = places
    .flatMap((place) => globSync(place, { cwd: root }))
    .filter((file) => statSync(join(root, file)).isFile());
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex'),
    ]),
  );
}

for (const { name, run } of steps) {
  const start = performance.now();
  console.log(`\n— ${name}`);
  const passed = run();
  console.log(`${passed ? '✓' : '✗'} ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  if (!passed) {
    console.error(`check: ${name} failed`);
    process.exit(1);
  }
}
console.log(`\ncheck: all ${steps.length} steps passed`);
