import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { issueToken } from '../../src/adapters/access-token.ts';
import { PAGE_OF_CASES } from '../api-bench.ts';
import { serveCounty } from '../served-county.ts';
import { Hangers } from './hangers.ts';
import { type Stalls, stallsAt, stallsOf } from './stalls.ts';
import { figuresOf, outcomeOf, probe, type ProbeAnswer, type ProbeFigures, ruleIn } from './probes.ts';

export interface ConnectionsDrill {
  readonly rosters: string;
  readonly asOf: string;
  readonly clients: number;
  /** Of these, how many hang. */
  readonly hanging: number;
  /** Connections of the process to the database. */
  readonly pool: number;
  readonly ms: number;
  readonly chance: () => number;
}

export interface ConnectionsOutcome {
  /** Answers by status and rule. */
  readonly answers: Readonly<Record<string, number>>;
  readonly taken: ProbeFigures;
  readonly refused: ProbeFigures;
  readonly probes: Readonly<Record<'health' | 'ready' | 'administration', ProbeFigures>>;
  /** Milliseconds for which a process did nothing else at a time: of the hub, and of the crowd, whose figures wait for it. */
  readonly stalls: Readonly<Record<'hub' | 'crowd', Stalls>>;
  readonly cutOff: number;
  readonly deadlocks: number;
  /** Milliseconds until somebody is answered after the load. */
  readonly recoveryMs: number;
}

/** A hub with a small pool, asked by very many of which some hang. */
export async function crowd(drill: ConnectionsDrill): Promise<ConnectionsOutcome> {
  await using county = await serveCounty(drill, { LIANHE_CONNECTIONS: String(drill.pool) });
  const { url, home, databaseUrl } = county;
  const issue = (no: number) =>
    issueToken({ home, user: `drill-${no}`, role: 'R-DQO', department: 'PS', org: '', region: '', ttl: 3_600 });
  const tokens = await Promise.all(Array.from({ length: drill.clients - drill.hanging }, (_, no) => issue(no)));
  // A process that has just started compiles what it does as it goes.
  await new Crowd(url, tokens.slice(0, 8), drill.chance).ask(WARM_MS);
  const asAdministrator = await administratorOf(home);
  const probes = startProbes(url, asAdministrator);
  await stallsAt(url, asAdministrator);
  const before = await deadlocksOf(databaseUrl);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const crowdOf = new Crowd(url, tokens, drill.chance);
  let cutOff = 0;
  {
    using hangers = new Hangers(url, await issue(-1), drill.hanging);
    await crowdOf.ask(drill.ms);
    cutOff = hangers.cutOff;
  }
  delay.disable();
  const stalls = { hub: await stallsAt(url, asAdministrator), crowd: stallsOf(delay) };
  const ended = {
    health: await probes.health(),
    ready: await probes.ready(),
    administration: await probes.administration(),
  };
  const freeAt = performance.now();
  while ((await crowdOf.once(tokens[0] ?? '')).status !== 200) await sleep(20);
  const recoveryMs = performance.now() - freeAt;
  const deadlocks = (await deadlocksOf(databaseUrl)) - before;
  return { ...crowdOf.seen(), probes: ended, stalls, cutOff, deadlocks, recoveryMs };
}

async function administratorOf(home: string): Promise<Readonly<Record<string, string>>> {
  const post = { role: 'R-ADMIN', department: 'HUB', org: '', region: '' } as const;
  return { authorization: `Bearer ${await issueToken({ home, user: 'admin', ...post, ttl: 3_600 })}` };
}

function startProbes(url: string, asAdministrator: Readonly<Record<string, string>>) {
  const headers = { ...asAdministrator, 'content-type': 'application/json' };
  const body = JSON.stringify({ query: '{ accounts(first: 1) { totalCount } }' });
  return {
    health: probe({ url: `${url}/healthz`, headers: {}, body: null, everyMs: 100 }),
    ready: probe({ url: `${url}/readyz`, headers: {}, body: null, everyMs: 100 }),
    administration: probe({ url: `${url}/graphql`, headers, body, everyMs: 200 }),
  };
}

async function deadlocksOf(connectionString: string): Promise<number> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ n: number }>('select sum(deadlocks)::int n from pg_stat_database');
  await client.end();
  return rows[0]?.n ?? 0;
}

interface CrowdAnswer extends ProbeAnswer {
  readonly retryAfterS: number;
}

const WARM_MS = 5_000;
/** Within this all clients have come. */
const COMING_MS = 2_000;

/** Clients that ask for pages of cases, one question at a time each, and wait as long as they are told to. */
class Crowd {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  readonly #url: string;
  readonly #tokens: readonly string[];
  readonly #chance: () => number;
  readonly #answers: CrowdAnswer[] = [];

  constructor(url: string, tokens: readonly string[], chance: () => number) {
    this.#url = url;
    this.#tokens = tokens;
    this.#chance = chance;
  }

  async ask(ms: number): Promise<void> {
    const until = performance.now() + ms;
    const each = async (token: string): Promise<void> => {
      await sleep(this.#chance() * COMING_MS);
      while (performance.now() < until) {
        const answer = await this.once(token);
        this.#answers.push(answer);
        await sleep(answer.retryAfterS * 1_000 * (1 + this.#chance()));
      }
    };
    await Promise.all(this.#tokens.map(each));
    this.#agent.destroy();
  }

  once(token: string): Promise<CrowdAnswer> {
    const began = performance.now();
    const body = JSON.stringify({ query: PAGE_OF_CASES });
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'x-purpose': 'P2' };
    return new Promise((resolve) => {
      const told = (status: number, text: string, retryAfter: string | undefined): void => {
        const ms = performance.now() - began;
        resolve({ status, rule: ruleIn(text), ms, retryAfterS: Number(retryAfter ?? 0) });
      };
      const asking = request(`${this.#url}/graphql`, { method: 'POST', headers, agent: this.#agent }, (answer) => {
        let text = '';
        answer.on('data', (part: Buffer) => (text += part.toString()));
        answer.once('end', () => told(answer.statusCode ?? 0, text, answer.headers['retry-after']));
        answer.once('error', () => told(0, '', undefined));
      });
      asking.once('error', () => told(0, '', '1'));
      asking.end(body);
    });
  }

  seen(): Pick<ConnectionsOutcome, 'answers' | 'taken' | 'refused'> {
    const answers: Record<string, number> = {};
    for (const outcome of this.#answers.map(outcomeOf)) answers[outcome] = (answers[outcome] ?? 0) + 1;
    const isRefusal = ({ status }: CrowdAnswer): boolean => status !== 200;
    return {
      answers,
      taken: figuresOf(this.#answers.filter((answer) => !isRefusal(answer))),
      refused: figuresOf(this.#answers.filter(isRefusal)),
    };
  }
}
