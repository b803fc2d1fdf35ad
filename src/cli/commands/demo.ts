import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stderr, stdout } from 'node:process';
import type { Command } from 'commander';
import { changeSchedule, listSchedules } from '../../actions/schedules.ts';
import { readConfig } from '../../main/config.ts';
import { startDemoBase } from '../../main/demo-base.ts';
import { DEMO_PEOPLE } from '../../main/demo-posts.ts';
import { admitDemo, startDemoProvider, withProvider } from '../../main/demo-sign-in.ts';
import { issueAccessToken } from '../../main/tokens.ts';
import { agreeOnDemoSharing } from '../../main/demo-sharing.ts';
import { openSystem, type System } from '../../main/wire.ts';
import type { PlainDate } from '../../domain/values/plain-date.ts';
import { currentRun } from '../../pipeline/plan-run.ts';
import { simulate } from '../../simulator/simulate.ts';
import { importFiles } from '../import-files.ts';
import { progressOf } from '../progress.ts';
import { checkNow, countsOf } from './check.ts';
import { figuresTable, publishedFigures } from './figures.ts';
import type { PublishedFigure } from '../../pipeline/figures.ts';
import { serveUntilStopped } from './serve.ts';

/** The town of the demo: size and events of the report that the project started from. */
const TOWN = '290121101';
const COUNTY = '290121';
const YEAR = '2025';

/** Figures whose records say the town: timeliness and vital rates. Certificates and estimates only know the county. */
const isOfTown = ({ base, id }: PublishedFigure): boolean => base !== 'O' && /^IND-(03|04|1[6-9])/.test(id);
const AS_OF = '2026-03-31' as PlainDate;
const TOKEN_HOURS = 12;
/** The simulated base of the demo does not mind being asked often. */
const DEMO_RATE = 5_000;

export const addDemo = (program: Command): void => {
  program
    .command('demo')
    .description('示例镇的故事:生成名册、导入、比对、指标,然后启动接口 / the story of a town, then serve')
    .option('--once', '打印结果后结束 / stop after the tables')
    .addHelpText('after', '\n例 example:\n  npm run demo -- --once\n')
    .action(async ({ once }: { once?: boolean }) => {
      const config = readConfig();
      const rosters = join(config.home, 'demo', 'rosters');
      await writeRosters(rosters);
      const base = await startDemoBase(join(rosters, 'population-base.ndjson'));
      const provider = once ? null : await startDemoProvider(config);
      try {
        await using system = await openSystem({
          ...(provider ? withProvider(config, provider) : config),
          ...(base ? { personBaseUrl: base.url, personBaseRate: DEMO_RATE } : {}),
        });
        await tell(system, rosters);
        if (provider) await admitDemo(system, provider);
        stdout.write(once ? WITHOUT_SERVER : await signInText(system));
        if (!once)
          await serveUntilStopped(system, true, (url) =>
            stderr.write(`\nGraphQL ${url}/graphql — Ctrl-C 结束 to stop\n`),
          );
      } finally {
        await base?.close();
        await provider?.close();
      }
    });
};

/** Written once; a second demo finds them. */
async function writeRosters(folder: string): Promise<void> {
  if (existsSync(join(folder, 'as-of.txt'))) return;
  stderr.write('生成示例镇名册 writing the rosters of the town…\n');
  await simulate({ out: folder, population: 52_746, seed: 1, preset: 'town' });
}

async function tell(system: System, rosters: string): Promise<void> {
  await agreeOnDemoSharing(system);
  await keepForGood(system);
  const imported = await importRosters(system, rosters);
  const run = await runFor(system);
  stdout.write(`\n示例镇(290121101),52,746 户籍人口,15 个村(社区),${YEAR} 年名册,截止 ${AS_OF}\n`);
  stdout.write(`The town ${TOWN}: 52,746 registered persons, 15 villages, rosters of ${YEAR}, as of ${AS_OF}\n`);
  stdout.write(
    `${imported}\n\n各规则差异 Findings by check (run ${run.number}, digest ${run.digest?.slice(0, 16)}…)\n`,
  );
  stdout.write(await countsOf(run, system));
  stdout.write(`\n联席会议指标 Indicators of the joint meeting, 示例镇 ${TOWN}, ${YEAR}\n`);
  const ofTown = await publishedFigures(system, { period: YEAR, region: TOWN });
  stdout.write(figuresTable(ofTown.filter(isOfTown)));
  stdout.write(`\n全县口径 Indicators of the county 示例县 ${COUNTY}, ${YEAR}\n`);
  const ofCounty = await publishedFigures(system, { period: YEAR, region: COUNTY });
  stdout.write(figuresTable(ofCounty.filter((figure) => !isOfTown(figure))));
}

const WITHOUT_SERVER = `
接口未启动;npm run demo 启动接口并列出各角色的登录方式
the API was not started; npm run demo starts it and tells how to sign in by role
`;

/** The demo tells of 2025 on any day: its rows never reach the end of their term. */
async function keepForGood({ hub }: System): Promise<void> {
  await listSchedules(hub);
  await changeSchedule('retention', { enabled: false }, 'demo', hub);
}

/** How to sign in, per role: in a browser by clicking a person, in a script by a token. */
async function signInText({ config: { host, port } }: System): Promise<string> {
  const address = `http://${host}:${port}`;
  const lines = await Promise.all(
    DEMO_PEOPLE.map(async ({ user, post }) => {
      const token = await issueAccessToken({ user, ...post, hours: TOKEN_HOURS });
      return `  ${`${post.role} ${post.department}`.padEnd(13)} ${user.padEnd(15)} ${token}\n`;
    }),
  );
  return `\n接口 GraphQL ${address}/graphql
浏览器登录 in a browser: ${address}/sign-in → 统一身份认证登录 → 点击人员 click a person (demo-…)
脚本令牌(${TOKEN_HOURS} 小时)bearer tokens for scripts, by role and department:
${lines.join('')}`;
}

async function importRosters({ hub }: System, folder: string): Promise<string> {
  const progress = progressOf('导入 import');
  const totals = { files: 0, accepted: 0, unchanged: 0, corrected: 0, voided: 0, rejected: 0, refused: 0 };
  for await (const { report, done, total } of importFiles([folder], { envelope: {}, map: {}, dryRun: false }, hub)) {
    progress.update(done, total);
    totals.files += 1;
    if (report.outcome === 'refused') totals.refused += 1;
    else
      for (const kind of ['accepted', 'unchanged', 'corrected', 'voided', 'rejected'] as const)
        totals[kind] += report.counts[kind];
  }
  progress.end();
  return `导入 imported ${Object.entries(totals)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`;
}

/** When the same inputs were checked under the same rules before, that run still says it. */
async function runFor(system: System) {
  const request = { asOf: AS_OF, knownAt: null, region: '', checks: [], confirm: true, askedBy: 'demo' };
  return (await currentRun(request, system.hub)) ?? checkNow(request, system);
}
