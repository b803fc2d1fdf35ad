/**
 * The linkage engine on simulated sets of persons, against their truth:
 * `node scripts/with-node.mjs scripts/link-accuracy.ts [--sets febrl-pair,births-hard] [--size 100000] [--sealed] [--errors 10] [--ablation]`.
 * `--command` goes through the real command `lianhe link` and files written as the public sets are, `--command --guess` without a
 * model. `--write DIR` only writes these files; `--sets NAME --pairs PAIRS.csv` judges what the command made of them. Ends with 1
 * when a bar fails.
 */
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { judgePairs, measureCommand, measureSets } from '../bench/persons/accuracy.ts';
import { CATALOGUE, entryNamed, SEEDS } from '../bench/persons/catalogue.ts';
import { writeSet } from '../bench/persons/write-set.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    sets: { type: 'string' },
    size: { type: 'string' },
    seed: { type: 'string' },
    sealed: { type: 'boolean', default: false },
    errors: { type: 'string', default: '0' },
    ablation: { type: 'boolean', default: false },
    command: { type: 'boolean', default: false },
    guess: { type: 'boolean', default: false },
    write: { type: 'string' },
    pairs: { type: 'string' },
  },
});

const entries = options.sets === undefined ? CATALOGUE : options.sets.split(',').map(entryNamed);
const seed = options.seed ?? (options.sealed ? SEEDS.sealed : SEEDS.open);
const sized = entries.map((entry) => ({ entry, size: Number(options.size ?? entry.size), seed }));
const [first] = sized;
if (options.pairs !== undefined && first !== undefined) {
  await judgePairs(first, options.pairs);
} else if (options.command) {
  await measureCommand(sized, options.guess);
} else if (options.write === undefined) {
  // Nobody looks at records of the sealed seed.
  const errors = options.sealed ? 0 : Number(options.errors);
  process.exitCode = (await measureSets(sized, { errors, ablation: options.ablation })) ? 0 : 1;
} else {
  for (const { entry, size } of sized)
    console.log(await writeSet(entry.make(size, seed), entry.published, options.write));
}
