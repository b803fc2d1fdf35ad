import type { Benchmark } from './benchmark.ts';
import { openTemporaryHome } from './hub.ts';
import { figure, figuresOf, lookUpFigures } from './linkage-figures.ts';
import type { PreparedLists } from './linkage-lists.ts';
import { CONTESTANTS, type ContestantName, inProcess, measure, type Result } from './linkage-measure.ts';

/** Records a list above which the hub links alone: the others would take an hour, and DuckDB more memory than there is. */
const CONTESTED_UP_TO = 2_000_000;

/**
 * Births against household entries, scored: from packed pages or rows in PostgreSQL to links written back, fit and one-to-one
 * included. Each contender is a process of its own and is judged by the truth.
 */
export const linkageBench: Benchmark = {
  name: 'linkage',
  about: 'scored linkage of two lists, against SQL alone and DuckDB; sizes are records a list (10000000 on demand)',
  sizes: [100_000, 1_000_000],
  measure: async function* (sizes, options) {
    for (const size of sizes) {
      const isContested = size <= CONTESTED_UP_TO;
      if (!isContested) console.error(`linkage: SQL, DuckDB and look-ups are not measured at ${size} records`);
      await using home = await openTemporaryHome();
      const given = [String(size), `speed-${options.seed}`, isContested ? 'contested' : 'uncontested'];
      const lists = await inProcess<PreparedLists>(home, options, 'prepare', ...given);
      yield figure('linkage.pack', size, lists.packMicroseconds, 'CPU µs/record');
      const results = await inTurns(isContested ? CONTESTANTS : ['hub'], (name) => measure(name, home, options));
      for (const [name, result] of results) yield* figuresOf(name, size, result, results);
      if (isContested) yield* lookUpFigures(size, await inProcess<readonly number[]>(home, options, 'look-up'));
    }
  },
};

/** An odd number, so that the middle round is one that was run. */
const ROUNDS = 3;

/** Everybody links in turns, so that what was slow for a while was slow for all; of each contender the round of middle length counts. */
async function inTurns(
  names: readonly ContestantName[],
  link: (name: ContestantName) => Promise<Result>,
): Promise<ReadonlyMap<ContestantName, Result>> {
  const rounds = new Map<ContestantName, Result[]>();
  for (let round = 0; round < (names.length > 1 ? ROUNDS : 1); round += 1)
    for (const name of names) rounds.set(name, [...(rounds.get(name) ?? []), await link(name)]);
  return new Map([...rounds].map(([name, results]) => [name, middleOf(results)]));
}

function middleOf(results: readonly Result[]): Result {
  const middle = results.toSorted((a, b) => a.seconds - b.seconds)[Math.floor(results.length / 2)];
  if (middle === undefined) throw new RangeError('no round was run');
  return middle;
}
