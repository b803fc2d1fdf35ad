import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { speakAboutHold } from '../../src/actions/decide-hold.ts';
import { issueToken } from '../../src/adapters/access-token.ts';
import { ensureDatabase } from '../../src/adapters/embedded-postgres/ensure-database.ts';
import { migrateDatabase } from '../../src/adapters/postgres/migrate.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import type { Role } from '../../src/domain/access/role.ts';
import type { Department } from '../../src/domain/feeds/define-feed.ts';
import { feedById } from '../../src/domain/feeds/index.generated.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import { type MeasuredHub, openHub } from '../hub.ts';
import { asOfDay } from '../whole-run.ts';
import { Caller } from './caller.ts';
import { Gates } from './gates.ts';
import { faultsIn } from './invariants.ts';
import { Killer } from './killer.ts';
import { Member } from './member.ts';
import { type Overdue, standingOf } from './overdue.ts';
import { type Answers, push, PUSHED, type Pusher, rostersIn, senderKey, upload } from './senders.ts';
import type { MortalPostgres, MortalRedis } from './servers.ts';
import type { Tally, Victim } from './tally.ts';

export interface RoundSetting {
  /** Folder of the rosters. */
  readonly rosters: string;
  readonly home: string;
  /** Folder of compiled modules: whoever is killed all the time is to start quickly. */
  readonly compiled: string;
  readonly database: string;
  readonly postgres: MortalPostgres;
  readonly redis: MortalRedis | null;
  readonly tally: Tally;
  readonly due: Readonly<Record<Victim, number>>;
  readonly chance: () => number;
  readonly tell: (line: string) => void;
  readonly overdue: Overdue;
  /** Share of the strikes that wait for a named place. */
  readonly atPlaces: number;
  /** Numbers of the places to go for. */
  readonly places: readonly number[];
  /** API processes, and as many workers. */
  readonly crew: number;
  /** Runs while batches come, before the last one. */
  readonly runsBetween: number;
  /** Runs after all batches came, at most, while kills are due; then the last one. */
  readonly runsAfter: number;
  /** Whether these runs take turns with runs of one check only, so that each of them must link and judge everything anew. */
  readonly areWhole: boolean;
}

/** What a round came to; equal in the end, whoever was killed. */
export interface RoundEnd {
  readonly business: string;
  readonly run: string;
  readonly rows: number;
  /** What each file was answered with: its type, and the rule of a refusal as JSON. */
  readonly answers: ReadonlyMap<string, string>;
  readonly resent: number;
  readonly seconds: number;
  /** What must not be; empty when all is well. */
  readonly faults: readonly string[];
}

const LIANHE = fileURLToPath(new URL('../../src/cli/lianhe.ts', import.meta.url));
const START = `mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on StartRunSuccess { run { id } } } }`;

/** Rules of its own: no run of all checks goes on from it. */
const ONE_CHECK = { checks: ['B01'] } as const;

const PUSHERS: readonly Pusher[] = ['HC', 'PS'];

