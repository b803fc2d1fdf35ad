import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { z } from 'zod';
import { uploadPlace } from '../../src/adapters/uploads.ts';
import { readRosterName } from '../../src/domain/feeds/roster-name.ts';
import { type Caller, lianhe } from '../served-hub.ts';
import { servePair } from '../served-pair.ts';
import { PowerSupply } from './power-supply.ts';

export interface PowerDrill {
  readonly cuts: number;
  /** Folder of rosters to send, over and over in other copies. */
  readonly rosters: string;
  /** Shortest and longest time under load before a cut, ms; `chance` draws between them. */
  readonly loadMs: readonly [least: number, most: number];
  readonly chance: () => number;
  /** PostgreSQL confirms before the disk has it: the drill must find that. */
  readonly isCareless: boolean;
}

export interface CutOutcome {
  /** What was confirmed before the cut: files, and orders of runs. */
  readonly confirmed: number;
  /** Of these what is not there afterwards. */
  readonly missing: readonly string[];
  /** Milliseconds from power to the first answer. */
  readonly recoveryMs: number;
}

/** Cuts the power of a hub under load, again and again, and looks for everything that it had confirmed. */
export async function cutPower(drill: PowerDrill): Promise<readonly CutOutcome[]> {
  using supply = new PowerSupply(1_000);
  const home = join(supply.folder, 'home');
  mkdirSync(home, { mode: 0o700 });
  await lianhe(['migrate'], { LIANHE_HOME: home });
  const outcomes: CutOutcome[] = [];
  const confirmed: Confirmed[] = [];
  let hub = await servePair(home);
  const files = filesOf(drill.rosters);
  for (let no = 0; no < drill.cuts; no += 1) {
    if (drill.isCareless)
      await order(hub.databaseUrl, 'alter system set synchronous_commit = off', 'select pg_reload_conf()');
    const load = new Load(hub.caller, files);
    const working = load.run();
    await sleep(drill.loadMs[0] + drill.chance() * (drill.loadMs[1] - drill.loadMs[0]));
    const before = load.confirmed.length;
    supply.cut();
    load.stop();
    await hub.kill();
    await working;
    await supply.restore();
    confirmed.push(...load.confirmed.slice(0, before));
    const powerAt = performance.now();
    hub = await servePair(home);
    await hub.caller.ask('{ __typename }');
    const recoveryMs = performance.now() - powerAt;
    outcomes.push({ confirmed: before, missing: await missingOf(confirmed, hub.databaseUrl, home), recoveryMs });
    console.error(`${no + 1}/${drill.cuts}: ${JSON.stringify(outcomes.at(-1))}`);
  }
  await hub.stop();
  await lianhe(['audit', 'verify'], { LIANHE_HOME: home });
  return outcomes;
}

interface Confirmed {
  readonly kind: 'batch' | 'run';
  readonly id: string;
}

const Answer = z.object({ batch: z.object({ id: z.string() }) });
const Started = z.object({ data: z.object({ startRun: z.object({ run: z.object({ id: z.string() }) }) }) });
const START =
  'mutation ($input: StartRunInput!) { startRun(input: $input) { __typename ... on StartRunSuccess { run { id } } } }';

/** Two that send files and one that orders runs, without rest. */
class Load {
  readonly #caller: Caller;
  readonly #next: () => RosterFile;
  readonly confirmed: Confirmed[] = [];
  #isOver = false;

  constructor(caller: Caller, next: () => RosterFile) {
    this.#caller = caller;
    this.#next = next;
  }

  stop(): void {
    this.#isOver = true;
  }

  async run(): Promise<void> {
    const often = async (work: () => Promise<void>): Promise<void> => {
      while (!this.#isOver) await work();
    };
    await Promise.all([often(() => this.#send()), often(() => this.#send()), often(() => this.#order())]);
  }

  async #send(): Promise<void> {
    const { name, content } = this.#next();
    const { status, body } = await this.#caller.upload(name, content);
    const answer = Answer.safeParse(body);
    if (status === 200 && answer.success) this.confirmed.push({ kind: 'batch', id: answer.data.batch.id });
    else await sleep(20);
  }

  async #order(): Promise<void> {
    const input = { idempotencyKey: randomUUID(), asOf: '2000-01-01', checks: ['B01'], isConfirming: false };
    const { body } = await this.#caller.ask(START, { input }, 'R-ADMIN');
    const answer = Started.safeParse(body);
    if (answer.success) this.confirmed.push({ kind: 'run', id: answer.data.data.startRun.run.id });
    await sleep(100);
  }
}

interface RosterFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** CSV rosters, each time as another file: a blank line more at the end. */
function filesOf(folder: string): () => RosterFile {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && readRosterName(name) !== null);
  let at = 0;
  return () => {
    const name = names[at % names.length] ?? '';
    const copies = Math.floor(at / names.length);
    at += 1;
    return { name, content: Buffer.concat([readFileSync(join(folder, name)), Buffer.from('\r\n'.repeat(copies))]) };
  };
}

/** What was confirmed and is not in the database, or whose file is not in its folder. */
async function missingOf(confirmed: readonly Confirmed[], url: string, home: string): Promise<readonly string[]> {
  const missing: string[] = [];
  for (const kind of ['batch', 'run'] as const) {
    const ids = confirmed.filter((one) => one.kind === kind).map(({ id }) => id);
    const [there] = await order(url, `select id::text from ${kind}`);
    const found = new Set(there?.map(({ id }) => id));
    missing.push(...ids.filter((id) => !found.has(id)).map((id) => `${kind} ${id}`));
    if (kind === 'batch')
      missing.push(
        ...ids.filter((id) => !existsSync(uploadPlace(join(home, 'uploads'), id).path)).map((id) => `file ${id}`),
      );
  }
  return missing;
}

async function order(connectionString: string, ...statements: readonly string[]) {
  const client = new Client({ connectionString, options: '-c search_path=lianhe' });
  await client.connect();
  const answers: { readonly id: string }[][] = [];
  for (const statement of statements) answers.push((await client.query<{ id: string }>(statement)).rows);
  await client.end();
  return answers;
}
