import type { GoneCause, Vanished } from '../domain/findings/gone-cause.ts';
import type { EvidenceRef } from './run-register.ts';

export type { GoneCause };

export type Trend = 'new' | 'persisting' | 'gone' | 'regressed';

/** A finding: one check about one subject, over all runs. */
export interface Finding {
  readonly id: string;
  readonly check: string;
  readonly feed: string;
  readonly key: string;
  readonly trend: Trend;
  readonly goneCause: GoneCause | null;
  readonly severity: string;
  readonly owner: string;
  readonly caseId: string | null;
  readonly evidence: readonly EvidenceRef[];
}

/** An open finding that this run no longer raises, with what is known of its subject. */
export interface VanishedFinding extends Vanished {
  readonly id: string;
  readonly check: string;
}

/** What a run did to findings, once they are settled. */
export interface RunFindings {
  readonly runId: string;
  /** Ids of those that it closed. */
  readonly gone: readonly string[];
}

/** Identity of findings across runs. */
export interface Findings {
  /** Marks conflicts of this run as new, persisting or regressed. */
  recognise(runId: string): Promise<Readonly<Record<string, number>>>;
  /** Open findings in the scope of the run that it answers with "agrees" or not at all. */
  vanished(runId: string): Promise<readonly VanishedFinding[]>;
  close(runId: string, gone: readonly { readonly id: string; readonly cause: GoneCause }[]): Promise<void>;
  /** Reconciles the lasting links with those of the run. */
  settleLinks(runId: string): Promise<void>;
  /** Open findings of checks that open cases, with their evidence: all whose cases may be others than before this run. */
  forCases(checks: readonly string[], run: RunFindings): Promise<readonly Finding[]>;
  attach(caseIdOfFinding: ReadonlyMap<string, string>): Promise<void>;
}
