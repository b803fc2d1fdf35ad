import type { Wording } from '../domain/values/wording.ts';
import type { LinkAudits } from './link-audits.ts';
import type { LinkHistory } from './link-history.ts';

/** What the records of one pair of feeds gave to a fit: numbers only. */
export interface FittedPair {
  /** `HC-BIRTH~PS-BIRTH`. */
  readonly pair: string;
  readonly leftRecords: number;
  readonly rightRecords: number;
  readonly comparedPairs: number;
  readonly expectedMatches: number;
  /** Estimated share of the matches that the blocking rules propose, 0…1. */
  readonly blockingRecall: number;
}

/** Decided pairs that a fit learned from. */
export interface LearnedDecisions {
  readonly same: number;
  readonly notSame: number;
  /** Of these, decided alike by two officers. */
  readonly twice: number;
}

/** What a model was fitted on: numbers only. */
export interface ModelManifest {
  /** The run whose frozen inputs it saw. */
  readonly run: number;
  /** Seed of the random pairs. */
  readonly seed: number;
  readonly pairs: readonly FittedPair[];
  readonly decisions: LearnedDecisions;
  /** Levels (`name.variant`) that no match showed: their numbers are those of the model that the product brings along. */
  readonly lent: readonly string[];
  readonly warnings: readonly Wording[];
}

/** A fitted model. Never changed: a new fit is a new version. */
export interface StoredModel {
  readonly version: number;
  /** In the form of a model file. */
  readonly document: unknown;
  readonly manifest: ModelManifest;
  readonly fittedBy: string;
  readonly fittedAt: string;
  /** Who put it to use last; null while it never was. */
  readonly usedBy: string | null;
  readonly usedFrom: string | null;
}

/** What became of linking the frozen inputs of a run once more: pairs of records by outcome. */
export interface OutcomeCounts {
  /** Linked by score without a person. */
  readonly links: number;
  /** By score, waiting for a person. */
  readonly reviews: number;
}

/** What another version changes at the links of one pair of feeds. */
export interface PairChange {
  readonly pair: string;
  readonly before: OutcomeCounts;
  readonly after: OutcomeCounts;
  readonly linksGained: number;
  readonly linksLost: number;
  readonly reviewsGained: number;
  readonly reviewsLost: number;
  /** Links that the tiers make whatever the model, and how many of them the score alone would have linked. */
  readonly tierLinks: { readonly all: number; readonly before: number; readonly after: number };
}

/** A comparison of two versions on the history of the hub. */
export interface ModelComparisonOutcome {
  readonly version: number;
  readonly with: number;
  readonly run: number;
  readonly pairs: readonly PairChange[];
  /** Officers' hours: positive when the version asks for more than the other. */
  readonly hours: number;
  /** Minutes that one look at a pair costs, and where the figure comes from. */
  readonly cost: { readonly minutes: number; readonly source: string };
}

/** The outcome as recorded. */
export interface RecordedComparison extends ModelComparisonOutcome {
  readonly comparedBy: string;
  readonly comparedAt: string;
}

/** A version that scored, and why. */
export interface ModelUse {
  readonly version: number;
  readonly reason: string;
  readonly usedBy: string;
  readonly usedFrom: string;
}

/** Models by version. The one put to use last scores; without any, the model that the product brings along (version 0). */
export interface LinkModels {
  save(document: unknown, manifest: ModelManifest, actor: string): Promise<StoredModel>;
  /** Puts a version to use from the next run on; null when there is none. Version 0 is always there. */
  use(version: number, reason: string, actor: string): Promise<ModelUse | null>;
  /** Version that scores now; 0 for the bundled model. */
  inUse(): Promise<number>;
  /** What scored from when, newest first. */
  uses(): Promise<readonly ModelUse[]>;
  get(version: number): Promise<StoredModel | null>;
  /** All of them, newest first. */
  list(): Promise<readonly StoredModel[]>;
  recordComparison(outcome: ModelComparisonOutcome, actor: string): Promise<void>;
  /** Comparisons of a version with others, newest first. */
  comparisons(version: number): Promise<readonly RecordedComparison[]>;
  /** What was linked and decided so far. */
  readonly history: LinkHistory;
  readonly audits: LinkAudits;
}
