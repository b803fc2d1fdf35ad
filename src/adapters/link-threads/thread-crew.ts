import type { LinkCrew, LinkTaskName, LinkTasks, StandingTaskName } from './link-task.ts';
import { LinkThread } from './thread.ts';

/** Threads that share the tasks: whoever is free takes the next. */
export function threadCrew(size: number, registry: URL): LinkCrew {
  return new ThreadCrew(Array.from({ length: size }, () => new LinkThread(registry)));
}

class ThreadCrew implements LinkCrew {
  readonly size: number;
  readonly #threads: readonly LinkThread[];
  readonly #free: LinkThread[];
  readonly #waiting: ((thread: LinkThread) => void)[] = [];

  constructor(threads: readonly LinkThread[]) {
    this.#threads = threads;
    this.#free = [...threads];
    this.size = threads.length;
  }

  async ask<N extends LinkTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<LinkTasks[N]['answers']> {
    const thread = this.#free.shift() ?? (await new Promise<LinkThread>((resolve) => this.#waiting.push(resolve)));
    try {
      return await thread.ask(name, asks);
    } finally {
      this.#release(thread);
    }
  }

  async keepAll<N extends StandingTaskName>(name: N, asks: LinkTasks[N]['asks']): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.keep(name, asks)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.end()));
  }

  #release(thread: LinkThread): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free.push(thread);
    else next(thread);
  }
}
