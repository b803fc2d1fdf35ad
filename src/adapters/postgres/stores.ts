import type { Stores } from '../../ports/hub.ts';
import { access } from './access/access.ts';
import { agreements } from './agreements.ts';
import { caseFiles } from './case-files.ts';
import { corrections } from './corrections.ts';
import type { Database, Transaction } from './database.ts';
import { evidence } from './evidence.ts';
import { findings } from './findings.ts';
import { fourEyes } from './four-eyes.ts';
import { gateQuestions } from './gate-questions.ts';
import { holds } from './holds.ts';
import { linkDecisions } from './link-decisions.ts';
import { linkModels } from './link-models.ts';
import { orders } from './orders.ts';
import { parameters } from './parameters.ts';
import { protections } from './protections.ts';
import { restrictedAccesses } from './restricted-accesses.ts';
import { retention } from './retention/retention.ts';
import { reveals } from './reveals.ts';
import { rosters } from './rosters.ts';
import { runChanges } from './run-changes.ts';
import { runKeys } from './run-keys.ts';
import { runPairs } from './run-pairs.ts';
import { runRegister } from './run-register.ts';
import { runTouched } from './run-touched.ts';
import { runs } from './runs.ts';
import { schedules } from './schedules.ts';
import { sourceRecords } from './source-records.ts';
import { spine } from './spine.ts';
import { submissions } from './submissions.ts';
import { surveys } from './surveys.ts';

/** Every store on one transaction. */
const storesOn = (tx: Transaction): Stores => ({
  rosters: rosters(tx),
  records: sourceRecords(tx),
  parameters: parameters(tx),
  runs: runs(tx),
  runRegister: runRegister(tx),
  runKeys: runKeys(tx),
  runPairs: runPairs(tx),
  runChanges: runChanges(tx),
  runTouched: runTouched(tx),
  decisions: linkDecisions(tx),
  linkModels: linkModels(tx),
  spine: spine(tx),
  findings: findings(tx),
  caseFiles: caseFiles(tx),
  corrections: corrections(tx),
  orders: orders(tx),
  schedules: schedules(tx),
  access: access(tx),
  evidence: evidence(tx),
  reveals: reveals(tx),
  protections: protections(tx),
  gates: gateQuestions(tx),
  holds: holds(tx),
  fourEyes: fourEyes(tx),
  submissions: submissions(tx),
  surveys: surveys(tx),
  agreements: agreements(tx),
  restrictedAccesses: restrictedAccesses(tx),
  retention: retention(tx),
});

/** Runs one unit of work: all of it is committed, or nothing. */
export const unitOfWork =
  (database: Database) =>
  <T>(work: (stores: Stores) => Promise<T>): Promise<T> =>
    database.inTransaction((tx) => work(storesOn(tx)));
