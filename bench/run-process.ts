import { argv } from 'node:process';
import { leaseKeeper } from '../src/adapters/lease-keeper/lease-keeper.ts';
import { openHub } from './hub.ts';
import { workUntilDone } from './whole-run.ts';

/** One worker in a process of its own: `run-process.ts FOLDER URL`. It is told of runs one by one, and tells what it spent on each. */
const [, , folder = '', url = ''] = argv;
const opened = await openHub({ folder, url });
const leases = leaseKeeper(url);
process.on('message', (runId: string) => {
  void workUntilDone(runId, opened.hub, leases).then((seconds) =>
    process.send?.({ seconds: [...seconds], bytes: process.resourceUsage().maxRSS * 1024 }),
  );
});
process.once('disconnect', () => void leases[Symbol.asyncDispose]().then(() => opened[Symbol.asyncDispose]()));
process.send?.('ready');
