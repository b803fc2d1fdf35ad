import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Any package; Node’s own modules. */
const [NPM, NODE] = ['npm:', 'node:'];

/**
 * Who may import whom. Everything not listed is forbidden. The most specific folder that holds a file is its layer, and a
 * listed folder does not include a layer inside it.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': ['src/domain', 'npm:zod'],
  'src/ports': ['src/ports', 'src/domain'],
  'src/pipeline': ['src/pipeline', 'src/ports', 'src/domain', 'node:path', 'node:crypto', 'npm:zod'],
  'src/actions': ['src/actions', 'src/pipeline', 'src/ports', 'src/domain', 'node:crypto', 'npm:zod'],
  'src/adapters': ['src/adapters', 'src/ports', 'src/domain', NODE, NPM],
  'src/graphql': ['src/graphql', 'src/actions', 'src/pipeline', 'src/ports', 'src/domain', NODE, NPM],
  'src/simulator': ['src/simulator', 'src/domain/values', NODE, NPM],
  'src/main': ['src', NODE, NPM],
  'src/cli': [
    'src/cli',
    'src/main',
    'src/pipeline',
    'src/actions',
    'src/ports',
    'src/domain',
    'src/simulator',
    'workers',
    NODE,
    NPM,
  ],
  workers: ['workers', 'src/main', 'src/pipeline', 'src/actions', 'src/ports', 'src/domain', NODE],
};

const LAYERS = Object.keys(MAY_IMPORT);

const filesOf = (layer: string): readonly string[] => globSync(`${layer}/**/*.ts`, { cwd: ROOT }).toSorted();

const layerOf = (path: string): string =>
  LAYERS.filter((layer) => path.startsWith(`${layer}/`)).toSorted((a, b) => b.length - a.length)[0] ?? '';

const NAMES = String.raw`(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\}|\w+(?:\s*,\s*\{[^}]*\})?)`;
const IMPORT = new RegExp(
  String.raw`^(?:import|export)\s+${NAMES}\s+from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'`,
  'gm',
);

/** What a file imports: `src/…` for files of the project, `node:…`, `npm:…`. */
function importsOf(path: string): readonly string[] {
  return [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].flatMap(([, named, bare, loaded]) => {
    const specifier = named ?? bare ?? loaded ?? '';
    if (specifier.startsWith('.')) return [relative(ROOT, join(ROOT, dirname(path), specifier))];
    return [specifier.startsWith('node:') ? specifier : `npm:${specifier}`];
  });
}

function isAllowed(target: string, allowed: readonly string[]): boolean {
  return allowed.some((entry) => {
    if (entry === NPM || entry === NODE) return target.startsWith(entry);
    return target === entry || target.startsWith(`${entry}/`);
  });
}

it.each(LAYERS)('%s has files to judge', (layer) => {
  expect(filesOf(layer).length).toBeGreaterThan(0);
});

it('every source file belongs to a layer', () => {
  const strays = [...filesOf('src'), ...filesOf('workers')].filter((path) => layerOf(path) === '');
  expect(strays).toEqual([]);
});

it('the reader of imports sees every kind', () => {
  const imports = importsOf('tests/boundaries.spec.ts');
  expect(imports).toEqual(['node:fs', 'node:path', 'node:url', 'npm:vitest']);
  expect(importsOf('src/pipeline/plan-run.ts')).toContain('src/ports/hub.ts');
  expect(importsOf('src/domain/feeds/header.ts')).toContain('src/domain/feeds/header-folding.ts');
});

describe.each(LAYERS)('%s', (layer) => {
  it('imports only what it may', () => {
    const offences = filesOf(layer)
      .filter((path) => layerOf(path) === layer)
      .flatMap((path) =>
        importsOf(path).flatMap((target) =>
          isAllowed(target, MAY_IMPORT[layer] ?? []) ? [] : [`${path} → ${target}`],
        ),
      );
    expect(offences).toEqual([]);
  });
});

