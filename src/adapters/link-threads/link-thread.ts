import { parentPort, workerData } from 'node:worker_threads';

import { z } from 'zod';

import type { Comparison } from '../../domain/comparisons/comparison.ts';
import type { ThreadReply, ThreadTask } from './link-task.ts';
import { TaskDesk } from './task-desk.ts';

/*
 * Entry of a thread of the linkage engine: does what it is asked, one task after the other. Functions cannot be posted, so
 * a thread loads the registry of comparisons itself, from the module that it is told.
 */

const { registry } = z.object({ registry: z.string() }).parse(workerData);
const loaded: { readonly comparisonByCode: ReadonlyMap<string, Comparison> } = await import(registry);
const desk = new TaskDesk(loaded.comparisonByCode);

parentPort?.on('message', ({ name, asks }: ThreadTask) => {
  const reply = answer(name, asks);
  parentPort?.postMessage(reply, 'answers' in reply ? ownBuffers(reply.answers) : []);
});

function answer(name: ThreadTask['name'], asks: ThreadTask['asks']): ThreadReply {
  try {
    return { answers: desk.do(name, asks) };
  } catch (error) {
    return { error };
  }
}

/** Buffers that move to the reader instead of being copied. */
function ownBuffers(answers: object | null): ArrayBuffer[] {
  return Object.values(answers ?? {}).flatMap((value: unknown) =>
    ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );
}
