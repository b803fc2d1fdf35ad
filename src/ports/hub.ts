import type { Access } from './accounts.ts';
import type { Agreements } from './agreements.ts';
import type { Clock } from './clock.ts';
import type { CaseFiles } from './case-files.ts';
import type { Corrections } from './corrections.ts';
import type { Evidence } from './evidence.ts';
import type { Findings } from './findings.ts';
import type { FourEyes } from './four-eyes.ts';
import type { GateQuestions, Holds } from './gates.ts';
import type { LinkDecisions } from './link-decisions.ts';
import type { LinkModels } from './link-models.ts';
import type { Orders } from './orders.ts';
import type { Parameters } from './parameters.ts';
import type { PopulationBase } from './population-base.ts';
import type { Protections } from './protections.ts';
import type { RestrictedAccesses } from './restricted-accesses.ts';
import type { Retention } from './retention.ts';
import type { Reveals } from './reveals.ts';
import type { RosterFiles } from './roster-file.ts';
import type { Rosters } from './rosters.ts';
import type { RunChanges } from './run-changes.ts';
import type { RunKeys } from './run-keys.ts';
import type { RunPairs } from './run-pairs.ts';
import type { RunRegister } from './run-register.ts';
import type { RunTouched } from './run-touched.ts';
import type { Runs } from './runs.ts';
import type { Schedules } from './schedules.ts';
import type { SourceRecords } from './source-records.ts';
import type { Submissions } from './submissions.ts';
import type { Surveys } from './surveys.ts';
import type { Uploads } from './uploads.ts';
import type { Spine } from './spine.ts';

/** Everything stored, inside one transaction. */
export interface Stores {
  readonly rosters: Rosters;
  readonly records: SourceRecords;
  readonly parameters: Parameters;
  readonly runs: Runs;
  readonly runRegister: RunRegister;
  readonly runKeys: RunKeys;
  readonly runPairs: RunPairs;
  readonly runChanges: RunChanges;
  readonly runTouched: RunTouched;
  readonly decisions: LinkDecisions;
  readonly linkModels: LinkModels;
  readonly spine: Spine;
  readonly findings: Findings;
  readonly caseFiles: CaseFiles;
  readonly corrections: Corrections;
  readonly orders: Orders;
  readonly schedules: Schedules;
  readonly access: Access;
  readonly evidence: Evidence;
  readonly reveals: Reveals;
  readonly protections: Protections;
  readonly gates: GateQuestions;
  readonly holds: Holds;
  readonly fourEyes: FourEyes;
  readonly submissions: Submissions;
  readonly surveys: Surveys;
  readonly agreements: Agreements;
  readonly restrictedAccesses: RestrictedAccesses;
  readonly retention: Retention;
}

/** The world as the pipeline and the actions get it: passed in, never imported. */
export interface Hub {
  readonly clock: Clock;
  readonly files: RosterFiles;
  readonly uploads: Uploads;
  /** Null when the population base is not connected (ruling 15). */
  readonly populationBase: PopulationBase | null;
  /** One action, one transaction: either all of `work` is stored or nothing. */
  readonly inTransaction: <T>(work: (stores: Stores) => Promise<T>) => Promise<T>;
}
