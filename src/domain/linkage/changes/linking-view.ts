import type { LinkableFeed } from '../link-feeds.ts';
import type { IdentityHistory, Mention, PairDecision } from '../mention.ts';
import type { NameCensus } from '../scored/name-shares.ts';

/** One of two feeds that are linked; a feed with itself is the left one only. */
export type Side = 'left' | 'right';

/** The two feeds; the same one twice for a feed with itself. */
export interface LinkedPair {
  readonly left: LinkableFeed;
  readonly right: LinkableFeed;
}

export const isWithin = ({ left, right }: LinkedPair): boolean => left.id === right.id;

export const sideOf = ({ feed }: Mention, { left }: LinkedPair): Side => (feed === left.id ? 'left' : 'right');

/** Where the partners of a side are. */
export const otherSide = (side: Side, pair: LinkedPair): Side =>
  side === 'left' && !isWithin(pair) ? 'right' : 'left';

/** What a run had frozen about two feeds; mentions are read only where they are asked for. */
export interface EarlierView {
  readonly history: IdentityHistory;
  /** Numbers about which the register says anything at all. */
  readonly numbers: readonly string[];
  /** What officers had said, by pair key. */
  readonly verdicts: ReadonlyMap<string, PairDecision['verdict']>;
  /** Mentions of the pairs that officers had confirmed. */
  readonly confirmed: readonly (readonly [Mention, Mention])[];
  /**
   * Mentions of a side that carry one of these blocking keys, under this history. Null where so many of either side carry one
   * ({@link NEAR_LARGEST}) that it may propose nothing, which cannot be told from a part.
   */
  sharing(side: Side, keys: readonly number[]): Promise<readonly Mention[] | null>;
  /** Mentions of a side with one of these natural keys, and those that replace one. */
  versions(side: Side, keys: readonly string[]): Promise<readonly Mention[]>;
  /** Mentions of both sides under one of these numbers, as own or as mother's. */
  numbered(numbers: readonly string[]): Promise<readonly Mention[]>;
}

/** The same of the run that links. */
export interface LinkingView extends EarlierView {
  /** Mentions of both sides with one of these values, by the comparison that compares them. */
  named(values: ReadonlyMap<string, ReadonlySet<string>>): Promise<readonly Mention[]>;
  inRegisterOrder(side: Side, mentions: readonly Mention[]): Promise<readonly Mention[]>;
  /** Sizes of both feeds, and how many people carry the names of these. */
  census(people: readonly Mention[]): Promise<NameCensus>;
}

/** Events that no tier linked in the run before, each by the mention that was scored. */
export interface LeftoversBefore {
  among(ids: readonly string[]): Promise<readonly Mention[]>;
  /** Those of a side with one of these keys of the model; null as in {@link EarlierView.sharing}. */
  sharing(side: Side, keys: readonly number[]): Promise<readonly Mention[] | null>;
}
