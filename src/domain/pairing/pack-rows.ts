import type { ModelDesign } from '../link-model/link-model.ts';
import { usedColumns } from './cell-chunk.ts';
import { type ChunkDesign, ChunkPacker } from './chunk-packer.ts';
import type { DesignColumns } from './design-columns.ts';
import type { PackedRows } from './packed-rows.ts';
import { type PackChunk, RowPacker } from './row-packer.ts';
import { TermCounts } from './term-counts.ts';

/** Records of a file in chunks, as cells, and where a design finds its columns among them. */
export interface RecordSource {
  readonly columns: DesignColumns;
  readonly chunks: AsyncIterable<RecordChunk> | Iterable<RecordChunk>;
}

/** Records as cells, in the order of their file. */
export type RecordChunk = readonly (readonly string[])[];

/** Two lists packed, or one. */
export interface PackedLists {
  readonly left: PackedRows;
  readonly right: PackedRows | null;
  /**
   * Chance that two records of different persons hold the same value, by comparison: the sum over values of share in one
   * list times share in the other (Fellegi & Sunter 1969), exact where a sample of pairs sees none. Null for comparisons
   * without values to count.
   */
  readonly collisions: readonly (number | null)[];
  /** Pairs with the same value by the class of its rarity, by comparison; all 0 for comparisons without values to count. */
  readonly equal: readonly Float64Array[];
}

/** The part of a design that packing needs. */
export type PackedDesign = Pick<ModelDesign, 'comparisons' | 'blocking'>;

/** Who packs the chunks of one list: threads, or this process itself. */
export type ChunkPackers = (design: PackedDesign, columns: DesignColumns) => Promise<PackChunk> | PackChunk;

/**
 * Packs the records of two lists, or of one. Rarities come from `reference` (values of a register, by comparison), or from
 * both lists together. The same bytes whoever packs the chunks.
 */
export async function packLists(
  design: PackedDesign,
  left: RecordSource,
  right: RecordSource | null,
  reference: readonly TermCounts[] | null = null,
  packers: ChunkPackers = packHere,
): Promise<PackedLists> {
  const terms = design.comparisons.map(() => new TermCounts());
  const pack = async (source: RecordSource, isRight: boolean): Promise<RowPacker> => {
    const packing = { design, columns: source.columns, terms, right: isRight };
    return packAll(new RowPacker(packing, await packers(design, source.columns)), source);
  };
  const leftPacker = await pack(left, false);
  const rightPacker = right && (await pack(right, true));
  const rarities = terms.map((counts, i) => counts.rarities(reference?.[i] ?? counts));
  const collisions = terms.map((counts) => collisionOf(counts, right === null));
  const equal = terms.map((counts, i) => counts.equalPairs(rarities[i] ?? new Float32Array(), right === null));
  // A million values take some forty megabytes, and rows take more memory while they become columns.
  for (const counts of terms) counts.release();
  return { left: leftPacker.finish(rarities), right: rightPacker?.finish(rarities) ?? null, collisions, equal };
}

/** What a packer of chunks needs to know of a design and the columns of a file. */
export function chunkDesignOf<T extends PackedDesign>(
  { comparisons, blocking }: T,
  columns: DesignColumns,
): ChunkDesign & Pick<T, 'comparisons' | 'blocking'> {
  const used = usedColumns(columns);
  return { comparisons, blocking, columns: used.columns, width: used.places.length };
}

function packHere(design: PackedDesign, columns: DesignColumns): PackChunk {
  const packer = new ChunkPacker(chunkDesignOf(design, columns));
  return (cells, place) => packer.pack(cells, place);
}

async function packAll(packer: RowPacker, { chunks }: RecordSource): Promise<RowPacker> {
  for await (const chunk of chunks) await packer.add(chunk);
  await packer.settle();
  return packer;
}

function collisionOf(terms: TermCounts, self: boolean): number | null {
  const chance = self ? terms.selfCollision() : terms.collision();
  return Number.isNaN(chance) ? null : chance;
}
