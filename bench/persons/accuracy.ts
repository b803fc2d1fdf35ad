import type { FitWarning } from '../../src/domain/link-model/fit-warning.ts';
import { ABLATIONS } from './ablations.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { type CommandRun, commandTable, runCommand } from './command-run.ts';
import { type EngineRun, rejudged, runEngine } from './engine.ts';
import { errorClasses } from './error-classes.ts';
import { type Evaluation, evaluate } from './evaluate.ts';
import { calibrationTable, errorTable, failedBars, groupTable, type NamedEvaluation, summaryTable } from './figures.ts';
import type { PersonSet } from './person-set.ts';
import { readPairs } from './read-pairs.ts';
import { bitsOf } from './scored-pairs.ts';

/** A set of the catalogue in a size and of a seed. */
export interface SizedSet {
  readonly entry: CatalogueEntry;
  readonly size: number;
  readonly seed: string;
}

export interface AccuracyOptions {
  /** Error classes to print; 0 for sealed seeds. */
  readonly errors: number;
  /** Also without rarity and without pinyin. */
  readonly ablation: boolean;
}

/** Links the sets, prints how well, and tells whether every bar is met. */
export async function measureSets(sets: readonly SizedSet[], options: AccuracyOptions): Promise<boolean> {
  const rows: NamedEvaluation[] = [];
  const failed: string[] = [];
  for (const { entry, size, seed } of sets) {
    const set = entry.make(size, seed);
    const run = await runEngine(set, entry.model, null);
    const evaluation = evaluate(set, run.answer);
    rows.push({ name: set.name, evaluation, seconds: run.seconds });
    failed.push(...failedBars(entry.bars, evaluation).map((bar) => `${set.name}: ${bar}`));
    printDetails(set, run, evaluation, options.errors);
    if (options.ablation) rows.push(...(await ablated(set, entry, run)));
  }
  console.log(summaryTable(rows));
  console.log(failed.length === 0 ? 'every bar met' : failed.map((bar) => `FAILED ${bar}`).join('\n'));
  return failed.length === 0;
}

/** Links the sets with the real command and prints how it scored itself. */
export async function measureCommand(sets: readonly SizedSet[], guessed: boolean): Promise<void> {
  const runs: CommandRun[] = [];
  for (const { entry, size, seed } of sets) runs.push(await runCommand(entry.make(size, seed), entry, guessed));
  console.log(commandTable(runs));
}

/** Judges the pairs that `lianhe link` wrote about a set; decisions and clusters are not in that file. */
export async function judgePairs({ entry, size, seed }: SizedSet, path: string): Promise<void> {
  const set = entry.make(size, seed);
  const pairs = await readPairs(path, set);
  const clusters = Uint32Array.from(
    { length: set.left.rows.length + (set.right?.rows.length ?? 0) },
    (_, node) => node,
  );
  const evaluation = evaluate(set, { pairs, decided: [], clusters });
  console.log(`${calibrationTable(evaluation)}\n${summaryTable([{ name: set.name, evaluation, seconds: 0 }])}`);
}

/** The set without each part; what does not change the comparing is judged on the pairs at hand. */
async function ablated(
  set: PersonSet,
  { model }: CatalogueEntry,
  whole: EngineRun,
): Promise<readonly NamedEvaluation[]> {
  const rows: NamedEvaluation[] = [];
  for (const ablation of ABLATIONS) {
    const run = ablation.design === undefined ? rejudged(whole, ablation) : await runEngine(set, model, ablation);
    rows.push({ name: `  ${ablation.name}`, evaluation: evaluate(set, run.answer), seconds: run.seconds });
  }
  return rows;
}

function printDetails(set: PersonSet, { linkage, answer }: EngineRun, evaluation: Evaluation, errors: number): void {
  for (const { en } of linkage.notices) console.log(en);
  console.log(warningWords(linkage.fitted.warnings));
  console.log(`${set.name}\n${calibrationTable(evaluation)}`);
  if (evaluation.groups.length > 0) console.log(groupTable(evaluation));
  if (errors > 0) console.log(errorTable(errorClasses(set, answer.pairs, bitsOf(0.95)), set, errors));
}

/** Warnings of the fit, each code with what it is about. */
function warningWords(warnings: readonly FitWarning[]): string {
  return [...Map.groupBy(warnings, ({ code, effect }) => `${code} (${effect})`)]
    .map(
      ([code, ones]) =>
        `${code}: ${ones.map((one) => [one.comparison ?? one.rule ?? '', one.level ?? ''].join(' ').trim()).join(', ')}`,
    )
    .join('\n');
}
