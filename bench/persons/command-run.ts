import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import type { TruthScores } from '../../src/cli/link-output/truth-scores.ts';
import { tableOf } from '../../src/cli/table.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { PersonSet } from './person-set.ts';
import { writeSet } from './write-set.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** What `lianhe link` makes of a set that lies in files as the public one of its kind does. */
export interface CommandRun {
  readonly name: string;
  readonly scores: TruthScores;
  /** Wall time with start and reading. */
  readonly seconds: number;
}

/** Writes the set, links it with the real command, with its model or with guessed columns, and returns how it scored itself. */
export async function runCommand(set: PersonSet, entry: CatalogueEntry, guessed: boolean): Promise<CommandRun> {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-sets-'));
  try {
    const home = await writeSet(set, entry.published, folder);
    const begun = performance.now();
    const { stdout } = await run(execPath, argumentsFor(set, entry, guessed), { cwd: home, maxBuffer: 1 << 26 });
    const summary: { readonly truth: TruthScores } = JSON.parse(stdout);
    return { name: set.name, scores: summary.truth, seconds: (performance.now() - begun) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Low enough a threshold for the best one of every set. */
const OUTPUTS = '--out pairs.csv --clusters clusters.csv --truth truth.csv --threshold 0.01'.split(' ');

function argumentsFor({ right }: PersonSet, { model }: CatalogueEntry, guessed: boolean): readonly string[] {
  return [
    join(ROOT, 'src/cli/lianhe.ts'),
    'link',
    'left.csv',
    ...(right === null ? [] : ['right.csv', '--one-to-one']),
    ...(guessed ? [] : ['--model', join(ROOT, 'examples/models', `${model}.yaml`)]),
    ...OUTPUTS,
  ];
}

/** One line a set, as the command scored itself. */
export function commandTable(runs: readonly CommandRun[]): string {
  const places = (share: number | undefined): string => share?.toFixed(4) ?? '';
  const rows = runs.map(({ name, scores: { at95, best, clusters }, seconds }) => [
    name,
    places(at95.precision),
    places(at95.recall),
    places(at95.f1),
    places(best.f1),
    places(clusters?.f1),
    seconds.toFixed(1),
  ]);
  return tableOf(['lianhe link', 'P 0.95', 'R 0.95', 'F1 0.95', 'F1 best', 'F1 entity', 's'], rows, [1, 2, 3, 4, 5, 6]);
}
