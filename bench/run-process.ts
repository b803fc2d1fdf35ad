import { argv } from 'node:process';
import { openHub } from './hub.ts';
import { workUntilDone } from './whole-run.ts';

/** One worker in a process of its own: `run-process.ts FOLDER URL`. It is told of runs one by one, and tells what it spent on each. */
const [, , folder = '', url = ''] = argv;
const opened = await openHub({ folder, url });
process.on('message', (runId: string) => {
  void workUntilDone(runId, opened.hub).then((seconds) =>
    process.send?.({ seconds: [...seconds], bytes: process.resourceUsage().maxRSS * 1024 }),
  );
});
process.once('disconnect', () => void opened[Symbol.asyncDispose]());
process.send?.('ready');
