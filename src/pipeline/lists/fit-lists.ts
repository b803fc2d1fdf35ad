import { fitModel, type FittedModel } from '../../domain/link-model/fit-model.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { ExactCollisions } from '../../domain/link-model/u-estimate.ts';
import type { ModelFile } from '../../domain/model-file/model-file.ts';
import { relativesIn, tiesIn } from '../../domain/model-file/fixed-in.ts';
import type { PackedLists } from '../../domain/pairing/pack-rows.ts';
import { layoutOf, type PackedRows } from '../../domain/pairing/packed-rows.ts';
import type { PatternTable } from '../../domain/pairing/pattern-counts.ts';
import { randomPatterns } from './random-patterns.ts';

/** Fits the model on what was sampled and compared; fixed numbers stay as they are. */
export function fitLists(
  design: ModelDesign,
  packed: PackedLists,
  sampled: readonly (readonly number[])[],
  table: PatternTable,
  { fixed, personal }: Pick<ModelFile, 'fixed' | 'personal'>,
): FittedModel {
  const sizes = { left: packed.left.count, right: packed.right?.count ?? null };
  const random = randomPatterns(design, packed);
  const input = { design, sampled, table, sizes, random, collisions: collisionsOf(design, packed) };
  const levels = design.comparisons.map(({ id }) => fixed.levels.get(id) ?? null);
  const knowsRelatives = fixed.relatives !== undefined;
  const isFree = fixed.prior === null && fixed.levels.size === 0 && !knowsRelatives && fixed.ties === undefined;
  const given = {
    prior: fixed.prior,
    levels,
    ...(knowsRelatives ? { relatives: relativesIn(design, fixed) } : {}),
    ...(fixed.ties === undefined ? {} : { ties: tiesIn(design, fixed) }),
  };
  const fitted = fitModel(isFree ? input : { ...input, given });
  return !knowsRelatives && shareOwnNumbers(fitted, design, personal) ? withoutRelatives(fitted) : fitted;
}

/** Share of the agreement of one person's records from which the relatives found agree too often on a number of one's own. */
const TOO_OFTEN = 0.25;

/**
 * Whether the relatives that the fit found share a number that no two persons have. Then they are no relatives: they are
 * records of one person whose names were exchanged and mistyped together, and would be lost.
 */
function shareOwnNumbers(
  { relatives, parameters }: FittedModel,
  design: ModelDesign,
  personal: ReadonlySet<string>,
): boolean {
  if (relatives === null) return false;
  return design.comparisons.some(({ id }, at) => {
    const { m = [], u = [] } = parameters.levels[at] ?? {};
    const agree = 2 ** (relatives.weights[at]?.[1] ?? 0) * (u[1] ?? 0);
    return personal.has(id) && agree >= TOO_OFTEN * (m[1] ?? 1);
  });
}

const withoutRelatives = (fitted: FittedModel): FittedModel => ({
  ...fitted,
  relatives: null,
  warnings: fitted.warnings.filter(({ code }) => code !== 'relatives-found'),
});

/** The exact shares of equal values with the number of pairs over which they were counted. */
function collisionsOf(
  design: ModelDesign,
  { left, right, collisions }: PackedLists,
): readonly (ExactCollisions | null)[] {
  const { offsets } = layoutOf(design.comparisons.map(({ comparison }) => comparison.width));
  return collisions.map((share, at) => {
    if (share === null) return null;
    const lefts = filledRows(left, offsets[at] ?? 0);
    const pairs = right ? lefts * filledRows(right, offsets[at] ?? 0) : (lefts * (lefts - 1)) / 2;
    return { share, pairs };
  });
}

/** Records with a value: a first word of 0 means missing. */
function filledRows({ words, stride, count }: PackedRows, offset: number): number {
  let filled = 0;
  for (let row = 0, at = offset; row < count; row += 1, at += stride) if (words[at] !== 0) filled += 1;
  return filled;
}
