import { type CountedPatterns, tablePatterns } from './counted-patterns.ts';
import { readBy } from './expectation.ts';
import { findTies } from './find-ties.ts';
import type { FitInput } from './fit-input.ts';
import type { ModelDesign } from './link-model.ts';
import { scoreLevels } from './score-patterns.ts';
import { levelsOf, type Settled, settle } from './settle.ts';
import { probabilityOf } from './weights.ts';

/** Rounds of ties and of the fit that they correct. */
const TIE_ROUNDS = 3;

/** Ties need to know who are strangers, the fit needs the ties: in turn. */
export function settleWithTies(input: FitInput, patterns: CountedPatterns): Settled {
  const given = input.given?.ties;
  let settled = settle(input, patterns, given ?? []);
  if (given !== undefined || input.random === undefined) return settled;
  const lots = lotsOf(input, patterns);
  for (let round = 0; round < TIE_ROUNDS; round += 1) {
    const ties = findTies(
      lots.map((lot) => ({ ...lot, mass: strangersIn(lot.patterns, settled) })),
      settled,
    );
    if (ties.length === 0 && settled.ties.length === 0) break;
    settled = settle(input, patterns, ties);
  }
  return settled;
}

/** Random pairs, and the candidates of every rule, which are random but for what the rule reads. */
function lotsOf({ design, table, random }: FitInput, patterns: CountedPatterns) {
  const drawn = random === undefined ? [] : [tablePatterns(design, random.patterns, random.counts)];
  return [
    ...drawn.map((all) => ({ patterns: all, read: new Set<number>() })),
    ...table.byRule.map(({ rule, counts }) => ({
      patterns: { ...patterns, counts },
      read: placesRead(design, rule),
    })),
  ];
}

function placesRead(design: ModelDesign, rule: number): ReadonlySet<number> {
  const blocking = design.blocking[rule];
  const read = blocking === undefined ? new Set<string>() : readBy(design, blocking);
  return new Set(design.comparisons.flatMap(({ id }, at) => (read.has(id) ? [at] : [])));
}

/** Strangers among the pairs of each pattern. */
function strangersIn(patterns: CountedPatterns, { m, u, ties, prior }: Settled): Float64Array {
  const weights = scoreLevels(patterns, { prior, levels: levelsOf({ m, u }), ties }, null);
  return patterns.counts.map((count, row) => count * (1 - probabilityOf(weights[row] ?? 0)));
}
