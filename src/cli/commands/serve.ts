import { stderr } from 'node:process';
import type { Command } from 'commander';
import { readConfig } from '../../main/config.ts';
import { AS_REQUESTS_WAIT, startServer } from '../../main/serve.ts';
import { keepingReserve } from '../../main/storage.ts';
import { openSystem, type System } from '../../main/wire.ts';
import { startSequencer } from '../../../workers/evidence-sequencer.ts';
import { startWorkers } from '../../../workers/index.ts';
import { untilStopped } from '../until-stopped.ts';

export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('启动接口 / one API process')
    .option('--with-worker', '同一进程内运行工作进程 / work in the same process too')
    .addHelpText('after', '\n例 example:\n  lianhe serve --with-worker\n')
    .action(async ({ withWorker }: { withWorker?: boolean }) => {
      await using system = await openSystem(readConfig(), 'refused', AS_REQUESTS_WAIT);
      await serveUntilStopped(system, withWorker ?? false);
    });
};

/** Serves until a signal comes; requests at hand finish first, and chunks finish or are given back at the same time. */
export async function serveUntilStopped(
  system: System,
  withWorker: boolean,
  ready: (url: string) => void = announce,
): Promise<void> {
  using reserve = keepingReserve(system.config);
  void reserve;
  await using working = withWorker ? await startWorkers(system) : null;
  await using relay = withWorker ? null : system.startRelay();
  void relay;
  await using sequencer = withWorker ? null : startSequencer(system);
  void sequencer;
  const server = await startServer(system, { host: system.config.host, port: system.config.port });
  ready(server.url);
  await untilStopped(system);
  await Promise.all([server.close(), working?.[Symbol.asyncDispose]()]);
}

const announce = (url: string): void => {
  stderr.write(`GraphQL ${url}/graphql\n`);
};
