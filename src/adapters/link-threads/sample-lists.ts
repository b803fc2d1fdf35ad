import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import { addLevels, drawnPairs, type LevelCounts } from '../../domain/pairing/random-pairs.ts';
import { onSharedWords } from '../../domain/pairing/word-arrays.ts';
import type { LinkCrew } from './link-task.ts';
import { postComparison } from './posted-comparison.ts';

/** Two lists, or one, of which random pairs are wanted. */
export interface Sampling {
  readonly design: ModelDesign;
  readonly left: PackedRows;
  readonly right: PackedRows | null;
  readonly pairs: number;
  readonly seed: number;
}

/** Pairs that a thread draws at a time. */
const SHARE = 1 << 17;

/** Counts levels among random pairs; whoever is free draws the next share. */
export async function sampleLists(
  crew: LinkCrew,
  { design, left, right, pairs, seed }: Sampling,
): Promise<LevelCounts> {
  const words = onSharedWords(left.words);
  const lists = {
    comparisons: design.comparisons.map(postComparison),
    stride: left.stride,
    left: words,
    leftCount: left.count,
    right: right === null ? words : onSharedWords(right.words),
    rightCount: right?.count ?? null,
  };
  const drawn = drawnPairs(lists, pairs);
  const shares = Array.from({ length: Math.max(1, Math.ceil(drawn / SHARE)) }, (_, i) => i * SHARE);
  const parts = shares.map((from) =>
    crew.ask('sample', { lists, draw: { pairs, seed, from, to: Math.min(drawn, from + SHARE) } }),
  );
  return addLevels(await Promise.all(parts));
}
