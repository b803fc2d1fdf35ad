import { type CappedKey, findBlocks } from './find-blocks.ts';
import { sortKeys } from './sort-keys.ts';
import { release } from './word-arrays.ts';

/** What the blocks of a rule will be like. */
export interface BlockSurvey {
  readonly rule: number;
  readonly blocks: number;
  /** Pairs that they propose. */
  readonly pairs: number;
  readonly capped: readonly CappedKey[];
}

/** Counts the blocks of a rule without laying them out. `right` is null for one list with itself. */
export function surveyBlocks(rule: number, left: Uint32Array, right: Uint32Array | null, cap: number): BlockSurvey {
  const a = sortKeys(left);
  const b = right === null ? a : sortKeys(right);
  const { blocks, capped } = findBlocks(a.keys, b.keys, cap);
  release(a.keys, a.rows, blocks.bounds);
  if (a !== b) release(b.keys, b.rows);
  return { rule, blocks: blocks.count, pairs: blocks.pairs, capped };
}
