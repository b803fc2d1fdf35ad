/**
 * Forged deaths and rows that make one person of two among honest rosters, through the real gates:
 * `node scripts/with-node.mjs scripts/poison-drill.ts [--population 84000] [--seed 1]`.
 * Ends with 1 unless every surge and every bridge was stopped, nothing about anybody changed by itself, and at most one
 * honest batch in two hundred was held.
 */
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { openHub, openTemporaryHome } from '../bench/hub.ts';
import { poison } from '../bench/poison-drill/poison-drill.ts';
import { faultsIn } from '../bench/poison-drill/promise.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: { population: { type: 'string', default: '84000' }, seed: { type: 'string', default: '1' } },
});

const say = (line: string): void => void stdout.write(`${line}\n`);
await using home = await openTemporaryHome();
await using opened = await openHub(home);
const [population, seed] = [Number(options.population), Number(options.seed)];
const told = await poison({ population, seed, folder: home.folder, say }, opened);

for (const held of told.honest.held) say(`  ${held}`);
for (const { kind, attacks, rows, stopped, rowsHeld, gates } of told.attacks)
  say(
    `${kind.padEnd(16)} ${stopped} of ${attacks} attacks stopped, ${rowsHeld} of ${rows} rows held (${gates.join(', ') || 'no gate'})`,
  );
const { before, after } = told;
say(
  `persons of two numbers ${before.merged.size} → ${after.merged.size}, forged ${told.merges}; links across numbers ${before.linkedAcross} → ${after.linkedAcross}`,
);
say(`decided without people ${after.decided}; findings gone ${JSON.stringify(after.gone)}`);
const faults = faultsIn(told);
for (const fault of faults) say(`FAULT ${fault}`);
say(`replay: node scripts/with-node.mjs scripts/poison-drill.ts --population ${population} --seed ${seed}`);
if (faults.length > 0) process.exitCode = 1;
