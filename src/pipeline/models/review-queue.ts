import { levelsOfScore } from '../../domain/linkage/scored/link-score.ts';
import { patternTableOf, storedPattern, versionFor } from '../../domain/linkage/scored/fit-pattern-table.ts';
import type { RegisterModel } from '../../domain/linkage/scored/register-model.ts';
import { patternsWorthReviewing } from '../../domain/link-model/patterns-worth-reviewing.ts';
import { scorePatterns } from '../../domain/link-model/score-patterns.ts';
import type { Hub } from '../../ports/hub.ts';
import type { PatternOfLinks } from '../../ports/link-history.ts';
import { modelOfRun } from '../model-of-run.ts';
import { frozenRun } from './frozen-run.ts';

/** Pairs that wait for a person and agree alike. */
export interface WorthReviewing {
  /** `HC-BIRTH~PS-BIRTH`. */
  readonly pair: string;
  readonly pairs: number;
  /** By the pattern alone: rarity differs from pair to pair. */
  readonly probability: number;
  /** Pairs × uncertainty in bits. */
  readonly worth: number;
  /** What the pairs state on both sides, in words. */
  readonly levels: readonly { readonly comparison: string; readonly zh: string; readonly en: string }[];
  /** Key of one of the pairs. */
  readonly example: string;
}

/** The patterns most worth a review over all pairs of feeds of a run, scored with the model of the run. */
export async function reviewQueue(
  { top, run }: { readonly top: number; readonly run: number | null },
  { inTransaction }: Hub,
): Promise<readonly WorthReviewing[]> {
  const { model, sizes, waiting } = await inTransaction(async (stores) => {
    const frozen = await frozenRun(run, stores);
    const patterns = await stores.linkModels.history.patterns(frozen.id);
    return {
      model: await modelOfRun(frozen, stores),
      sizes: await stores.runs.inputSizes(frozen.id),
      waiting: patterns.filter(({ standing }) => standing === 'review'),
    };
  });
  return [...Map.groupBy(waiting, ({ pair }) => pair)]
    .flatMap(([pair, patterns]) => worthOf(pair, patterns, model, sizes, top))
    .toSorted((a, b) => b.worth - a.worth || (a.pair < b.pair ? -1 : 1))
    .slice(0, top);
}

function worthOf(
  pair: string,
  waiting: readonly PatternOfLinks[],
  model: RegisterModel,
  sizes: ReadonlyMap<string, number>,
  top: number,
): readonly WorthReviewing[] {
  const [left = 0, right = 0] = pair.split('~').map((feed) => sizes.get(feed) ?? 0);
  const table = patternTableOf(model.design, waiting);
  const { design, parameters, relatives } = versionFor(model, [left, right]);
  const weights = scorePatterns(design, parameters, table.patterns, relatives);
  return patternsWorthReviewing(table, weights, top).flatMap(({ pattern, pairs, probability, worth }) => {
    const found = waiting.find(({ levels }) => storedPattern(design, levels) === pattern);
    if (found === undefined) return [];
    return [{ pair, pairs, probability, worth, levels: inWords(found, model), example: found.example }];
  });
}

const inWords = (found: PatternOfLinks, { design }: RegisterModel): WorthReviewing['levels'] =>
  levelsOfScore(found).flatMap((level, at) => {
    const name = design.comparisons[at]?.comparison.levels[level]?.name;
    return level === 0 || name === undefined ? [] : [{ comparison: design.comparisons[at]?.id ?? '', ...name }];
  });
