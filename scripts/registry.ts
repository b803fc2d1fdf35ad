/**
 * Writes `index.generated.ts` of feeds, checks, indicators and comparisons: one typed tuple of the definitions in each folder.
 * `--check` writes nothing and ends with 1 when a file would change.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Registry {
  readonly folder: string;
  /** Name of the tuple. */
  readonly tuple: string;
  /** Kept in file-name order, or sorted as the catalogue numbers them. */
  readonly order: 'file' | 'catalogue';
  readonly doc: string;
  /** Written below the tuple. */
  readonly extra: { readonly imports: string; readonly code: string } | null;
}

export interface Definition {
  readonly file: string;
  readonly name: string;
  readonly id: string;
}

const DOMAIN = join(import.meta.dirname, '..', 'src', 'domain');

const REGISTRIES: readonly Registry[] = [
  {
    folder: 'feeds',
    tuple: 'feeds',
    order: 'file',
    doc: 'Every feed of the hub.',
    extra: {
      imports: "import type { Feed } from './define-feed.ts';\n",
      code: `
/** Feeds by their code. */
export const feedById: ReadonlyMap<string, Feed> = new Map(
  feeds.map((feed): readonly [string, Feed] => [feed.id, feed]),
);
`,
    },
  },
  {
    folder: 'checks',
    tuple: 'checks',
    order: 'catalogue',
    doc: 'Every check, in the order of the catalogue.',
    extra: null,
  },
  { folder: 'indicators', tuple: 'indicators', order: 'catalogue', doc: 'Every indicator, by number.', extra: null },
  {
    folder: 'comparisons',
    tuple: 'comparisons',
    order: 'file',
    doc: 'Every comparison of the linkage engine.',
    extra: {
      imports: "import type { Comparison } from './comparison.ts';\n",
      code: `
/** Comparisons by the code that model files use. */
export const comparisonByCode: ReadonlyMap<string, Comparison> = new Map(
  comparisons.map((comparison): readonly [string, Comparison] => [comparison.code, comparison]),
);
`,
    },
  },
];

/** Groups of the check catalogue, in its order. */
const GROUPS = 'BDMIEWXQ';

const DEFINITION = /^export const (\w+) = define\w+\(/gmu;
const ID = /\bid:\s*['"]([^'"]+)['"]|^\(\s*['"]([^'"]+)['"]/u;

/** The definitions that a source file exports, with the id that each one states. */
export function definitionsOf(file: string, source: string): readonly Definition[] {
  return [...source.matchAll(DEFINITION)].map((match, index, all) => {
    const start = match.index + match[0].length - 1;
    const id = ID.exec(source.slice(start, all[index + 1]?.index));
    return { file, name: match[1] ?? '', id: id?.[1] ?? id?.[2] ?? match[1] ?? '' };
  });
}

/** Group of the catalogue first, then number, then text: B02 before B10 before D01. */
export function compareIds(a: string, b: string): number {
  const [groupA, numberA] = partsOf(a);
  const [groupB, numberB] = partsOf(b);
  return groupA - groupB || numberA - numberB || (a < b ? -1 : a > b ? 1 : 0);
}

function partsOf(id: string): readonly [number, number] {
  const [, letters = '', digits = '0'] = /^([A-Z]+)-?(\d+)/u.exec(id) ?? [];
  return [letters.length === 1 ? GROUPS.indexOf(letters) : GROUPS.length, Number(digits)];
}

/** The text of an index file. */
export function renderIndex(definitions: readonly Definition[], registry: Registry): string {
  const files = Map.groupBy(definitions, ({ file }) => file);
  const imports = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, own]) => renderImport(file, own));
  const sorted = registry.order === 'catalogue' ? definitions.toSorted((a, b) => compareIds(a.id, b.id)) : definitions;
  const names = sorted.map(({ name }) => `  ${name},\n`).join('');
  const tuple = names === '' ? '[]' : `[\n${names}]`;
  return [
    '/* Written by scripts/registry.ts; do not edit. */\n',
    registry.extra?.imports ?? '',
    ...imports,
    imports.length === 0 && registry.extra === null ? '' : '\n',
    `/** ${registry.doc} */\nexport const ${registry.tuple} = ${tuple} as const;\n`,
    registry.extra?.code ?? '',
  ].join('');
}

const renderImport = (file: string, own: readonly Definition[]): string =>
  `import { ${own
    .map(({ name }) => name)
    .toSorted()
    .join(', ')} } from './${file}';\n`;

function render(registry: Registry): { readonly path: string; readonly text: string } {
  const folder = join(DOMAIN, registry.folder);
  const files = globSync('*.ts', { cwd: folder })
    .filter((file) => !file.endsWith('.generated.ts'))
    .toSorted();
  const found = files.flatMap((file) => definitionsOf(basename(file), readFileSync(join(folder, file), 'utf8')));
  return { path: join(folder, 'index.generated.ts'), text: renderIndex(found, registry) };
}

function main(checkOnly: boolean): number {
  const changed = REGISTRIES.map(render).filter(
    ({ path, text }) => !existsSync(path) || readFileSync(path, 'utf8') !== text,
  );
  for (const { path, text } of changed) {
    console.log(`${checkOnly ? 'out of date' : 'written'}: ${path}`);
    if (checkOnly) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return checkOnly && changed.length > 0 ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv.includes('--check'));
