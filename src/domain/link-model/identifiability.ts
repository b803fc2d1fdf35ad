import type { ComparisonLevel } from '../comparisons/comparison.ts';
import { type FitWarning, fitWarning } from './fit-warning.ts';
import { answered, normalised, startM } from './level-shares.ts';
import type { ModelComparison } from './link-model.ts';
import { levelWeight } from './weights.ts';

/** Expected matches with an answer that a comparison needs before its m is taken from them. */
const LEAST_ANSWERS = 5;
/** Expected matches at a level below which it counts as never seen. */
const LEAST_AT_LEVEL = 0.5;
/** Rule of three: what n cases never showed happens at most 3/n of the time, 95 % sure (Hanley & Lippman-Hand 1983). */
const THREE = 3;

/** m of one comparison, made safe, and what had to be said about it. */
export interface Guarded {
  readonly m: readonly number[];
  readonly warnings: readonly FitWarning[];
}

/**
 * Checks m of one comparison against what was seen. A comparison hardly ever answered among matches, or whose strongest level
 * is rarer among matches than by chance, gets the default m. A level never seen in training gets no weight of its own: it
 * is laid between its neighbours, at most 3/n; behind the last level seen it keeps half a count, no heavier than that.
 */
export function guardLevels(
  { id, comparison }: ModelComparison,
  m: readonly number[] | null,
  u: readonly number[],
  expected: readonly number[],
): Guarded {
  const fallback = startM(comparison.levels.length);
  if (m === null || answered(expected) < LEAST_ANSWERS) return { m: fallback, warnings: [untrained(id)] };
  if ((m[1] ?? 0) < (u[1] ?? 0)) return { m: fallback, warnings: [belowChance(id, comparison.levels[1])] };
  const unseen = comparison.levels.flatMap((level, at) =>
    at > 0 && (expected[at] ?? 0) < LEAST_AT_LEVEL ? [{ level, at }] : [],
  );
  if (unseen.length === 0) return { m, warnings: [] };
  const laid = layUnseen(
    m,
    u,
    unseen.map(({ at }) => at),
    answered(expected),
  );
  return { m: laid, warnings: unseen.map(({ level }) => unobserved(id, level)) };
}

function layUnseen(m: readonly number[], u: readonly number[], unseen: readonly number[], answers: number): number[] {
  const seen = m.flatMap((_, at) => (at > 0 && !unseen.includes(at) ? [at] : []));
  const weight = (at: number): number => levelWeight(m[at] ?? 1, u[at] ?? 1);
  const most = Math.min(THREE / answers, 0.5);
  const laid = m.map((chance, at) => {
    if (!unseen.includes(at)) return chance;
    const stronger = seen.findLast((other) => other < at);
    const weaker = seen.find((other) => other > at);
    if (stronger === undefined) return Math.min(most, (u[at] ?? 0) * 2 ** weight(weaker ?? at));
    if (weaker === undefined) return Math.min(chance, (u[at] ?? 0) * 2 ** weight(stronger));
    const part = (at - stronger) / (weaker - stronger);
    return Math.min(most, (u[at] ?? 0) * 2 ** (weight(stronger) + part * (weight(weaker) - weight(stronger))));
  });
  return normalised(laid);
}

const untrained = (comparison: string): FitWarning =>
  fitWarning(
    'comparison-untrained',
    'refused',
    { comparison },
    {
      zh: `比较项 ${comparison} 在训练中几乎没有双方都有值的匹配，采用默认 m`,
      en: `comparison ${comparison}: hardly any match in training had a value on both sides; default m used`,
    },
  );

const belowChance = (comparison: string, level: ComparisonLevel | undefined): FitWarning =>
  fitWarning(
    'top-below-chance',
    'refused',
    { comparison, level: level?.code ?? null },
    {
      zh: `比较项 ${comparison} 的最强等级在匹配中比随机对还少见，拟合不可信，采用默认 m`,
      en: `comparison ${comparison}: its strongest level is rarer among matches than by chance; default m used`,
    },
  );

const unobserved = (comparison: string, level: ComparisonLevel): FitWarning =>
  fitWarning(
    'level-unobserved',
    'refused',
    { comparison, level: level.code },
    {
      zh: `比较项 ${comparison} 的等级“${level.name.zh}”在训练中未出现，m 取相邻等级之间的值`,
      en: `comparison ${comparison}: level “${level.name.en}” not observed in training; m laid between its neighbours`,
    },
  );
