import type { Wording } from '../values/wording.ts';
import type { LinkThresholds } from '../link-model/link-model.ts';

/** What happens with a pair: linked without a person, shown to an officer, or neither. */
export type LinkOutcome = 'link' | 'review' | 'none';

/** Why; see `DECISION_WORDS`. */
export type DecisionReason =
  | 'linked'
  | 'vetoed'
  | 'tie'
  | 'name-only'
  | 'small-margin'
  | 'weak-probability'
  | 'outvoted'
  | 'lost-to-better'
  | 'below-review';

export interface Decision {
  readonly outcome: LinkOutcome;
  readonly reason: DecisionReason;
}

const LINKED: Decision = { outcome: 'link', reason: 'linked' };
const VETOED: Decision = { outcome: 'review', reason: 'vetoed' };
const TIE: Decision = { outcome: 'review', reason: 'tie' };
const NAME_ONLY: Decision = { outcome: 'review', reason: 'name-only' };
const SMALL_MARGIN: Decision = { outcome: 'review', reason: 'small-margin' };
const WEAK: Decision = { outcome: 'review', reason: 'weak-probability' };
const OUTVOTED_REVIEW: Decision = { outcome: 'review', reason: 'outvoted' };
const OUTVOTED: Decision = { outcome: 'none', reason: 'outvoted' };
const LOST: Decision = { outcome: 'none', reason: 'lost-to-better' };
const BELOW_REVIEW: Decision = { outcome: 'none', reason: 'below-review' };

/** Every decision that `decide` knows, so that the decisions about millions of pairs can be kept as places in this list. */
export const DECISIONS: readonly Decision[] = [
  BELOW_REVIEW,
  LINKED,
  VETOED,
  TIE,
  NAME_ONLY,
  SMALL_MARGIN,
  WEAK,
  OUTVOTED_REVIEW,
  OUTVOTED,
  LOST,
];

/** All that decides about one pair. */
export interface PairStanding {
  /** Chance that both records are of one person when the pair is looked at alone, 0…1. */
  readonly alone: number;
  /** The same with all that competes for its records; equal to `alone` where nothing can. */
  readonly probability: number;
  /** Bits by which it leads the next best candidate of both records; Infinity without one, or where the probability knows. */
  readonly margin: number;
  /**
   * `together`: the assignment chose it, or both records share a cluster. `lost`: a better pair holds one of its records.
   * `outvoted`: the other records of its clusters speak against it.
   */
  readonly place: 'together' | 'lost' | 'outvoted';
  /** An equally good other assignment exists. */
  readonly tied: boolean;
  /** A conflict forbids an automatic link: two valid identity numbers that differ. */
  readonly vetoed: boolean;
  /** Nothing but the name or the birth order tells it from its rival: twins, siblings, mothers of one name. */
  readonly nameOnly: boolean;
}

/**
 * Three outcomes by probability and margin (Fellegi & Sunter 1969; decision region between the two thresholds goes to a
 * person). A pair is linked only when nothing speaks against it; the first reason that holds is told. Rivals may halve the
 * probability of the best pair again and again: whoever would be shown to a person alone is shown among rivals as well.
 */
export function decide(standing: PairStanding, thresholds: LinkThresholds): Decision {
  if (standing.alone < thresholds.review) return BELOW_REVIEW;
  if (standing.tied) return TIE;
  if (standing.place === 'lost') return LOST;
  const certain = standing.probability >= thresholds.link;
  if (standing.place === 'outvoted') return certain ? OUTVOTED_REVIEW : OUTVOTED;
  if (standing.vetoed) return VETOED;
  if (!certain) return standing.alone < thresholds.link ? WEAK : SMALL_MARGIN;
  if (standing.nameOnly) return NAME_ONLY;
  return standing.margin < thresholds.margin ? SMALL_MARGIN : LINKED;
}

/** The reasons as an officer reads them. */
export const DECISION_WORDS: Readonly<Record<DecisionReason, Wording>> = {
  linked: {
    zh: '证据充分且明显优于其他人选，自动关联',
    en: 'linked: strong evidence, clearly ahead of any other candidate',
  },
  vetoed: {
    zh: '存在硬性矛盾，不得自动关联，须人工核实',
    en: 'a hard conflict forbids an automatic link; an officer decides',
  },
  tie: {
    zh: '另有同样合适的人选，不能任选其一，须人工核实',
    en: 'another candidate is equally good; an officer decides',
  },
  'name-only': {
    zh: '与另一人选仅姓名或出生次序有别（双胞胎、兄弟姐妹或同名母亲），须人工核实',
    en: 'only the name or birth order tells it from another candidate (twins, siblings, mothers of one name); an officer decides',
  },
  'small-margin': {
    zh: '领先其他人选不多，须人工核实',
    en: 'too little ahead of another candidate; an officer decides',
  },
  'weak-probability': {
    zh: '证据不足以自动关联，须人工核实',
    en: 'not enough evidence for an automatic link; an officer decides',
  },
  outvoted: { zh: '与同组其他记录不符，未归为一人', en: 'the other records of the group speak against it' },
  'lost-to-better': { zh: '其中一条记录已与更合适的记录关联', en: 'a better matching record holds one of the two' },
  'below-review': { zh: '证据不足，不视为同一人', en: 'too little evidence that they are one person' },
};
