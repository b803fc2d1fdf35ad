import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from '../../src/adapters/postgres/database.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { openCounty, type SimulatedCounty } from '../simulated-county.ts';

export interface KillerRow {
  /** Check that dies over the row. */
  readonly check: string;
  /** Seconds of the run, and of the one before it in which nobody died. */
  readonly seconds: number;
  readonly calmSeconds: number;
  readonly deaths: number;
  readonly notProcessed: number;
  readonly state: string;
  readonly answers: number;
  readonly calmAnswers: number;
  readonly rows: number;
}

export interface KillerRowSetting {
  readonly population: number;
  readonly seed: number;
  readonly workers: number;
  /** A check of records and one of groups. */
  readonly checks: readonly string[];
  readonly tell: (line: string) => void;
}

/** A county, and for each check one run through real workers that die over one row of it. */
export async function killerRows(setting: KillerRowSetting): Promise<readonly KillerRow[]> {
  await using county = await openCounty(setting.population, setting.seed);
  const { rows } = await county.importAll(2);
  setting.tell(`${rows} rows\n`);
  const calm = await timedRun(county, setting, '', '');
  const found: KillerRow[] = [];
  for (const check of setting.checks) {
    const key = await victimOf(county.opened.database, calm.id, check);
    const { seconds, deaths, state, notProcessed, answers } = await timedRun(county, setting, check, key);
    const before = { calmSeconds: calm.seconds, calmAnswers: calm.answers };
    found.push({ check, seconds, deaths, state, notProcessed, answers, rows, ...before });
  }
  return found;
}

/** The key in the middle of those that the check found something about. */
async function victimOf(database: Database, runId: string, check: string): Promise<string> {
  const rows = await database.query<{ key: string }>(
    'select distinct key from run_answer where run_id = $1 and check_code = $2 order by key',
    [runId, check],
  );
  const victim = rows[Math.floor(rows.length / 2)];
  if (victim === undefined) throw new Error(`${check} finds nothing in this county`);
  return victim.key;
}

interface TimedRun {
  readonly id: string;
  readonly seconds: number;
  readonly deaths: number;
  readonly state: string;
  readonly notProcessed: number;
  readonly answers: number;
}

async function timedRun(
  { home, opened, asOf }: SimulatedCounty,
  { workers, tell }: KillerRowSetting,
  check: string,
  key: string,
): Promise<TimedRun> {
  const crew = new Crew({ DATABASE_URL: home.url, LIANHE_HOME: home.folder, LIANHE_LOG: 'error' }, check, key);
  try {
    await crew.begin(workers);
    const request = { asOf, knownAt: null, region: '', checks: [], confirm: false, askedBy: 'drill' };
    const startedAt = performance.now();
    const { id } = await planRun(request, opened.hub, { full: true });
    for (;;) {
      const [row] = await opened.database.query<{ state: string; aside: number | null; answers: number }>(
        `select state, (counts ->> 'notProcessed')::int aside, (select count(*)::int from run_answer where run_id = run.id) answers
         from run where id = $1`,
        [id],
      );
      if (row && ['done', 'failed'].includes(row.state)) {
        const seconds = (performance.now() - startedAt) / 1_000;
        tell(`${check || 'nobody dies'}: ${row.state} after ${seconds.toFixed(1)} s, ${crew.deaths} deaths\n`);
        const { state, answers } = row;
        return { id, seconds, deaths: crew.deaths, state, answers, notProcessed: row.aside ?? 0 };
      }
      await sleep(100);
    }
  } finally {
    crew.dismiss();
  }
}

/** Pause of a supervisor before it starts again what died. */
const AGAIN_MS = 300;
const WORKER = fileURLToPath(new URL('stricken-worker.ts', import.meta.url));

/** Worker processes that are started again when they die. */
class Crew {
  readonly #env: NodeJS.ProcessEnv;
  readonly #args: readonly string[];
  readonly #living = new Set<ChildProcess>();
  #isOver = false;
  deaths = 0;

  constructor(env: Readonly<Record<string, string>>, ...args: readonly string[]) {
    this.#env = { PATH: process.env['PATH'], ...env };
    this.#args = args;
    process.once('exit', () => this.dismiss());
  }

  async begin(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#start()));
  }

  dismiss(): void {
    this.#isOver = true;
    for (const living of this.#living) living.kill('SIGKILL');
  }

  #start(): Promise<void> {
    const worker = spawn(process.execPath, [WORKER, ...this.#args], {
      env: this.#env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#living.add(worker);
    worker.once('exit', () => {
      this.#living.delete(worker);
      if (this.#isOver) return;
      this.deaths += 1;
      setTimeout(() => void (this.#isOver ? undefined : this.#start()), AGAIN_MS);
    });
    return new Promise((resolve) => {
      worker.stderr.on('data', (text: Buffer) => {
        if (text.toString().includes('works')) resolve();
      });
    });
  }
}