it('nobody imports main but the command line, the workers and the tests', () => {
  const offences = [...filesOf('src'), ...filesOf('workers')]
    .filter((path) => !['src/main', 'src/cli', 'workers'].includes(layerOf(path)))
    .flatMap((path) =>
      importsOf(path).flatMap((target) => (target.startsWith('src/main/') ? [`${path} → ${target}`] : [])),
    );
  expect(offences).toEqual([]);
});

/** Source without comments and texts: what is executed. */
const codeOf = (path: string): string =>
  readFileSync(join(ROOT, path), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:])\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");

const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\b|\bTemporal\.Now\b/],
  ['chance', /\bMath\.random\b|\brandomUUID\b|\bcrypto\b/],
  ['the process', /\bprocess\b/],
  ['the network', /\bfetch\b|\bXMLHttpRequest\b|\bWebSocket\b/],
  ['the console', /\bconsole\b/],
  ['timers', /\bsetTimeout\b|\bsetInterval\b|\bsetImmediate\b|\bqueueMicrotask\b/],
];

it.each(IMPURE)('the domain never asks %s', (_what, pattern) => {
  expect(filesOf('src/domain').filter((path) => pattern.test(codeOf(path)))).toEqual([]);
});

it('process time is asked in one place: deadlines, leases, sessions, windows and order go by the clock of the database', () => {
  const askers = [...filesOf('src'), ...filesOf('workers')].filter((path) =>
    /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b|\bprocessTime\b/.test(codeOf(path)),
  );
  expect(askers.toSorted()).toEqual([
    // A token that the host makes for itself, without a hub that is open.
    'src/adapters/access-token.ts',
    'src/adapters/clock.ts',
    // Tells the operator.
    'src/adapters/doctor.ts',
    // Stands for somebody else's system.
    'src/adapters/population-base/simulator.ts',
    // Compares the two.
    'src/adapters/postgres/database-clock.ts',
  ]);
});

it('time that has passed is measured where nothing but a pause or a figure hangs on it', () => {
  const measured = [...filesOf('src'), ...filesOf('workers')].filter((path) =>
    /\bperformance\b|\bsinceStart\b|\bhrtime\b/.test(codeOf(path)),
  );
  expect(measured.toSorted()).toEqual(
    [
      // How long a start is waited for.
      'src/adapters/embedded-postgres/kept-server.ts',
      'src/adapters/embedded-postgres/orphans.ts',
      'src/adapters/embedded-postgres/running-server.ts',
      'src/adapters/embedded-postgres/start-lock.ts',
      // How long a worker has sat silent.
      'src/adapters/queue/watched-worker.ts',
      // How long locks are waited for.
      'src/adapters/postgres/schema/with-patience.ts',
      // How long connections are waited for.
      'src/adapters/postgres/connection/patience.ts',
      // Questions a second.
      'src/adapters/population-base/pace.ts',
      // Counts on from the clock of the database.
      'src/adapters/clock.ts',
      'src/adapters/postgres/database-clock.ts',
      // How often keys are looked at again.
      'src/adapters/postgres/vault/postgres-vault.ts',
      // Progress on the terminal.
      'src/cli/progress.ts',
      // Metrics.
      'src/graphql/http/import-posted.ts',
      'src/graphql/http/request-scope.ts',
      'workers/chunk-worker.ts',
      // Pauses between rounds.
      'workers/evidence-sequencer.ts',
    ].toSorted(),
  );
});

it('the environment is read in one place', () => {
  const readers = [...filesOf('src'), ...filesOf('workers')].filter((path) =>
    /\bprocess\.env\b|\benv\b.*from 'node:process'/.test(codeOf(path)),
  );
  expect(
    readers.filter((path) => path !== 'src/main/config.ts' && !path.startsWith('src/adapters/embedded-postgres/')),
  ).toEqual([]);
});
