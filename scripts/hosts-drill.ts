/**
 * Workers on hosts of their own (network namespaces) that share one run, and hosts that are cut off in the middle of it:
 * `node scripts/with-node.mjs scripts/hosts-drill.ts [--population 20000] [--seed 1] [--workers 1,2,4,8]
 * [--stories both,to,from,reset,down,flapping,late] [--queue postgres|redis] [--part-rows 1000]`.
 * Needs root, iproute2, nftables and postgresql-15, and redis-server for that queue. Ends with 1 when a run differs from the
 * undisturbed one, two workers finished one chunk, or a host that was cut off did not tell within 5 s or was not back within 20 s.
 */
import { mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { type Aftermath, cutOff, STORIES, type Story } from '../bench/hosts-drill/cut-off.ts';
import { whyNoNetwork } from '../bench/hosts-drill/network.ts';
import { openPlace, type Place, type RunDigests } from '../bench/hosts-drill/place.ts';
import { digestOfLinks } from '../bench/kill-drill/kill-drill.ts';
import { asOfDay, importFolder, runWhole } from '../bench/whole-run.ts';
import { tableOf } from '../src/cli/table.ts';
import type { PlainDate } from '../src/domain/values/plain-date.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    population: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '1,2,4,8' },
    stories: { type: 'string', default: STORIES.join(',') },
    queue: { type: 'string', default: 'postgres' },
    'part-rows': { type: 'string', default: '1000' },
  },
});

/** P22: errors are explicit within 5 s, and what was cut off is back within 20 s after healing. */
const COMPLAIN_MS = 5_000;
const BACK_MS = 20_000;
const PART_ROWS = Number(options['part-rows']);

const reason = whyNoNetwork();
if (reason !== null) throw new Error(reason);
await using place = await openPlace(options.queue === 'redis' ? 'redis' : 'postgres');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void clearAway());
const folder = join(place.folder, 'rosters');
mkdirSync(folder);
await simulate({ out: folder, population: Number(options.population), seed: options.seed, years: 1 });
const asOf = asOfDay(folder);
const { rows } = await importFolder(folder, place.opened.hub, 2);
const calm = await undisturbed(place, asOf);
console.error(`undisturbed and uncut: digest ${calm.answers}, links ${calm.links}`);
if (options.workers !== '') console.log(await scale(place, asOf));
if (options.stories !== '') console.log(await disturb(place, asOf));
console.log(`replay: scripts/hosts-drill.ts ${argv.slice(2).join(' ')}`);

async function clearAway(): Promise<void> {
  await place[Symbol.asyncDispose]();
  process.exit(130);
}

async function undisturbed({ opened }: Place, day: PlainDate): Promise<RunDigests> {
  const { run } = await runWhole(day, opened.hub, 1);
  return { answers: run.digest, links: await digestOfLinks(opened.database, run.id) };
}

async function scale(at: Place, day: PlainDate): Promise<string> {
  const lines: (readonly (string | number)[])[] = [];
  for (const count of options.workers.split(',').map(Number)) {
    const workers = await at.workers(count);
    const from = performance.now();
    const run = await at.order(day, PART_ROWS);
    const digests = await at.done(run);
    const seconds = (performance.now() - from) / 1_000;
    await Promise.all(workers.map((worker) => worker.stop()));
    const shares = workers.map(({ outcomes }) => outcomes.length).join(' ');
    console.error(`shared by ${count}: digest ${digests.answers}`);
    lines.push([count, rows, seconds.toFixed(1), Math.round(rows / seconds), shares, verdict(isCalm(digests))]);
  }
  const head = ['主机 hosts', '行 rows', '秒 s', '行/秒 rows/s', '分块 chunks', '结果 answers'];
  return `${tableOf(head, lines, [0, 1, 2, 3])}\n${cpus().length} 个处理器核,所有主机共用 cores, shared by all hosts\n`;
}

async function disturb(at: Place, day: PlainDate): Promise<string> {
  const lines: (readonly (string | number)[])[] = [];
  for (const story of STORIES.filter((each) => options.stories.split(',').includes(each))) {
    const aftermath = await cutOff(at, story, day, PART_ROWS);
    const isSame = aftermath.digests.every(isCalm);
    if (!isHarmless(story, aftermath)) process.exitCode = 1;
    const { complainedAfter, backAfter, isRestarted, outcome, doneTwice } = aftermath;
    const back = `${secondsOf(backAfter)}${isRestarted ? ' 重启 restarted' : ''}`;
    console.error(`cut off: ${story}`);
    lines.push([story, secondsOf(complainedAfter), back, outcome ?? '-', doneTwice, verdict(isSame)]);
  }
  const head = ['切断 cut', '报错 told s', '恢复 back s', '分块 chunk', '重复 twice', '结果 answers'];
  return tableOf(head, lines, [1, 2, 4]);
}

function isHarmless(story: Story, { complainedAfter, backAfter, outcome, doneTwice }: Aftermath): boolean {
  const isTold = story === 'flapping' || story === 'late' || (complainedAfter ?? Infinity) <= COMPLAIN_MS;
  const isRefused = story !== 'late' || outcome === 'lost' || outcome === 'failed';
  return isTold && isRefused && backAfter <= BACK_MS && doneTwice === 0;
}

function isCalm({ answers, links }: RunDigests): boolean {
  return answers === calm.answers && links === calm.links;
}

function verdict(isSame: boolean): string {
  if (!isSame) process.exitCode = 1;
  return isSame ? '一致 the same' : '不一致 DIFFERENT';
}

function secondsOf(ms: number | null): string {
  return ms === null ? '-' : (ms / 1_000).toFixed(1);
}
