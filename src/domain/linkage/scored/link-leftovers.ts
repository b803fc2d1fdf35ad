import { assignOneToOne } from '../../clusters/assign-one-to-one.ts';
import { conflictTest, guardTest } from '../../clusters/conflict-rules.ts';
import { decideAssigned } from '../../clusters/decide-pairs.ts';
import { type DecisionReason } from '../../clusters/decide.ts';
import { nodesOf, type WeightedEdges } from '../../clusters/edges.ts';
import { LEAST_RIVAL_BITS, matchingPosterior } from '../../clusters/matching-posterior.ts';
import { usualGuard, usualVetoes } from '../../clusters/usual-rules.ts';
import { probabilityOf, weightOf } from '../../link-model/weights.ts';
import { compareMentions } from '../agreement.ts';
import type { IdentityHistory, LinkOutcome, Mention, ReviewReason } from '../mention.ts';
import { levelsOfScore, type LinkScore } from './link-score.ts';
import type { MentionScorer } from './mention-scorer.ts';
import { proposePairs } from './propose-pairs.ts';
import type { RegisterModel } from './register-model.ts';

/** What the tiers left over on both sides, one mention for each event. */
export interface Leftovers {
  readonly left: readonly Mention[];
  readonly right: readonly Mention[];
}

interface Judging {
  readonly model: RegisterModel;
  readonly scorer: MentionScorer;
  readonly history: IdentityHistory;
  /** Whether a pair may be linked by score: no officer said "not the same", no other hint holds it. */
  readonly isOpen: (left: Mention, right: Mention) => boolean;
}

interface Scored {
  readonly left: Mention;
  readonly right: Mention;
  readonly score: LinkScore;
}

/**
 * The probabilistic pass: what no tier linked is proposed by the blocking rules of the model, scored and assigned one to
 * one. Linked (tier P) from the link threshold, all that competes for the records counted; for review from the review
 * threshold; vetoes (two valid numbers), ties and pairs that only a name tells from the next are never linked by score alone.
 */
export function linkLeftovers({ left, right }: Leftovers, judging: Judging): readonly LinkOutcome[] {
  const { model, scorer } = judging;
  const rows: [number, number][] = [];
  const pairs: Scored[] = [];
  for (const [l, r] of proposePairs(model.design, left, right)) {
    const [one, other] = [left[l], right[r]];
    if (one === undefined || other === undefined || !judging.isOpen(one, other)) continue;
    const score = scorer.score(one, other);
    if (score.weight < LEAST_RIVAL_BITS) continue;
    rows.push([l, r]);
    pairs.push({ left: one, right: other, score });
  }
  const edges: WeightedEdges = {
    left: Uint32Array.from(rows, ([l]) => l),
    right: Uint32Array.from(rows, ([, r]) => r),
    weight: Float64Array.from(pairs, ({ score }) => score.weight),
  };
  return decided(pairs, edges, nodesOf(left.length, right.length), judging);
}

function decided(
  pairs: readonly Scored[],
  edges: WeightedEdges,
  nodes: ReturnType<typeof nodesOf>,
  { model: { design }, history }: Judging,
): readonly LinkOutcome[] {
  const levels = pairs.map(({ score }) => levelsOfScore(score));
  const isVetoed = conflictTest(design, usualVetoes(design));
  const isNameOnly = guardTest(design, usualGuard(design));
  const assignment = assignOneToOne(edges, nodes, { review: weightOf(design.thresholds.review) });
  const decisions = decideAssigned(
    assignment,
    matchingPosterior(edges, nodes),
    {
      alone: (edge) => probabilityOf(edges.weight[edge] ?? -Infinity),
      vetoed: (edge) => isVetoed(levels[edge] ?? []),
      nameOnly: (edge, rival) => isNameOnly(levels[edge] ?? [], levels[rival] ?? []),
    },
    design.thresholds,
  );
  return pairs.flatMap(({ left, right, score }, edge): LinkOutcome[] => {
    const { outcome, reason } = decisions[edge] ?? { outcome: 'none', reason: 'below-review' };
    if (outcome === 'none') return [];
    const standing = outcome === 'link' ? 'accepted' : 'review';
    const agreement = compareMentions(left, right, history);
    return [{ left, right, tier: 'P', standing, reason: REASONS[reason] ?? null, ...agreement, score }];
  });
}

/** Why a scored pair waits for a person. */
const REASONS: Readonly<Partial<Record<DecisionReason, ReviewReason>>> = {
  vetoed: 'numbers',
  tie: 'tie',
  'name-only': 'name-only',
  'small-margin': 'margin',
  'weak-probability': 'probability',
};
