/**
 * Sends one change over and over to a real server, under one idempotency key:
 * `node scripts/with-node.mjs scripts/duplicates-drill.ts [--requests 10000] [--at-once 40]`.
 * Ends with 1 unless it had exactly one effect and everybody got the same answer.
 */
import { argv, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { sendDuplicates, startOfRun } from '../bench/duplicates-drill/duplicates.ts';
import { openTemporaryHome } from '../bench/hub.ts';
import { issueToken } from '../src/adapters/access-token.ts';
import { plainDate } from '../src/domain/values/plain-date.ts';
import { readConfig } from '../src/main/config.ts';
import { startServer } from '../src/main/serve.ts';
import { openSystem } from '../src/main/wire.ts';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: { requests: { type: 'string', default: '10000' }, 'at-once': { type: 'string', default: '40' } },
});
const requests = Number(options.requests);

await using home = await openTemporaryHome();
await using system = await openSystem({
  ...readConfig({}),
  home: home.folder,
  databaseUrl: home.url,
  logLevel: 'silent',
});
// One caller may not ask so often; here it is to.
await system.hub.inTransaction(({ parameters }) =>
  parameters.set(
    {
      name: 'CALLER_OPERATIONS_A_MINUTE',
      region: '',
      validFrom: plainDate('2025-01-01'),
      validTo: null,
      value: 100 * requests,
    },
    'drill',
  ),
);
const server = await startServer(system, { port: 0 });
const token = await issueToken({
  home: home.folder,
  user: 'drill',
  role: 'R-ADMIN',
  department: 'HUB',
  org: '',
  region: '',
});
const atOnce = Number(options['at-once']);
const told = await sendDuplicates({ url: server.url, token, body: startOfRun('drill'), requests, atOnce });
const [effects] = await system.database.query<{ runs: number; orders: number; entries: number }>(
  `select (select count(*)::int from run) runs, (select count(*)::int from outbox where topic = 'run') orders,
     (select count(*)::int from evidence where action = 'run') entries`,
);
await server.close();

const { answers, sentAgain, seconds } = told;
const isOne = effects?.runs === 1 && effects.orders === 1 && effects.entries === 1;
const isSame = answers.length === 1 && (answers[0] ?? '').startsWith('200 ') && answers[0]?.includes('StartRunSuccess');
stdout.write(
  `${requests} requests, ${atOnce} at once: ${effects?.runs} run, ${effects?.orders} order, ${effects?.entries} entry of evidence; ` +
    `${answers.length} different answer; ${sentAgain} sent again; ${seconds.toFixed(1)} s, ${Math.round(requests / seconds)}/s\n`,
);
if (!isOne || isSame !== true) process.exitCode = 1;
