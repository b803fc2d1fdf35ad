/** Started by work-queue/conformance.ts as a process of its own: takes one job and sleeps until it is killed. */
import { createLogger } from '../../src/adapters/logging.ts';
import { createWorkQueue } from '../../src/adapters/queue/bull-work-queue.ts';

const [name = '', databaseUrl = '', redisUrl = ''] = process.argv.slice(2);
const queue = createWorkQueue({
  databaseUrl,
  redisUrl: redisUrl === '' ? undefined : redisUrl,
  logger: createLogger({ level: 'warn' }),
  timings: { lockDuration: 1_000, stalledInterval: 500 },
});
const sleep = async (hint: object) => {
  process.stdout.write(`taken ${Object.values(hint).join()}\n`);
  await new Promise(() => undefined);
};
await queue.work(name, sleep, { concurrency: 1 });
