import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import { Queue } from 'bullmq';
import type { FastifyPluginCallback } from 'fastify';
import type { Logger } from '../logging.ts';
import { createPostgresQueueBackend } from './postgres-backend.ts';
import { createRedisQueueBackend } from './redis-backend.ts';

export interface QueueBoardOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Names of the queues that are shown. */
  readonly queues: readonly string[];
  readonly logger: Logger;
}

export interface ToldFault {
  readonly status: number;
  readonly body: object;
}

/** Queues as a page for the operator. */
export interface QueueBoard extends AsyncDisposable {
  /** Pages and answers below `path`; who may see them is decided before. `told` says what a caller hears of a fault. */
  pages(path: string, told: (fault: Error) => ToldFault): FastifyPluginCallback;
}

/**
 * Bull Board on either store, read only. A job shows which row to look up and nothing else, whatever else should ever come to
 * stand in it. Connects when somebody looks.
 */
export function queueBoard({ databaseUrl, redisUrl, queues, logger }: QueueBoardOptions): QueueBoard {
  const onError = (error: Error): void => logger.warn({ err: error }, 'queue board');
  const stack = new AsyncDisposableStack();
  const open = (): readonly BullMQAdapter[] => {
    const backend =
      redisUrl === undefined
        ? createPostgresQueueBackend(databaseUrl, onError)
        : createRedisQueueBackend(redisUrl, onError);
    stack.defer(() => backend.close());
    return queues.map((name) => {
      const queue = backend.openQueue(name);
      queue.on('error', onError);
      stack.defer(() => queue.close());
      if (!(queue instanceof Queue)) throw new TypeError('the board shows queues of BullMQ only');
      return shown(queue);
    });
  };
  return {
    pages: (path, told) => {
      const server = new FastifyAdapter().setBasePath(path);
      const { setQueues } = createBullBoard({ queues: [], serverAdapter: asServer(server), options: { uiConfig: UI } });
      // Its list of statuses lacks 401; Fastify takes any.
      server.setErrorHandler((fault) => told(fault) as ReturnType<ErrorHandler>);
      const pages = server.registerPlugin();
      let isOpen = false;
      return (app, options, done) => {
        app.addHook('onRequest', async () => {
          if (!isOpen) setQueues(open());
          isOpen = true;
        });
        pages(app, options, done);
      };
    },
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

type ErrorHandler = Parameters<FastifyAdapter['setErrorHandler']>[0];
type ServerAdapter = Parameters<typeof createBullBoard>[0]['serverAdapter'];

/** The two packages describe the same adapter, but each with a private part that TypeScript takes for another one. */
function asServer(adapter: unknown): ServerAdapter {
  if (isServer(adapter)) return adapter;
  throw new TypeError('Bull Board does not take this adapter.');
}

const isServer = (adapter: unknown): adapter is ServerAdapter => adapter instanceof FastifyAdapter;

const UI = {
  boardTitle: '联核队列 Queues',
  hideRedisDetails: true,
  locale: { lng: 'zh-CN' },
  miscLinks: [{ text: '首页 Start', url: '/' }],
};

function shown(queue: Queue): BullMQAdapter {
  const adapter = new BullMQAdapter(queue, { readOnlyMode: true, allowRetries: false });
  adapter.setFormatter('data', pointer);
  adapter.setFormatter('returnValue', () => null);
  adapter.setFormatter('progress', () => 0);
  return adapter;
}

/** The row that a job points at. */
const pointer = (data: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof data === 'object' && data !== null ? data : {}).filter(
      (field): field is [string, string] =>
        (field[0] === 'outboxId' || field[0] === 'scheduleId') && typeof field[1] === 'string',
    ),
  );
