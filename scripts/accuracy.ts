/**
 * Simulated counties through import and checks, findings against the planted truth:
 * `node scripts/with-node.mjs scripts/accuracy.ts --population 20000 --seeds 1,2,3 [--preset town] [--details B01]`.
 * Ends with 1 when a bar fails.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { failedBars, totalsOf } from '../bench/accuracy/bars.ts';
import { type Score, scoreChecks } from '../bench/accuracy/score.ts';
import { sumOf } from '../bench/accuracy/sum-of.ts';
import { readTruth } from '../bench/accuracy/truth.ts';
import { openHub, openTemporaryHome } from '../bench/hub.ts';
import { asOfDay, importFolder, runWhole } from '../bench/whole-run.ts';
import { tableOf } from '../src/cli/table.ts';
import type { AnswerReading } from '../src/ports/readings.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    population: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '1' },
    preset: { type: 'string', default: 'county' },
    details: { type: 'string' },
    first: { type: 'string', default: '5' },
  },
});

const preset = options.preset === 'town' ? 'town' : 'county';
const counties: (readonly Score[])[] = [];
for (const seed of options.seeds.split(',')) {
  const scores = await scoreCounty(seed);
  console.error(`seed ${seed}: ${failedBars(totalsOf(scores)).join('; ') || 'every bar met'}`);
  counties.push(scores);
}
const together = sumOf(counties);
printTable(together);
printDetails(together.filter(({ check }) => options.details === 'all' || options.details?.split(',').includes(check)));
const failed = failedBars(totalsOf(together));
console.log(failed.length === 0 ? 'every bar met' : failed.map((bar) => `FAILED ${bar}`).join('\n'));
process.exitCode = failed.length === 0 ? 0 : 1;

async function scoreCounty(seed: string): Promise<readonly Score[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-accuracy-'));
  try {
    await simulate({ out: folder, population: Number(options.population), seed, preset });
    await using home = await openTemporaryHome();
    await using opened = await openHub(home);
    await importFolder(folder, opened.hub, 2);
    const { run } = await runWhole(asOfDay(folder), opened.hub, 2);
    const answers: AnswerReading[] = [];
    for await (const page of opened.readings.answers({ run: run.id, check: null, all: true })) answers.push(...page);
    return scoreChecks(readTruth(join(folder, 'truth.csv')), answers);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printTable(scores: readonly Score[]): void {
  const head = ['check', 'planted', 'detectable', 'review', 'found', 'false', 'traps', 'sprung'];
  const rows = scores.map((score) => [
    score.check,
    score.planted,
    score.detectable,
    score.review,
    score.found,
    score.wrong.length,
    score.traps,
    score.sprung.length,
  ]);
  console.log(tableOf(head, rows, [1, 2, 3, 4, 5, 6, 7]));
  const { planted, recall, precision, sprung, undetectable } = totalsOf(scores);
  console.log(
    `planted ${planted}, recall of detectable ${recall.toFixed(4)}, precision ${precision.toFixed(4)}, traps sprung ${sprung}, called undetectable ${undetectable.toFixed(4)}`,
  );
}

/** Simulated persons only: keys are printed in full. */
function printDetails(scores: readonly Score[]): void {
  const first = Number(options.first);
  for (const { check, missed, wrong, sprung } of scores) {
    for (const { line, instead } of missed.slice(0, first))
      console.log(
        `${check} missed ${line.feed} ${line.key} ${line.members.join(' ; ')}\n${instead.map(wordsOf).join('')}`,
      );
    for (const finding of wrong.slice(0, first)) console.log(`${check} false\n${wordsOf(finding)}`);
    for (const { feed, key, reason } of sprung.slice(0, first))
      console.log(`${check} trap sprung ${feed} ${key}: ${reason}`);
  }
}

function wordsOf({ outcome, doubt, evidence, explanation }: AnswerReading): string {
  const records = evidence.map(({ feed, key, role }) => `${role} ${feed} ${key}`).join(' ; ');
  return `  ${outcome} ${doubt ?? ''} ${explanation.zh}\n    ${records}\n`;
}
