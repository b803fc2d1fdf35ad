import { parentPort, workerData } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Probe, type ProbeAnswer, ruleIn } from './probes.ts';

/**
 * Asks one thing again and again, in a thread of its own, until told to end; then tells how long each took, but for the first:
 * a thread that has just begun loads what it asks with.
 */
const { url, headers, body, everyMs } = workerData as Probe;
const answers: ProbeAnswer[] = [];
let isOver = false;
parentPort?.once('message', () => (isOver = true));
while (!isOver) {
  const began = performance.now();
  const told = await fetch(url, body === null ? { headers } : { method: 'POST', headers, body })
    .then(async (answer) => {
      const text = await answer.text();
      const rule = ruleIn(text);
      return { status: rule !== '' && answer.status === 200 ? 599 : answer.status, rule };
    })
    .catch(() => ({ status: 0, rule: '' }));
  answers.push({ ...told, ms: performance.now() - began });
  await sleep(everyMs);
}
parentPort?.postMessage(answers.slice(1));
