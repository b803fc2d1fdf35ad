import type { LinkThresholds, ModelDesign } from '../link-model/link-model.ts';
import { columnNames, listOf } from './column-names.ts';
import { type ModelDocument, parseDocument } from './model-document.ts';
import { type ModelFile, USUAL_IDS, type Vocabulary } from './model-file.ts';
import { type ModelFault, ModelRefused } from './model-fault.ts';
import { fail, idOf, readComparisons, unknownComparison } from './read-comparisons.ts';
import { readConflicts } from './read-conflicts.ts';
import { readParameters } from './read-parameters.ts';
import { readRules } from './read-rules.ts';

/**
 * When a model names no thresholds: pairs are linked from 0.999 with a lead of 2 bits over the next best, and offered for
 * review from 0.5, until audited samples set them (docs/linkage.md).
 */
export const USUAL_THRESHOLDS: LinkThresholds = { link: 0.999, margin: 2, review: 0.5 };

/**
 * Reads a parsed model file.
 * @throws {ModelRefused} with every fault: where it is, what stands there and what would do.
 */
export function readModel(value: unknown, vocabulary: Vocabulary): ModelFile {
  const document = parseDocument(value);
  if (!('name' in document)) throw new ModelRefused(document);
  const faults: ModelFault[] = [];
  const names = columnNames(document);
  const comparisons = readComparisons(document.comparisons, names, vocabulary, faults);
  const design: ModelDesign = {
    name: document.name,
    version: document.version,
    id: document.id === undefined ? USUAL_IDS : listOf(document.id),
    comparisons,
    blocking: readRules(document.blocking, names, comparisons, vocabulary, faults),
    thresholds: thresholdsOf(document, faults),
  };
  const unless = unlessOf(document, faults);
  const conflicts = readConflicts(document, comparisons, faults);
  const fixed = readParameters(document.parameters, comparisons, faults);
  if (faults.length > 0) throw new ModelRefused(faults);
  const personal = new Set(document.comparisons.flatMap((entry) => (entry.personal === true ? [idOf(entry)] : [])));
  return { design, unless, personal, fixed, ...conflicts };
}

function thresholdsOf({ thresholds = {} }: ModelDocument, faults: ModelFault[]): LinkThresholds {
  const link = thresholds.link ?? USUAL_THRESHOLDS.link;
  const review = thresholds.review ?? Math.min(link, USUAL_THRESHOLDS.review);
  if (review > link) fail(faults, ['thresholds', 'review'], review, REVIEW_ABOVE_LINK);
  return { link, review, margin: thresholds.margin ?? USUAL_THRESHOLDS.margin };
}

function unlessOf({ comparisons }: ModelDocument, faults: ModelFault[]): ReadonlyMap<string, readonly string[]> {
  const ids = comparisons.map(idOf);
  const unless = comparisons.map((entry): readonly [string, readonly string[]] => [idOf(entry), listOf(entry.unless)]);
  for (const [at, [id, others]] of unless.entries())
    for (const other of others)
      if (!ids.includes(other) || other === id)
        fail(faults, ['comparisons', at, 'unless'], other, unknownComparison(ids));
  return new Map(unless.filter(([, others]) => others.length > 0));
}

const REVIEW_ABOVE_LINK = {
  zh: '复核阈值不能高于自动关联阈值',
  en: 'the review threshold may not exceed the link threshold',
};
