import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createRosterFiles } from '../../src/adapters/files/roster-files.ts';
import { createLogger } from '../../src/adapters/logging.ts';
import { type Database, openDatabase } from '../../src/adapters/postgres/database.ts';
import { readings as readingsOf } from '../../src/adapters/postgres/readings.ts';
import { keyFileIn } from '../../src/adapters/postgres/vault/master-keys.ts';
import { unitOfWork } from '../../src/adapters/postgres/stores.ts';
import { uploads } from '../../src/adapters/uploads.ts';
import { importFile, type Stated } from '../../src/cli/import-files.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import type { ImportReport } from '../../src/pipeline/import-report.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { Hub } from '../../src/ports/hub.ts';
import type { PopulationBase } from '../../src/ports/population-base.ts';
import type { AnswerReading, Readings } from '../../src/ports/readings.ts';
import type { Run, RunRequest } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { createTestDatabase } from './database.ts';
import { type Roster, writeRoster } from './rosters.ts';

/** Real adapters on a database of its own and a folder for files; only the queue is left out. */
export interface TestHub extends AsyncDisposable {
  readonly hub: Hub;
  readonly database: Database;
  readonly readings: Readings;
  readonly url: string;
  readonly folder: string;
  /** File of the master key. */
  readonly keyFile: string;
  /** Writes the roster as its sender would and imports the file. */
  deliver(roster: Roster, stated?: Partial<Stated>): Promise<ImportReport>;
  /** Plans a run and does all of its work in this process. */
  check(request: CheckRequest): Promise<Run>;
  /** Conflicts of a run (the newest one when none is given), by check and key. */
  findings(run?: Pick<Run, 'id'>): Promise<readonly AnswerReading[]>;
  /** Conflicts and what could not be told. */
  answers(run?: Pick<Run, 'id'>): Promise<readonly AnswerReading[]>;
  digest(): Promise<string>;
  /** Forgets everything that was stored. */
  empty(): Promise<void>;
}

export type CheckRequest = { readonly asOf: string } & Partial<Omit<RunRequest, 'asOf' | 'askedBy'>>;

interface Surroundings {
  /** What the calendar on the wall says; sets the deadline of new cases. */
  readonly today?: string;
  readonly populationBase?: PopulationBase;
}

export const silent = createLogger({ level: 'silent' });

export async function openTestHub({ today = '2026-03-31', populationBase }: Surroundings = {}): Promise<TestHub> {
  const stack = new AsyncDisposableStack();
  const { url } = stack.use(await createTestDatabase());
  const folder = mkdtempSync(join(tmpdir(), 'lianhe-hub-'));
  stack.defer(() => rmSync(folder, { recursive: true, force: true }));
  const keyFile = keyFileIn(folder);
  const database = stack.use(await openDatabase(url, keyFile));
  const clock = { now: () => new Date(`${today}T04:00:00Z`), today: () => today };
  const hub: Hub = {
    clock,
    files: createRosterFiles(),
    uploads: uploads(join(folder, 'uploads'), clock, database.vault.fileKeys),
    populationBase: populationBase ?? null,
    inTransaction: unitOfWork(database),
  };
  const readings = readingsOf(database);
  return {
    hub,
    database,
    readings,
    url,
    folder,
    keyFile,
    deliver: async (roster, stated = {}) =>
      importFile(
        await writeRoster(folder, roster, hub.files),
        { envelope: {}, map: {}, dryRun: false, ...stated },
        hub,
      ),
    check: (request) => check(request, hub),
    findings: (run) => answersOf(readings, run, false),
    answers: (run) => answersOf(readings, run, true),
    digest: () => readings.digest(null),
    empty: () => empty(database),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

export const requestOf = ({ asOf, ...more }: CheckRequest): RunRequest => ({
  knownAt: null,
  region: '',
  checks: [],
  confirm: false,
  askedBy: 'test',
  ...more,
  asOf: plainDate(asOf),
});

async function check(request: CheckRequest, hub: Hub): Promise<Run> {
  const { id } = await planRun(requestOf(request), hub);
  await workOnRun(id, { hub, logger: silent });
  return runOf(id, hub);
}

export async function runOf(id: string, { inTransaction }: Hub): Promise<Run> {
  const run = await inTransaction(({ runs }) => runs.get(id));
  if (!run) throw new Error(`there is no run ${id}`);
  return run;
}

async function answersOf(
  readings: Readings,
  run: Pick<Run, 'id'> | undefined,
  all: boolean,
): Promise<readonly AnswerReading[]> {
  const found: AnswerReading[] = [];
  for await (const page of readings.answers({ run: run?.id ?? null, check: null, all })) found.push(...page);
  return found;
}

async function empty(database: Database): Promise<void> {
  const tables = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) name from pg_tables where schemaname = 'lianhe' and tablename not like 'mikro_orm%'
       and tablename not in ('identity_vault', 'data_key', 'identity_number', 'key_rotation')`,
  );
  // What is kept for good traps TRUNCATE; a replica does not ask its triggers.
  await database.query(
    `begin; set local session_replication_role = replica;
     truncate ${tables.map(({ name }) => name).join(', ')} restart identity cascade; commit`,
  );
  await database.query('alter sequence case_number restart');
}
