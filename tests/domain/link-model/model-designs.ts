import type { Comparison, ComparisonLevel } from '../../../src/domain/comparisons/comparison.ts';
import { ELSE, MISSING } from '../../../src/domain/comparisons/comparison.ts';
import type { BlockingRule, ModelComparison, ModelDesign } from '../../../src/domain/link-model/link-model.ts';

const EQUAL: ComparisonLevel = { code: 'exact', name: { zh: '相同', en: 'equal' }, rarity: 1 };
const ALIKE: ComparisonLevel = { code: 'near', name: { zh: '相近', en: 'alike' }, rarity: 0.5 };

/** A comparison known by its levels only: models are fitted on levels, not on values. */
function scale(code: string, levels: readonly ComparisonLevel[]): Comparison {
  return {
    code,
    name: { zh: code, en: code },
    source: 'invented for a test',
    columns: [code],
    levels,
    width: 1,
    pack: () => {},
    level: () => 0,
    term: () => '',
    examples: [],
  };
}

export const twoLevels = (code: string): Comparison => scale(code, [MISSING, EQUAL, ELSE]);
export const threeLevels = (code: string): Comparison => scale(code, [MISSING, EQUAL, ALIKE, ELSE]);

export const compares = (comparison: Comparison, by: ModelComparison['impliedBy'] = null): ModelComparison => ({
  id: comparison.code,
  comparison,
  columns: [[comparison.code]],
  impliedBy: by,
});

/** A rule whose parts are columns with a comparison of the same name. */
export const rule = (...columns: readonly string[]): BlockingRule => ({
  id: columns.join('+'),
  parts: columns.map((column) => ({ column: [column], by: 'exact', comparison: column })),
});

export const designOf = (comparisons: readonly ModelComparison[], blocking: readonly BlockingRule[]): ModelDesign => ({
  name: 'invented',
  version: 1,
  id: ['id'],
  comparisons,
  blocking,
  thresholds: { link: 0.95, margin: 2, review: 0.5 },
});
