import { Worker } from 'node:worker_threads';

import type { LinkTaskName, LinkTasks, ThreadReply, ThreadTask } from './link-task.ts';

/** One thread, seen from outside. It does its tasks in the order in which they are asked. */
export class LinkThread {
  readonly #worker: Worker;
  #last: Promise<unknown> = Promise.resolve();
  /** Why the thread does nothing any more. */
  #ended: Error | null = null;

  constructor(registry: URL) {
    this.#worker = new Worker(new URL('./link-thread.ts', import.meta.url), {
      workerData: { registry: registry.href },
    });
    this.#worker.setMaxListeners(0);
    // An idle thread must not keep the process alive.
    this.#worker.unref();
    this.#worker.on('error', (error: Error) => (this.#ended ??= error));
    this.#worker.on('exit', () => (this.#ended ??= new Error('a thread of the linkage engine ended')));
  }

  /** Does a task; rejects with what the task threw, or when the thread ends before it answers. */
  ask<N extends LinkTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<LinkTasks[N]['answers']> {
    const answer = this.#last.then(() => this.#post({ name, asks }));
    this.#last = answer.catch(() => null);
    return answer;
  }

  /** Ends the thread at once. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  async #post<N extends LinkTaskName>(task: ThreadTask<N>): Promise<LinkTasks[N]['answers']> {
    const reply = await this.#exchange(task);
    if ('error' in reply) throw reply.error;
    return reply.answers;
  }

  #exchange<N extends LinkTaskName>(task: ThreadTask<N>): Promise<ThreadReply<N>> {
    const { promise, resolve, reject } = Promise.withResolvers<ThreadReply<N>>();
    const ended = (): void => reject(this.#ended);
    if (this.#ended !== null) ended();
    this.#worker.ref();
    this.#worker.once('message', resolve);
    this.#worker.once('exit', ended);
    this.#worker.postMessage(task);
    return promise.finally(() => {
      this.#worker.unref();
      this.#worker.off('message', resolve);
      this.#worker.off('exit', ended);
    });
  }
}
