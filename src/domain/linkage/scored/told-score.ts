import type { DisclosureLevel } from '../../agreements/decision.ts';
import type { LinkModel, ModelComparison } from '../../link-model/link-model.ts';
import type { Bar } from '../../link-model/waterfall.ts';
import { levelWeights } from '../../link-model/weights.ts';

/** Levels and rarity of a score, as far as they are told. */
export interface ToldParts {
  readonly levels: readonly number[];
  /** Bits. */
  readonly rarityBits: readonly number[];
}

/** What equal values are called in every comparison. */
const EXACT = 1;

/**
 * How far each comparison may be told: as its own fields are shared, and not at all where a comparison that could silence it
 * is not. A birth date that counts nothing although both records state one would say that the two numbers are the same.
 */
export const toldLevels = (
  comparisons: readonly ModelComparison[],
  shared: readonly DisclosureLevel[],
): readonly DisclosureLevel[] =>
  comparisons.map(({ impliedBy }, i) => {
    const by = impliedBy === null ? -1 : comparisons.findIndex(({ id }) => id === impliedBy.by);
    return shared[by] === 'none' ? 'none' : (shared[i] ?? 'none');
  });

/**
 * The score as a reader may know it: the whole where the values are shared, without rarity where they are masked (how rare a
 * name is narrows it down), only equal, alike or different where the answer alone is shared, and nothing of a comparison that
 * is not. What is held back is left out of the sum as well. Weights of a model are few and known: the sum of one or of several
 * hidden ones would name their levels, since no two combinations come to the same hundredth of a bit.
 */
export function toldParts(
  { design, parameters }: LinkModel,
  { levels, rarityBits }: ToldParts,
  told: readonly DisclosureLevel[],
): ToldParts {
  const weights = parameters.levels.map(levelWeights);
  return {
    levels: design.comparisons.map((comparison, i) => {
      const level = levels[i] ?? 0;
      if (told[i] === 'none') return 0;
      return told[i] === 'match-only' ? answerLevel(comparison, level, weights[i] ?? []) : level;
    }),
    rarityBits: rarityBits.map((bits, i) => (told[i] === 'full' ? bits : 0)),
  };
}

/** What may be said of two values of which only the answer is shared. */
const ANSWERS = {
  equal: { code: 'equal', name: { zh: '相同', en: 'equal' } },
  variant: { code: 'variant', name: { zh: '相近', en: 'alike' } },
  different: { code: 'different', name: { zh: '不同', en: 'different' } },
} as const satisfies Readonly<Record<string, Bar['level']>>;

/** A level that stands for an answer, in the words of the answer: which kind of likeness it is is not told. */
export const inAnswers = (bar: Bar, { comparison }: ModelComparison): Bar => ({
  ...bar,
  level: answerOf(bar, comparison),
});

function answerOf({ level }: Bar, { levels }: ModelComparison['comparison']): Bar['level'] {
  const at = levels.findIndex(({ code }) => code === level.code);
  if (at === 0) return level;
  if (at === EXACT) return ANSWERS.equal;
  return at === levels.length - 1 ? ANSWERS.different : ANSWERS.variant;
}

/** All levels between that speak for one person are one, the one that counts least; those that speak against are different. */
function answerLevel({ comparison }: ModelComparison, level: number, weights: readonly number[]): number {
  const last = comparison.levels.length - 1;
  if (level <= EXACT || level === last) return level;
  const weightAt = (at: number): number => weights[at] ?? 0;
  if (weightAt(level) <= 0) return last;
  const alike = comparison.levels.map((_, at) => at).filter((at) => at > EXACT && at < last && weightAt(at) > 0);
  return alike.reduce((least, at) => (weightAt(at) < weightAt(least) ? at : least), level);
}
