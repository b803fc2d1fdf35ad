import type { PartialDate } from '../values/plain-date.ts';
import type { LinkScore } from './scored/link-score.ts';

/**
 * A person as one record names them, with the values that matching compares.
 * Parents are attributes of a birth and never mentions of their own (purpose limitation; PIPL §6).
 */
export interface Mention {
  /** `recordId#role`. */
  readonly id: string;
  readonly recordId: string;
  readonly feed: string;
  /** Natural key of the record inside its feed. */
  readonly key: string;
  readonly role: string;
  readonly name: string | null;
  /** Matching key of the name: variants folded, separators dropped; null for placeholders and damaged names. */
  readonly nameKey: string | null;
  readonly formerNameKey: string | null;
  /** Toneless pinyin with surname readings. */
  readonly pinyin: string | null;
  readonly sex: string | null;
  readonly birthDate: PartialDate | null;
  /** Usable number of a citizen or other document (15-digit numbers upgraded). */
  readonly idNumber: string | null;
  /** A citizen number that fails its own test: compared only for one slip (T6). */
  readonly idSuspect: string | null;
  readonly certNo: string | null;
  /** Number of the mother; one that fails its own test is marked by a leading `?` and agrees only with itself. */
  readonly motherId: string | null;
  readonly motherNameKey: string | null;
  readonly multipleIndex: string | null;
  /** Region codes of 6 to 12 digits: hukou, residence, place of birth. */
  readonly regions: readonly string[];
  readonly eventOn: PartialDate | null;
  /** Start of the period for stock rosters (term); null for events. */
  readonly term: PartialDate | null;
  /** False for void, replaced or lost records: they never take part in assignment (ruling 18). */
  readonly competes: boolean;
  /** Natural key of the record that this one replaces. */
  readonly replacesKey: string | null;
}

/** Match tiers, best first. P: by score, where no tier before it fits. T2n: same number, other name. */
export type Tier = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'T6' | 'P' | 'T2n' | 'T7' | 'T8';

/**
 * Why a pair of an accepted tier waits for a person.
 * certificate: one certificate number, but birth date and sex both differ. twins: same mother, day and sex, and nothing
 * tells the children apart. mothers: the rest agrees, but the mothers have two numbers. tie: several candidates are
 * equally good. By score (P): numbers: two valid numbers differ; name-only: only a name tells it from the next candidate;
 * margin: too little ahead of it; probability: not certain enough.
 */
export type ReviewReason =
  | 'certificate'
  | 'twins'
  | 'mothers'
  | 'tie'
  | 'numbers'
  | 'name-only'
  | 'margin'
  | 'probability';

/**
 * accepted: counts as found (T1–T6, and P from the link threshold). review: a person must look (T2n, T7, T8, ties, twins).
 * confirmed: an officer said "same". Pairs that an officer rejected are never linked.
 */
export type LinkStanding = 'accepted' | 'review' | 'confirmed';

/** What changed about people according to PS-CORR: consulted by T2. */
export interface IdentityHistory {
  /** Today's number of a person once coded with `idNumber`; the number itself when nothing is known. */
  currentId(idNumber: string): string;
  /** Name keys that the register once held for this number. */
  formerNameKeys(idNumber: string): ReadonlySet<string>;
}

/** The verdict on one candidate pair. */
export interface Judgement {
  readonly tier: Tier;
  readonly standing: 'accepted' | 'review';
  /** Why a pair of an accepted tier still needs a person: twins without index, conflicting certificate. */
  readonly reviewReason: ReviewReason | null;
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
}

export interface PairDecision {
  readonly verdict: 'same' | 'not_same';
}

/** A link between two mentions as the engine decides it. */
export interface LinkOutcome {
  readonly left: Mention;
  readonly right: Mention;
  readonly tier: Tier;
  readonly standing: LinkStanding;
  readonly reason: ReviewReason | null;
  readonly agrees: readonly string[];
  readonly differs: readonly string[];
  /** How strongly both records speak for one person; absent until the link is scored. */
  readonly score?: LinkScore;
}

/** Order-free name of a pair, the same on every machine and in every run: `FEED:key#role~FEED:key#role`. */
export function pairKey(a: MentionRef, b: MentionRef): string {
  const [one, other] = [mentionRef(a), mentionRef(b)];
  return one < other ? `${one}~${other}` : `${other}~${one}`;
}

type MentionRef = Pick<Mention, 'feed' | 'key' | 'role'>;

export const mentionRef = ({ feed, key, role }: MentionRef): string => `${feed}:${key}#${role}`;