/** API processes and workers take a county in and check it, on a database of their own. */
export async function playRound(setting: RoundSetting): Promise<RoundEnd> {
  const { home, postgres, redis, tell } = setting;
  mkdirSync(home, { recursive: true });
  await ensureDatabase(postgres.server, setting.database);
  const url = postgres.url(setting.database);
  await migrateDatabase(url, keyFileIn(home));
  await using opened = await openHub({ folder: home, url });
  await using gates = new Gates(url);
  await prepare(opened);
  const env = {
    DATABASE_URL: url,
    LIANHE_HOME: home,
    NODE_COMPILE_CACHE: setting.compiled,
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const members = Array.from({ length: setting.crew }, (_, no) => [
    new Member('api', no + 1, env, tell),
    new Member('worker', no + 1, env, tell),
  ]).flat();
  await using stack = new AsyncDisposableStack();
  for (const member of members) stack.defer(() => member.kill());
  setting.overdue.hear(async () => [...members.map((member) => member.standing), ...(await standingOf(url))]);
  setting.overdue.note(setting.database, 'waits until every process is up');
  for (const member of members) member.start();
  await Promise.all(members.map((member) => member.ready));
  await gates.make();
  return await new Round(setting, opened, gates, members, url).play();
}

async function prepare({ hub }: MeasuredHub): Promise<void> {
  await hub.inTransaction(async ({ submissions, parameters }) => {
    for (const department of PUSHERS) await submissions.registerKey(senderKey(department), 'drill');
    for (const name of ['CALLER_OPERATIONS_A_MINUTE', 'GATE_HOLDS_A_DAY'] as const)
      await parameters.set(
        { name, region: '', validFrom: plainDate('2025-01-01'), validTo: null, value: 1_000_000 },
        'drill',
      );
  });
}

class Round {
  readonly #set: RoundSetting;
  readonly #opened: MeasuredHub;
  readonly #gates: Gates;
  readonly #members: readonly Member[];
  readonly #url: string;
  readonly #answers: Answers = new Map();
  readonly #callers: Caller[] = [];
  #isLoading = true;

  constructor(setting: RoundSetting, opened: MeasuredHub, gates: Gates, members: readonly Member[], url: string) {
    this.#set = setting;
    this.#opened = opened;
    this.#gates = gates;
    this.#members = members;
    this.#url = url;
  }

  async play(): Promise<RoundEnd> {
    const startedAt = performance.now();
    const over = new AbortController();
    const isLoading = () => this.#isLoading;
    const killer = new Killer({ ...this.#set, gates: this.#gates, members: this.#members, isLoading });
    let isKilling = true;
    const killing = killer.kill(over.signal).finally(() => (isKilling = false));
    const working = (async () => {
      const rosters = await this.#load().finally(() => (this.#isLoading = false));
      for (let run = 0; run < this.#set.runsAfter && isKilling; run += 1)
        await this.#check(this.#set.areWhole && run % 2 === 0 ? ONE_CHECK : {});
      return { rosters, last: await this.#check({ isConfirming: true }) };
    })().finally(() => over.abort());
    const [{ rosters, last }] = await Promise.all([working, killing]);
    this.#note('verifies');
    const faults = [
      ...(await this.#settled()),
      ...(await faultsIn(this.#gates, this.#answers)),
      ...(await this.#verified()),
    ];
    const { database, readings } = this.#opened;
    const [run] = await database.query<{ digest: string; state: string }>(
      'select digest, state from run where id = $1',
      [last],
    );
    const [{ rows } = { rows: 0 }] = await database.query<{ rows: number }>(
      `select coalesce(sum(rows_total), 0)::int rows from batch where state <> 'refused'`,
    );
    if (run?.state !== 'done') faults.push(`the last run is ${run?.state}`);
    if (this.#answers.size !== rosters) faults.push(`${this.#answers.size} of ${rosters} rosters were answered`);
    return {
      business: await readings.digest(null),
      run: run?.digest ?? '',
      rows,
      answers: new Map(
        [...this.#answers].map(([file, told]) => [file, `${told.__typename} ${JSON.stringify(told['rule'] ?? null)}`]),
      ),
      resent: this.#callers.reduce((sum, { resent }) => sum + resent, 0),
      seconds: (performance.now() - startedAt) / 1_000,
      faults,
    };
  }

  #note(step: string): void {
    this.#set.overdue.note(this.#set.database, step);
  }

  /** Officers and a system send at the same time, while runs go on. */
  async #load(): Promise<number> {
    const { rosters: folder, runsBetween } = this.#set;
    const all = rostersIn(folder);
    const pusherOf = ({ name }: (typeof all)[number]) =>
      PUSHERS.find((department) => name.org === '' && PUSHED[department].some((feed) => feed === name.feed));
    const uploads = Map.groupBy(
      all.filter((roster) => pusherOf(roster) === undefined),
      ({ name }) => feedById.get(name.feed)?.owner ?? 'PS',
    );
    const pushes = PUSHERS.map(async (department) => {
      const files = all.filter((roster) => pusherOf(roster) === department).map(({ file }) => file);
      const caller = await this.#caller('R-SUBMIT', department, 'pushes');
      return push(folder, { department, files }, caller, this.#answers);
    });
    const sending = Promise.all([...pushes, this.#uploadAll(folder, uploads)]);
    let isSent = false;
    const between = (async () => {
      for (let run = 0; run < runsBetween && !isSent; run += 1) await this.#check({});
    })();
    await Promise.all([sending.then(() => (isSent = true)), between]);
    this.#note('releases what the gates hold');
    await this.#release();
    return all.length;
  }

  async #uploadAll(
    folder: string,
    uploads: ReadonlyMap<Department, readonly { readonly file: string }[]>,
  ): Promise<void> {
    for (const [department, files] of uploads)
      await upload(
        folder,
        files.map(({ file }) => file),
        await this.#caller('R-SUBMIT', department, 'asks'),
        this.#answers,
      );
  }

  async #caller(role: Role, department: Department | 'HUB', what: 'pushes' | 'asks'): Promise<Caller> {
    const post = {
      home: this.#set.home,
      user: `${what}-${department}`,
      role,
      department,
      org: '',
      region: '',
      ttl: 43_200,
    };
    const apis = this.#members.filter(({ trade }) => trade === 'api');
    const caller = new Caller(apis, {
      name: `${role} of ${department}`,
      token: await issueToken(post),
      overdue: this.#set.overdue,
    });
    this.#callers.push(caller);
    return caller;
  }

  /** Two people let every batch go that a gate holds. */
  async #release(): Promise<void> {
    for (;;) {
      const held = await this.#patient<{ number: string; feed: string }>(
        `select number, feed from batch where state = 'held' order by number`,
      );
      if (held.length === 0) return;
      for (const { number, feed } of held)
        for (const user of ['li', 'wang']) {
          const officer = {
            // The same two decide together 20 times a month at most.
            user: `${user}-${Math.ceil(Number(number) / 20)}`,
            role: 'R-APPROVE',
            department: feedById.get(feed)?.owner ?? 'PS',
            session: 'drill',
          } as const;
          await speakAboutHold(Number(number), 'release', officer, this.#opened.hub).catch(() =>
            this.#set.overdue.pause(500),
          );
        }
    }
  }

  /** Orders a run and waits until it is over; its id. */
  async #check(more: { readonly isConfirming?: true; readonly checks?: readonly string[] }): Promise<string> {
    const admin = await this.#caller('R-ADMIN', 'HUB', 'asks');
    const input = { idempotencyKey: `run-${this.#callers.length}`, asOf: asOfDay(this.#set.rosters), ...more };
    const { run } = (await admin.change(START, input)) as unknown as { readonly run: { readonly id: string } };
    const id = Buffer.from(run.id, 'base64').toString().split(':').at(-1) ?? '';
    const key = /^[0-9a-f-]{36}$/.test(run.id) ? run.id : id;
    this.#note(`waits for run ${key}`);
    for (;;) {
      const [row] = await this.#patient<{ state: string; failure: string }>(
        'select state, failure from run where id = $1',
        [key],
      );
      if (row?.state === 'failed') throw new Error(`the run failed: ${row.failure}`);
      if (row?.state === 'done') return key;
      await this.#set.overdue.pause(200);
    }
  }

  /** Reads, also while the server is away. */
  async #patient<T extends Record<string, unknown>>(
    sql: string,
    values: readonly string[] = [],
  ): Promise<readonly T[]> {
    for (;;) {
      const rows = await this.#opened.database.query<T>(sql, values).catch(() => null);
      if (rows !== null) return rows;
      await this.#set.overdue.pause(200);
    }
  }

  /** At rest within a minute: no order waits, no evidence waits to be sealed. */
  async #settled(): Promise<string[]> {
    for (let second = 0; second < 60; second += 1) {
      const [left] = await this.#patient<{ orders: number; entries: number }>(
        'select (select count(*)::int from outbox where dispatched_at is null) orders, (select count(*)::int from evidence_pending) entries',
      );
      if (left?.orders === 0 && left.entries === 0) return [];
      await this.#set.overdue.pause(1_000);
    }
    return ['orders or entries of evidence still wait after a minute'];
  }

  async #verified(): Promise<string[]> {
    const env = {
      PATH: process.env['PATH'],
      DATABASE_URL: this.#url,
      LIANHE_HOME: this.#set.home,
      LIANHE_LOG: 'error',
    };
    const verifying = spawn(process.execPath, [LIANHE, 'audit', 'verify'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    verifying.stdout.on('data', (text: Buffer) => (said += text.toString()));
    const [code] = (await once(verifying, 'exit')) as [number | null];
    return code === 0 ? [] : [`lianhe audit verify ended with ${code}: ${said}`];
  }
}

export const homeOf = (folder: string, database: string): string => join(folder, database);
