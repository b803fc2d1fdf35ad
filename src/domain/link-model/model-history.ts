import type { PatternTable } from '../pairing/pattern-counts.ts';
import type { LinkModel, LinkThresholds } from './link-model.ts';
import type { Relatives } from './relatives.ts';
import { scorePatterns } from './score-patterns.ts';
import { probabilityOf } from './weights.ts';

/** A version of a model, with the relatives that it knows. */
export interface ModelVersion extends LinkModel {
  readonly relatives: Relatives | null;
}

/** What an officer's look at one pair costs, and where the figure comes from. */
export interface ReviewCost {
  readonly minutes: number;
  readonly source: string;
}

/** Pairs that a model links without a person, and offers for review. */
export interface ModelOutcome {
  readonly links: number;
  readonly reviews: number;
}

/** What changes when one version of a model takes the place of another. */
export interface ModelChange {
  readonly before: ModelOutcome;
  readonly after: ModelOutcome;
  /** Pairs linked only after, and only before. */
  readonly linksGained: number;
  readonly linksLost: number;
  /** Minutes of officers: positive when the new version asks for more. */
  readonly minutes: number;
  readonly cost: ReviewCost;
}

/**
 * Compares two versions on the same candidates, by pattern: no pair is compared again. Rarity and the margin over the next
 * best candidate are left out, as patterns do not hold them, so counts are of pairs that reach the threshold. Throws
 * RangeError when the versions do not compare the same things.
 */
export function compareVersions(
  table: PatternTable,
  before: ModelVersion,
  after: ModelVersion,
  cost: ReviewCost,
): ModelChange {
  if (shapeOf(before) !== shapeOf(after)) throw new RangeError('versions of the model compare different things');
  const [old, next] = [outcomes(table, before), outcomes(table, after)];
  const pairsWhere = (holds: (row: number) => boolean): number =>
    table.pairs.reduce((sum, count, row) => (holds(row) ? sum + count : sum), 0);
  const outcomeOf = (rows: readonly Outcome[]): ModelOutcome => ({
    links: pairsWhere((row) => rows[row] === 'link'),
    reviews: pairsWhere((row) => rows[row] === 'review'),
  });
  const [was, is] = [outcomeOf(old), outcomeOf(next)];
  return {
    before: was,
    after: is,
    linksGained: pairsWhere((row) => next[row] === 'link' && old[row] !== 'link'),
    linksLost: pairsWhere((row) => old[row] === 'link' && next[row] !== 'link'),
    minutes: (is.reviews - was.reviews) * cost.minutes,
    cost,
  };
}

type Outcome = 'link' | 'review' | 'none';

function outcomes({ patterns }: PatternTable, { design, parameters, relatives }: ModelVersion): readonly Outcome[] {
  const weights = scorePatterns(design, parameters, patterns, relatives);
  return Array.from(weights, (weight) => outcome(probabilityOf(weight), design.thresholds));
}

function outcome(probability: number, { link, review }: LinkThresholds): Outcome {
  if (probability >= link) return 'link';
  return probability >= review ? 'review' : 'none';
}

/** Comparisons and the names of their levels: patterns of two models are comparable when these are equal. */
const shapeOf = ({ design }: LinkModel): string =>
  JSON.stringify(design.comparisons.map(({ id, comparison }) => [id, comparison.levels.map(({ code }) => code)]));
