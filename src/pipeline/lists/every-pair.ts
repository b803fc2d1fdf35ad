import { allPairs, type ListSizes } from '../../domain/link-model/prior.ts';
import type { BlockingRule } from '../../domain/link-model/link-model.ts';
import type { FittedModel } from '../../domain/link-model/fit-model.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';

/** Lists with at most so many pairs are compared whole, within a second or two: no rule can lose a pair then. */
const MOST_PAIRS = 2_000_000;

/** Whether lists of these sizes are small enough to compare every record with every other. */
export const isSmall = (sizes: ListSizes): boolean => allPairs(sizes) <= MOST_PAIRS;

/** The rule under which all records agree. */
export const EVERY_PAIR: BlockingRule = { id: '全部 every pair', parts: [] };

/** The packed rows with one rule more, whose key all records share. */
export function withCommonKey(rows: PackedRows): PackedRows {
  const keys = new Uint32Array(new SharedArrayBuffer((rows.keys.length + rows.count) * Uint32Array.BYTES_PER_ELEMENT));
  keys.set(rows.keys);
  keys.fill(1, rows.keys.length);
  return { ...rows, keys };
}

/** Nothing was left out, so nothing need be estimated. */
export const withFullRecall = (fitted: FittedModel): FittedModel => ({
  ...fitted,
  recall: { ...fitted.recall, recall: 1, low: 1 },
  warnings: fitted.warnings.filter(({ code }) => code !== 'recall-low'),
});
