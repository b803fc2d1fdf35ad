import type { Stores } from '../../ports/hub.ts';
import { caseFiles } from './case-files.ts';
import type { Database, Transaction } from './database.ts';
import { findings } from './findings.ts';
import { linkDecisions } from './link-decisions.ts';
import { linkModels } from './link-models.ts';
import { orders } from './orders.ts';
import { parameters } from './parameters.ts';
import { rosters } from './rosters.ts';
import { runChanges } from './run-changes.ts';
import { runPairs } from './run-pairs.ts';
import { runRegister } from './run-register.ts';
import { runs } from './runs.ts';
import { schedules } from './schedules.ts';
import { sourceRecords } from './source-records.ts';
import { spine } from './spine.ts';

/** Every store on one transaction. */
const storesOn = (tx: Transaction): Stores => ({
  rosters: rosters(tx),
  records: sourceRecords(tx),
  parameters: parameters(tx),
  runs: runs(tx),
  runRegister: runRegister(tx),
  runPairs: runPairs(tx),
  runChanges: runChanges(tx),
  decisions: linkDecisions(tx),
  linkModels: linkModels(tx),
  spine: spine(tx),
  findings: findings(tx),
  caseFiles: caseFiles(tx),
  orders: orders(tx),
  schedules: schedules(tx),
});

/** Runs one unit of work: all of it is committed, or nothing. */
export const unitOfWork =
  (database: Database) =>
  <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    database.inTransaction((tx) => work(storesOn(tx)));
