import {
  type ChunkPackers,
  chunkDesignOf,
  type PackedDesign,
  type PackedLists,
  packLists,
  type RecordSource,
} from '../../domain/pairing/pack-rows.ts';
import type { TermCounts } from '../../domain/pairing/term-counts.ts';
import { collectAll } from './collect-garbage.ts';
import type { LinkCrew } from './link-task.ts';
import { postComparison } from './posted-comparison.ts';
import { SharedCells } from './shared-cells.ts';

/** Has two lists, or one, packed by a crew; what it remembered of their values is let go of afterwards. */
export async function packOnCrew(
  crew: LinkCrew,
  design: PackedDesign,
  [left, right]: readonly [RecordSource, RecordSource | null],
  reference: readonly TermCounts[] | null,
): Promise<PackedLists> {
  const packed = await packLists(design, left, right, reference, packersOf(crew));
  await crew.keepAll('prepare', null);
  await collectAll(crew, packed.left);
  return packed;
}

/** Has the chunks of one list after the other packed by a crew. Rows stand on shared memory, so only values come back. */
function packersOf(crew: LinkCrew): ChunkPackers {
  const shared = new SharedCells();
  return async (design, columns) => {
    const { comparisons, ...chunks } = chunkDesignOf(design, columns);
    await crew.keepAll('prepare', { ...chunks, comparisons: comparisons.map(postComparison) });
    return async (chunk, place) => (await shared.lend(chunk, (cells) => crew.ask('pack', { cells, place }))).terms;
  };
}
