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

/** All that decides about one pair. */
export interface PairStanding {
  /** Chance that both records are of one person, 0…1. */
  readonly probability: number;
  /** Bits by which it leads the next best candidate of both records; Infinity without one. */
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
 * person). A pair is linked only when nothing speaks against it; the first reason that holds is told.
 */
export function decide(standing: PairStanding, thresholds: LinkThresholds): Decision {
  if (standing.probability < thresholds.review) return { outcome: 'none', reason: 'below-review' };
  if (standing.tied) return { outcome: 'review', reason: 'tie' };
  if (standing.place === 'lost') return { outcome: 'none', reason: 'lost-to-better' };
  const certain = standing.probability >= thresholds.link;
  if (standing.place === 'outvoted') return { outcome: certain ? 'review' : 'none', reason: 'outvoted' };
  if (standing.vetoed) return { outcome: 'review', reason: 'vetoed' };
  if (!certain) return { outcome: 'review', reason: 'weak-probability' };
  if (standing.nameOnly) return { outcome: 'review', reason: 'name-only' };
  if (standing.margin < thresholds.margin) return { outcome: 'review', reason: 'small-margin' };
  return { outcome: 'link', reason: 'linked' };
}

/** The reasons as an officer reads them. */
export const DECISION_WORDS: Readonly<Record<DecisionReason, { readonly zh: string; readonly en: string }>> = {
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
