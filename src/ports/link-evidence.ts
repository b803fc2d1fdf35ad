import type { LinkScore } from '../domain/linkage/scored/link-score.ts';
import type { Mention } from '../domain/linkage/mention.ts';
import type { LinkDecision } from './link-decisions.ts';

/** One side of a link: a person in a record. */
export interface LinkEnd {
  readonly feed: string;
  readonly key: string;
  readonly role: string;
}

/** A link as it stands, or stood in a run. */
export interface PairReading {
  readonly pairKey: string;
  readonly left: LinkEnd;
  readonly right: LinkEnd;
  readonly tier: string;
  readonly standing: 'accepted' | 'review' | 'confirmed';
  readonly reason: string | null;
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
  /** Version of the rules that made it. */
  readonly ruleVersion: number;
  /** Null for links that were made before links were scored. */
  readonly score: LinkScore | null;
}

/** A link of a run, by record version. */
export interface RunPair extends PairReading {
  readonly leftRecord: string;
  readonly rightRecord: string;
}

/** The run that speaks about two feeds. */
export interface ComparingRun {
  readonly id: string;
  readonly number: number;
  /** Version of the model that it scored with. */
  readonly model: number;
  /** Whether it looked for links between the two feeds; a run only does so where a check or figure asks. */
  readonly hasCompared: boolean;
}

/** How often names occur among the people of two feeds, as a run read them. */
export interface NameCensus {
  /** People that each of the feeds names, in the order asked. */
  readonly sizes: readonly [number, number];
  /** Values by the comparison of the model whose rarity they decide: how many people carry each, never who. */
  readonly values: ReadonlyMap<string, ValueCounts>;
}

export interface ValueCounts {
  /** People with a value at all. */
  readonly total: number;
  /** Of the values that were asked for. */
  readonly byValue: ReadonlyMap<string, number>;
}

/** What an explanation of a link, or of its absence, is made from. Changes nothing. */
export interface LinkEvidence {
  /** The link that stands on this pair. */
  link(pairKey: string): Promise<PairReading | null>;
  /** The link that stands and whose pair key has this digest. */
  linkById(linkId: string): Promise<PairReading | null>;
  /** The decision in force on this pair. */
  decision(pairKey: string): Promise<LinkDecision | null>;
  /** Newest live run that compared the feeds, else the newest live run; null when none has finished. */
  comparingRun(feed: string, other: string): Promise<ComparingRun | null>;
  /** Versions of this person's record among the inputs of a run, newest first; usually one. */
  mentions(runId: string, end: LinkEnd): Promise<readonly Mention[]>;
  /** Links of a run between these people and the other feed, by pair key. */
  linksOf(runId: string, people: readonly Mention[], feed: string): Promise<readonly RunPair[]>;
  /** People of the other feed who share a stored key with one of these, a thousand at most. */
  neighbours(runId: string, people: readonly Mention[], feed: string): Promise<readonly Mention[]>;
  /** The score of any link of a run between two feeds: all were scored from the same start. */
  anyScore(runId: string, feed: string, other: string): Promise<LinkScore | null>;
  census(runId: string, feeds: readonly [string, string], people: readonly Mention[]): Promise<NameCensus>;
}
