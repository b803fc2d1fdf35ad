import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Probe, ProbeAnswer } from './probes.ts';

/** Asks one thing again and again, in a thread of its own, until told to end; then tells how long each took. */
const { url, headers, body, everyMs } = workerData as Probe;
const answers: ProbeAnswer[] = [];
let isOver = false;
parentPort?.once('message', () => (isOver = true));
while (!isOver) {
  const began = performance.now();
  const status = await fetch(url, body === null ? { headers } : { method: 'POST', headers, body })
    .then(async (answer) => {
      const text = await answer.text();
      return text.includes('"errors"') && answer.status === 200 ? 599 : answer.status;
    })
    .catch(() => 0);
  answers.push({ status, ms: performance.now() - began });
  await sleep(everyMs);
}
parentPort?.postMessage(answers);
