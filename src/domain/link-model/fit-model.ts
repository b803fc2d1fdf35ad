import { type BlockingRecall, estimateRecall, type RuleOverlaps, ruleOverlaps } from './blocking-recall.ts';
import { type CountedPatterns, tablePatterns } from './counted-patterns.ts';
import type { TrainingSession } from './expectation.ts';
import { type FitInput, inOrder } from './fit-input.ts';
import { type FitWarning, lowRecall, relativesFound } from './fit-warning.ts';
import type { ModelParameters } from './link-model.ts';
import { allPairs, estimatePrior, expectedMatches, type PriorEstimate } from './prior.ts';
import { findRelatives } from './find-relatives.ts';
import type { Relatives } from './relatives.ts';
import { scoreLevels } from './score-patterns.ts';
import { settleWithTies } from './settle-with-ties.ts';
import { levelsOf, type Settled } from './settle.ts';
import { trainOnAllPairs } from './train-on-all-pairs.ts';

/** Estimated recall of blocking below which the reader is told. */
const LOW_RECALL = 0.95;

/** A fitted model and everything that speaks for or against it. */
export interface FittedModel {
  readonly parameters: ModelParameters;
  /** Pairs of relatives, when the candidates hold them: `scorePatterns` takes their part from the weights. */
  readonly relatives: Relatives | null;
  /** One for each blocking rule, in the order of the design. */
  readonly sessions: readonly TrainingSession[];
  readonly prior: PriorEstimate;
  readonly recall: BlockingRecall;
  readonly warnings: readonly FitWarning[];
}

/**
 * Fits a Fellegi–Sunter model without labels: u, m and the number of matches in turn (`settle`), a test of that fit over
 * all candidates, relatives as a third kind of pairs, and last the prior with the matches that blocking lost. The same
 * bytes for any order of rules and patterns.
 */
export function fitModel(given: FitInput): FittedModel {
  const input = inOrder(given);
  const patterns = tablePatterns(input.design, input.table.patterns, input.table.pairs);
  const overlaps = ruleOverlaps(
    input.table.pairs,
    input.table.byRule.map(({ counts }) => counts),
  );
  const settled = settleWithTies(input, patterns);
  const { low } = recallAt(patterns, settled, null, input, overlaps);
  const whole = trainOnAllPairs(input.design, patterns, settled.training, {
    ...settled,
    outOf: allPairs(input.sizes),
    recall: low,
  });
  const refined = { ...settled, m: whole.m };
  const fixed = input.given?.relatives;
  const relatives = fixed === undefined ? findRelatives(patterns, { ...refined, outOf: allPairs(input.sizes) }) : fixed;
  const recall = recallAt(patterns, refined, relatives, input, overlaps);
  const prior = priorAt(patterns, refined, relatives, input, whole.ofFound ? 1 : recall.recall);
  return {
    parameters: { prior: input.given?.prior ?? prior.prior, levels: levelsOf(refined), ties: refined.ties },
    relatives,
    sessions: given.design.blocking.flatMap(
      ({ id }) => settled.training.sessions.find(({ rule }) => rule === id) ?? [],
    ),
    prior,
    recall: { ...recall, byRule: given.design.blocking.flatMap(({ id }) => recall.byRule[ruleAt(input, id)] ?? []) },
    warnings: [
      ...settled.training.warnings,
      ...whole.warnings,
      ...lastWarnings(fixed === undefined ? relatives : null, recall),
    ],
  };
}

type Chances = Pick<Settled, 'm' | 'u' | 'ties'>;

const ruleAt = ({ design }: FitInput, id: string): number => design.blocking.findIndex((rule) => rule.id === id);

function priorAt(
  patterns: CountedPatterns,
  chances: Chances,
  relatives: Relatives | null,
  { sizes }: FitInput,
  recall: number,
): PriorEstimate {
  return estimatePrior(
    patterns.counts,
    scoreLevels(patterns, { prior: 0, levels: levelsOf(chances), ties: chances.ties }, relatives),
    sizes,
    recall,
  );
}

/** Recall at the prior that counts the matches found only: raised by its own estimate it would feed on itself. */
function recallAt(
  patterns: CountedPatterns,
  chances: Chances,
  relatives: Relatives | null,
  input: FitInput,
  overlaps: RuleOverlaps,
): BlockingRecall {
  const weights = scoreLevels(patterns, { prior: 0, levels: levelsOf(chances), ties: chances.ties }, relatives);
  const { prior } = estimatePrior(patterns.counts, weights, input.sizes, 1);
  return estimateRecall(expectedMatches(patterns.counts, weights, prior), overlaps);
}

const lastWarnings = (relatives: Relatives | null, { recall, low }: BlockingRecall): readonly FitWarning[] => [
  ...(relatives === null ? [] : [relativesFound(relatives.pairs)]),
  ...(recall < LOW_RECALL ? [lowRecall(recall, low)] : []),
];
