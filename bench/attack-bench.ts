import { type Attack, ATTACKS } from '../tests/attacks/attacks.ts';
import { openCheckedCounty, type ApiServer, PAGE_OF_CASES, serveApi } from './api-bench.ts';
import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { loadOf } from './process-load.ts';

/** How often each is sent: CPU is counted in ticks of 10 ms. */
const TIMES = 100;
const MIB = 2 ** 20;

/** What each attack costs the door: CPU and memory of its process, against a page of cases asked for in earnest. */
export const attackBench: Benchmark = {
  name: 'attacks',
  about: 'CPU and memory that each attack costs the door, against a page of 50 cases',
  sizes: [20_000],
  measure: async function* (sizes, { seed }) {
    for (const size of sizes) {
      await using county = await openCheckedCounty(size, seed);
      await using server = await serveApi('hub', county.home);
      yield* measure(server, size);
    }
  },
};

interface Cost {
  readonly milliseconds: number;
  readonly grownBytes: number;
}

async function* measure(server: ApiServer, size: number): AsyncIterable<Figure> {
  await costOf(server, EARNEST);
  const earnest = (await costOf(server, EARNEST)).milliseconds;
  const against = 'a page of 50 cases';
  yield { name: 'attacks.none', value: earnest, unit: 'CPU ms', ratio: 1, against, size };
  // Those of an officer's screen need a session, which only a person who signs in has.
  for (const attack of ATTACKS.filter(({ by }) => by === undefined)) {
    const { milliseconds, grownBytes } = await costOf(server, attack);
    const name = attack.name.match(/\w+/g)?.join('-') ?? '';
    yield {
      name: `attacks.${name}`,
      value: milliseconds,
      unit: 'CPU ms',
      ratio: milliseconds / earnest,
      against,
      size,
    };
    yield { name: `attacks.${name}.memory`, value: grownBytes / MIB, unit: 'MiB', ratio: null, against: '', size };
  }
}

type Sent = Pick<Attack, 'method' | 'search' | 'headers' | 'body'>;

const EARNEST: Sent = {
  headers: { 'content-type': 'application/json', 'x-purpose': 'P2' },
  body: JSON.stringify({ query: PAGE_OF_CASES }),
};

/** CPU milliseconds of the server for one, and by how much it grew over all. */
async function costOf(server: ApiServer, sent: Sent): Promise<Cost> {
  const before = loadOf([server.pid]);
  for (let at = 0; at < TIMES; at += 1) await send(server, sent);
  const after = loadOf([server.pid]);
  return {
    milliseconds: ((after.cpuSeconds - before.cpuSeconds) * 1000) / TIMES,
    grownBytes: after.residentBytes - before.residentBytes,
  };
}

async function send({ url, token }: ApiServer, { method = 'POST', search = '', headers = {}, body }: Sent) {
  const answer = await fetch(`${url}/graphql${search}`, {
    method,
    headers: { ...headers, authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  });
  await answer.arrayBuffer();
}
