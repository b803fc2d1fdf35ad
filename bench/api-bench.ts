import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { execPath } from 'node:process';
import autocannon from 'autocannon';
import { installMatrix } from '../src/actions/agreements/install-matrix.ts';
import { issueToken } from '../src/adapters/access-token.ts';
import type { Actor, Consumer } from '../src/domain/access/actor.ts';
import type { Role } from '../src/domain/access/role.ts';
import type { PlainDate } from '../src/domain/values/plain-date.ts';
import type { Hub } from '../src/ports/hub.ts';
import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { median } from './median.ts';
import type { TemporaryHome } from './hub.ts';
import { openCounty, type SimulatedCounty } from './simulated-county.ts';
import { runWhole } from './whole-run.ts';

/** A page of fifty cases with their findings and the keys of the evidence, as the console's list asks for it. */
export const PAGE_OF_CASES = `{ caseFiles(first: 50) { edges { cursor node { number state severity owner region deadlineOn
  findings { id check { code } explanation { zh } evidence { register { zh } key role region } } } } pageInfo { hasNextPage endCursor } } }`;

/** Of one round; everybody is measured in turns, so that what was slow for a while was slow for all. */
const SECONDS = 5;
const ROUNDS = 3;
const CONNECTIONS = 16;

/** In the order in which they are measured; each is compared with those before it. */
const KINDS = [
  'empty',
  'by-hand',
  'yoga',
  'unprotected',
  'interpreted',
  'without-engine',
  'without-log',
  'hub',
] as const;
type Kind = (typeof KINDS)[number];

/** The door with a page of cases, against an empty handler, a statement by hand, the same without the engine, and yoga. */
export const apiBench: Benchmark = {
  name: 'api',
  about: 'a page of 50 cases over HTTP, against an empty handler, SQL by hand, no engine, and graphql-yoga',
  sizes: [20_000],
  measure: async function* (sizes, { seed }) {
    for (const size of sizes) {
      await using county = await openCheckedCounty(size, seed);
      yield* measure(county, size);
    }
  },
};

interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

async function* measure(county: SimulatedCounty, size: number): AsyncIterable<Figure> {
  const rounds = new Map<Kind, Measured[]>(KINDS.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of KINDS) rounds.get(kind)?.push(await measureKind(kind, county));
  const middle = (kind: Kind, what: keyof Measured): number =>
    median((rounds.get(kind) ?? []).map((round) => round[what]));
  const of = (kind: Kind): Measured => ({ perSecond: middle(kind, 'perSecond'), p99: middle(kind, 'p99') });
  const rate = (kind: Kind, against: Kind): Figure => ({
    name: `api.cases.${kind}`,
    value: of(kind).perSecond,
    unit: 'requests/s',
    ratio: of(kind).perSecond / of(against).perSecond,
    against: LABELS[against],
    size,
  });
  yield rate('empty', 'empty');
  yield rate('by-hand', 'empty');
  yield rate('hub', 'empty');
  yield rate('hub', 'by-hand');
  yield rate('hub', 'without-engine');
  yield rate('without-log', 'without-engine');
  yield rate('without-engine', 'interpreted');
  yield rate('without-engine', 'unprotected');
  yield rate('unprotected', 'yoga');
  for (const kind of KINDS)
    yield { name: `api.cases.${kind}.p99`, value: of(kind).p99, unit: 'ms', ratio: null, against: '', size };
}

const LABELS: Readonly<Record<Kind, string>> = {
  empty: 'empty Fastify handler',
  'by-hand': 'one SQL statement by hand',
  yoga: 'graphql-yoga, unprotected',
  unprotected: 'without the engine and without the fence around rows',
  interpreted: 'without the engine, interpreted',
  'without-engine': 'without the engine',
  'without-log': 'with the engine, without the evidence insert',
  hub: 'the hub',
};

async function measureKind(kind: Kind, { home }: SimulatedCounty): Promise<Measured> {
  await using server = await serveApi(kind, home);
  await loadOf(server, { connections: CONNECTIONS, duration: 3 });
  const { requests, latency, non2xx } = await loadOf(server, { connections: CONNECTIONS, duration: SECONDS });
  if (non2xx > 0) throw new Error(`${kind}: ${non2xx} requests failed`);
  return { perSecond: requests.average, p99: latency.p99 };
}

/** A server under measurement, with a token that it takes. */
export interface ApiServer extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly pid: number;
}

export async function serveApi(kind: Kind, home: TemporaryHome): Promise<ApiServer> {
  const script = kind === 'yoga' ? 'api-yoga.mjs' : 'api-servers.ts';
  const server = spawn(execPath, [join(import.meta.dirname, script), kind, home.folder, home.url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    url: (await addressOf(server)).replace(/\/$/, ''),
    token: await issueToken({ home: home.folder, user: 'bench', ...POLICE }),
    pid: server.pid ?? 0,
    [Symbol.asyncDispose]: async () => {
      server.kill('SIGKILL');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}

export const loadOf = (
  { url, token }: ApiServer,
  options: Pick<autocannon.Options, 'connections' | 'duration' | 'overallRate'>,
) =>
  autocannon({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'P2' },
    body: JSON.stringify({ query: PAGE_OF_CASES }),
    ...options,
  });

async function addressOf({ stdout }: ChildProcess): Promise<string> {
  let text = '';
  for await (const part of stdout ?? []) {
    text += String(part);
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('the server did not start');
}

const POLICE = { role: 'R-DQO', department: 'PS', org: '', region: '' } as const;

/** A county with its rosters in, checked once, and the sharing matrix in force. */
export async function openCheckedCounty(population: number, seed: number): Promise<SimulatedCounty> {
  const county = await openCounty(population, seed);
  await county.importAll(2);
  await runWhole(county.asOf, county.opened.hub, 2);
  await agreeForBench(county.opened.hub);
  return county;
}

/** The sharing matrix in force, signed by invented officers. */
async function agreeForBench(hub: Hub): Promise<void> {
  const actor = (user: string, role: Role, department: Consumer): Actor => ({
    user,
    role,
    department,
    kind: 'person',
    org: '',
    region: '',
    session: 'bench',
    provenAt: null,
    mayAskFreely: false,
  });
  const owners = Object.fromEntries(
    (['PS', 'HC', 'MZ', 'ED', 'GR'] as const).map((department) => [
      department,
      actor(`approver-${department}`, 'R-APPROVE', department),
    ]),
  );
  const signatories = { proposer: actor('a', 'R-ADMIN', 'HUB'), dataProtection: actor('d', 'R-DPO', 'HUB'), owners };
  await installMatrix(signatories, hub.clock.today() as PlainDate, hub);
}
