import { openCheckedCounty, type ApiServer, loadOf, PAGE_OF_CASES, serveApi } from './api-bench.ts';
import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { loadOf as processLoadOf } from './process-load.ts';

/** The capacity is measured for so long at most. */
const PEAK_SECONDS = 15;
/** Times the capacity that is offered. */
const OFFERED = 5;
/** A question counts as answered as before when it takes at most this many times as long. */
const AS_BEFORE = 2;

/** The door at five times what it can do: what still gets through, how it refuses, how fast it recovers. */
export const overloadBench: Benchmark = {
  name: 'overload',
  about: 'five times the capacity of the door: goodput, refusals and recovery',
  sizes: [20_000],
  measure: async function* (sizes, { seed, seconds }) {
    for (const size of sizes) {
      await using county = await openCheckedCounty(size, seed);
      await using server = await serveApi('hub', county.home);
      yield* measure(server, size, seconds);
    }
  },
};

async function* measure(server: ApiServer, size: number, duration: number): AsyncIterable<Figure> {
  await loadOf(server, { connections: 16, duration: 3 });
  const peak = (await loadOf(server, { connections: 16, duration: Math.min(duration, PEAK_SECONDS) })).requests.average;
  const held = residentOf(server);
  const calm = await millisecondsOf(server);
  const flooded = await loadOf(server, {
    connections: 400,
    duration,
    overallRate: Math.round(OFFERED * peak),
  });
  const recovery = await secondsUntil(server, AS_BEFORE * calm);
  const good = flooded['2xx'] / flooded.duration;
  const refused = flooded.statusCodeStats?.['503']?.count ?? 0;
  yield { name: 'overload.peak', value: peak, unit: 'requests/s', ratio: 1, against: 'peak', size };
  yield { name: 'overload.goodput', value: good, unit: 'requests/s', ratio: good / peak, against: 'peak', size };
  yield { name: 'overload.refused', value: Number(refused), unit: 'answers 503', ratio: null, against: '', size };
  yield { name: 'overload.failed', value: flooded.errors, unit: 'errors', ratio: null, against: '', size };
  yield { name: 'overload.p99', value: flooded.latency.p99, unit: 'ms', ratio: null, against: '', size };
  yield { name: 'overload.recovery', value: recovery, unit: 's', ratio: null, against: '', size };
  const after = residentOf(server);
  yield { name: 'overload.memory', value: after / 1e6, unit: 'MB', ratio: after / held, against: 'at the peak', size };
}

const residentOf = ({ pid }: ApiServer): number => processLoadOf([pid]).residentBytes;

async function millisecondsOf({ url, token }: ApiServer): Promise<number> {
  const start = performance.now();
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'P2' },
    body: JSON.stringify({ query: PAGE_OF_CASES }),
  });
  await answer.text();
  return answer.ok ? performance.now() - start : Infinity;
}

async function secondsUntil(server: ApiServer, most: number): Promise<number> {
  const start = performance.now();
  while ((await millisecondsOf(server)) > most) if (performance.now() - start > 60_000) break;
  return (performance.now() - start) / 1_000;
}
