/**
 * Workers killed at random while they link a simulated county, against an undisturbed run:
 * `node scripts/with-node.mjs scripts/link-kill-drill.ts [--population 20000] [--seed 1] [--workers 2,3,8] [--kills 12]`.
 * Ends with 1 when a link or an answer differs, or too few kills landed while a chunk was leased.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { openHub, openTemporaryHome } from '../bench/hub.ts';
import { digestOfLinks, killWhileLinking } from '../bench/kill-drill/kill-drill.ts';
import { asOfDay, importFolder, runWhole } from '../bench/whole-run.ts';
import { tableOf } from '../src/cli/table.ts';
import type { PlainDate } from '../src/domain/values/plain-date.ts';
import { planRun } from '../src/pipeline/plan-run.ts';
import { simulate } from '../src/simulator/simulate.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    population: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    workers: { type: 'string', default: '2,3,8' },
    kills: { type: 'string', default: '12' },
    'part-rows': { type: 'string', default: '1000' },
    'longest-ms': { type: 'string', default: '150' },
  },
});

const HEAD = ['进程 workers', '杀 kills landed', '落空 missed', '另起 lives', '联系 links', '结果 answers'];

const folder = mkdtempSync(join(tmpdir(), 'lianhe-kill-drill-'));
try {
  await simulate({ out: folder, population: Number(options.population), seed: options.seed, years: 1 });
  await drillIn(asOfDay(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function drillIn(asOf: PlainDate): Promise<void> {
  await using home = await openTemporaryHome();
  await using opened = await openHub(home);
  await importFolder(folder, opened.hub, 2);
  const { run: calm } = await runWhole(asOf, opened.hub, 2);
  const calmLinks = await digestOfLinks(opened.database, calm.id);
  console.error(`undisturbed and uncut: digest ${calm.digest}, links ${calmLinks}`);
  const rows: (readonly (string | number)[])[] = [];
  for (const workers of options.workers.split(',').map(Number)) {
    const request = { asOf, knownAt: null, region: '', checks: [], confirm: true, askedBy: 'drill' };
    const { id } = await planRun(request, opened.hub, { partRows: Number(options['part-rows']), full: true });
    const { landed, missed, state } = await killWhileLinking({
      database: opened.database,
      databaseUrl: home.url,
      home: home.folder,
      runId: id,
      workers,
      kills: Number(options.kills),
      seed: `${options.seed} ${workers}`,
      longestMs: Number(options['longest-ms']),
    });
    const run = await opened.hub.inTransaction(({ runs }) => runs.get(id));
    const links = (await digestOfLinks(opened.database, id)) === calmLinks;
    const answers = state === 'done' && run?.digest === calm.digest;
    const kills = Object.values(landed).reduce((sum, count) => sum + count, 0);
    if (!links || !answers || kills < Number(options.kills)) process.exitCode = 1;
    const byKind = Object.entries(landed).map(([kind, count]) => `${kind} ${count}`);
    rows.push([workers, byKind.join(', '), missed, await livesOf(id), verdict(links), verdict(answers)]);
  }
  console.log(tableOf(HEAD, rows, [0, 2, 3]));

  /** Chunks that had to be begun again. */
  async function livesOf(id: string): Promise<number> {
    const [row] = await opened.database.query<{ lives: number }>(
      'select sum(attempts - 1)::int lives from run_chunk where run_id = $1',
      [id],
    );
    return row?.lives ?? 0;
  }
}

function verdict(isSame: boolean): string {
  return isSame ? '一致 the same' : '不一致 DIFFERENT';
}
