import type { DecidedLevels } from '../domain/linkage/scored/fit-decisions.ts';
import type { LinkStanding, Mention, Tier } from '../domain/linkage/mention.ts';
import type { Run } from './runs.ts';

/** Links of a run that have one pattern. */
export interface PatternOfLinks {
  /** `HC-BIRTH~PS-BIRTH`. */
  readonly pair: string;
  readonly tier: Tier;
  readonly standing: LinkStanding;
  /** As stored with a link. */
  readonly levels: string;
  readonly links: number;
  /** The first of these links by its key, as an example. */
  readonly example: string;
}

/** What two officers said about one pair. */
export interface TwoVerdicts {
  readonly first: 'same' | 'not_same';
  readonly second: 'same' | 'not_same';
}

/** What a model is fitted on and compared with. */
export interface LinkHistory {
  /** The finished run of this number, the newest for null; null when there is none or its inputs were cleared away. */
  run(number: number | null): Promise<Run | null>;
  /** Mentions of a feed that compete for a match in a run, in key order, a page at a time. */
  mentions(runId: string, feed: string): AsyncIterable<readonly Mention[]>;
  /** Scored links of a run by pattern, in a fixed order. */
  patterns(runId: string): Promise<readonly PatternOfLinks[]>;
  /** Pairs that officers decided, other than those drawn for audit, with the levels found when they were last scored. */
  decided(): Promise<readonly DecidedLevels[]>;
  /** Pairs that two officers decided one after the other. */
  decidedTwice(): Promise<readonly TwoVerdicts[]>;
}
