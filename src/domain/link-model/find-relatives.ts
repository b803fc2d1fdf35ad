import type { CountedPatterns } from './counted-patterns.ts';
import { areRelatives } from './kin-fields.ts';
import type { Relatives } from './relatives.ts';
import { fitThirdClass, type KnownClasses } from './third-class.ts';
import { levelWeights, weightOf } from './weights.ts';

/**
 * Looks for relatives among the candidates. A third class that only splits the matches, say poor records, must not be taken for
 * relatives: it is accepted only if they share two fields and agree no more than strangers do on another. Null when there are
 * none, and where ties already tell what goes together: then a third class takes what is left, which is poor records of one
 * person.
 */
export function findRelatives(patterns: CountedPatterns, known: KnownClasses): Relatives | null {
  if (known.ties.length > 0) return null;
  const third = fitThirdClass(patterns, known);
  if (!areRelatives(third, known)) return null;
  const weights = third.chances.map((row, place) => levelWeights({ m: row, u: known.u[place] ?? row }));
  return { prior: weightOf(third.share), weights, pairs: third.pairs };
}
