import { onSharedCells } from '../../domain/pairing/cell-chunk.ts';
import { type ChunkPackers, chunkDesignOf } from '../../domain/pairing/pack-rows.ts';
import type { LinkCrew } from './link-task.ts';
import { postComparison } from './posted-comparison.ts';

/** Has the chunks of one list after the other packed by a crew. Rows stand on shared memory, so only values come back. */
export function packersOf(crew: LinkCrew): ChunkPackers {
  return async (design, columns) => {
    const { comparisons, ...chunks } = chunkDesignOf(design, columns);
    await crew.keepAll('prepare', { ...chunks, comparisons: comparisons.map(postComparison) });
    return async (cells, place) => (await crew.ask('pack', { cells: onSharedCells(cells), place })).terms;
  };
}
