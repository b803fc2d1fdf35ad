import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

const COLLECTOR = new URL('../../../src/adapters/link-threads/collect-garbage.ts', import.meta.url).href;
/** Times that each thread starts with the collector: some hundred of starts at the same moment. */
const STARTS = 300;

/** Starts over and over with a collector of its own, as one thread after the other does. */
const starting = `
  const { parentPort } = require('node:worker_threads');
  (async () => {
    for (let no = 0; no < ${STARTS}; no += 1) await import('${COLLECTOR}?' + no);
    (await import('${COLLECTOR}')).collectGarbage();
    parentPort.postMessage('started');
  })();`;

function started(): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  new Worker(starting, { eval: true }).once('message', resolve).once('error', reject);
  return promise;
}

it('threads that start at the same moment do not take the collector from each other', async () => {
  expect(await Promise.all([started(), started()])).toEqual(['started', 'started']);
});
