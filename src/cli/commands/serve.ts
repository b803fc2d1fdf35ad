import { stderr } from 'node:process';
import type { Command } from 'commander';
import { startServer } from '../../main/serve.ts';
import { openSystem, type System } from '../../main/wire.ts';
import { startWorkers } from '../../../workers/index.ts';
import { untilStopped } from '../until-stopped.ts';

export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('启动接口 / one API process')
    .option('--with-worker', '同一进程内运行工作进程 / work in the same process too')
    .addHelpText('after', '\n例 example:\n  lianhe serve --with-worker\n')
    .action(async ({ withWorker }: { withWorker?: boolean }) => {
      await using system = await openSystem();
      await serveUntilStopped(system, withWorker ?? false);
    });
};

/** Serves until a signal comes; requests at hand finish first. */
export async function serveUntilStopped(
  system: System,
  withWorker: boolean,
  ready: (url: string) => void = announce,
): Promise<void> {
  await using working = withWorker ? await startWorkers(system) : null;
  void working;
  await using relay = withWorker ? null : system.startRelay();
  void relay;
  const server = await startServer(system, { host: system.config.host, port: system.config.port });
  ready(server.url);
  await untilStopped();
  await server.close();
}

const announce = (url: string): void => {
  stderr.write(`GraphQL ${url}/graphql\n`);
};
