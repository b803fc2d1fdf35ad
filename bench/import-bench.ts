import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { execArgv, execPath } from 'node:process';
import { promisify } from 'node:util';
import type { Benchmark, BenchmarkOptions } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { openTemporaryHome, type TemporaryHome } from './hub.ts';
import { peakResident } from './process-load.ts';
import { rawCopySeconds } from './raw-copy.ts';
import { type SyntheticFile, writeCsv, writeXlsx } from './synthetic-files.ts';
import { SYNTHETIC_ROSTERS, type SyntheticRoster } from './synthetic-rows.ts';

const run = promisify(execFile);

/** Workbooks beyond this are split by the departments themselves. */
const LARGEST_WORKBOOK = 300_000;

/** Importing one file, from bytes to settled row versions, against raw COPY of the same rows. */
export const importBench: Benchmark = {
  name: 'import',
  about: 'one roster file into the register, against raw COPY of the same rows',
  sizes: [10_000, 100_000, 1_000_000],
  measure: async function* (sizes, options) {
    const roster = rosterOf(options.feed);
    for (const rows of sizes) {
      yield* measureFile('csv-gb18030', rows, roster, options);
      if (rows <= LARGEST_WORKBOOK) yield* measureFile('xlsx', rows, roster, options);
    }
  },
};

function rosterOf(feed: string): SyntheticRoster {
  const roster = SYNTHETIC_ROSTERS[feed];
  if (!roster) throw new RangeError(`--feed is one of ${Object.keys(SYNTHETIC_ROSTERS).join(', ')}`);
  return roster;
}

/** Each file meets an empty register: what is measured is the file, not what lay there before. */
async function* measureFile(
  format: 'csv-gb18030' | 'xlsx',
  rows: number,
  roster: SyntheticRoster,
  options: BenchmarkOptions,
): AsyncGenerator<Figure> {
  await using home = await openTemporaryHome();
  const file: SyntheticFile = { folder: join(home.folder, 'rosters'), rows, roster };
  mkdirSync(file.folder);
  const raw = await writeCsv(file, 'utf8');
  const copySeconds = await rawCopySeconds(home.url, raw, roster.headers.length);
  rmSync(raw);
  const path = format === 'xlsx' ? await writeXlsx(file) : await writeCsv(file, 'gb18030');
  const { seconds, peakBytes } = await importOnce(home, path, options);
  const name = `import.${options.feed}.${format}`;
  yield { name, value: rows / seconds, unit: 'rows/s', ratio: copySeconds / seconds, against: 'raw COPY', size: rows };
  yield { name: `${name}.memory`, value: peakBytes / 1e6, unit: 'MB', ratio: null, against: '', size: rows };
}

async function importOnce(home: TemporaryHome, path: string, { profiles }: BenchmarkOptions) {
  const flags = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`];
  const entry = join(import.meta.dirname, 'import-process.ts');
  // Under the flags of every process of the hub, with which this one was started too.
  const started = run(execPath, [...execArgv, ...flags, entry, home.folder, home.url, path]);
  const { result, peakBytes } = await peakResident(started.child.pid ?? 0, started);
  const { seconds } = JSON.parse(result.stdout) as { readonly seconds: number };
  return { seconds, peakBytes };
}
