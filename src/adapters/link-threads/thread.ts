import { Worker } from 'node:worker_threads';

import type { LinkTaskName, LinkTasks, StandingTaskName, ThreadReply, ThreadTask } from './link-task.ts';

/** Times that a thread may end over one task before the task is given up: it is then the task that ends threads. */
const MOST_DEATHS = 5;

/** What came of a task: a reply, or the end of the thread. */
type Outcome<N extends LinkTaskName> = ThreadReply<N> | { readonly ended: Error };

/**
 * One thread, seen from outside. It does its tasks in the order in which they are asked. When it ends before it answers,
 * another takes its place, is told what the first one had been told to keep, and does the task again: tasks only read, or
 * write the same bytes to the same places.
 */
export class LinkThread {
  readonly #registry: URL;
  #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  /** Why the worker does nothing any more. */
  #ended: Error | null = null;
  #isDismissed = false;
  /** What the worker keeps; a new one is told first. */
  readonly #standing = new Map<StandingTaskName, ThreadTask<StandingTaskName>>();

  constructor(registry: URL) {
    this.#registry = registry;
    this.#worker = this.#start();
  }

  /** Does a task; rejects with what the task threw, or when threads end over it again and again. */
  ask<N extends LinkTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<LinkTasks[N]['answers']> {
    const answer = this.#last.then(() => this.#do({ name, asks }));
    this.#last = answer.catch(() => null);
    return answer;
  }

  /** Has the thread keep something for the tasks that follow, or let go of it (null). */
  async keep<N extends StandingTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<void> {
    if (asks === null) this.#standing.delete(name);
    else this.#standing.set(name, { name, asks });
    await this.ask(name, asks);
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    this.#isDismissed = true;
    await this.#worker.terminate();
  }

  async #do<N extends LinkTaskName>(task: ThreadTask<N>): Promise<LinkTasks[N]['answers']> {
    for (let deaths = 0; ; deaths += 1) {
      const outcome = await this.#try(task);
      if (!('ended' in outcome)) return answersOf(outcome);
      if (this.#isDismissed || deaths === MOST_DEATHS) throw outcome.ended;
    }
  }

  async #try<N extends LinkTaskName>(task: ThreadTask<N>): Promise<Outcome<N>> {
    if (this.#ended !== null && !this.#isDismissed) {
      this.#worker = this.#start();
      for (const standing of this.#standing.values()) {
        const told = await this.#exchange(standing);
        if ('ended' in told) return told;
      }
    }
    return this.#exchange(task);
  }

  #start(): Worker {
    const worker = new Worker(new URL('./link-thread.ts', import.meta.url), {
      workerData: { registry: this.#registry.href },
    });
    this.#ended = null;
    // An idle thread must not keep the process alive.
    worker.unref();
    worker.on('error', (error: Error) => (this.#ended ??= error));
    worker.on('exit', () => (this.#ended ??= new Error('a thread of the linkage engine ended')));
    return worker;
  }

  #exchange<N extends LinkTaskName>(task: ThreadTask<N>): Promise<Outcome<N>> {
    const { promise, resolve } = Promise.withResolvers<Outcome<N>>();
    const worker = this.#worker;
    const ended = (): void => resolve({ ended: this.#ended ?? new Error('a thread of the linkage engine ended') });
    if (this.#ended !== null) ended();
    worker.ref();
    worker.once('message', resolve);
    worker.once('exit', ended);
    worker.postMessage(task);
    return promise.finally(() => {
      worker.unref();
      worker.off('message', resolve);
      worker.off('exit', ended);
    });
  }
}

function answersOf<N extends LinkTaskName>(reply: ThreadReply<N>): LinkTasks[N]['answers'] {
  if ('error' in reply) throw reply.error;
  return reply.answers;
}
