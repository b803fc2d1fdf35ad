import type { ModelDesign } from '../link-model/link-model.ts';
import type { DesignColumns } from './design-columns.ts';
import type { PackedRows } from './packed-rows.ts';
import { RowPacker } from './row-packer.ts';
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
}

/**
 * Packs the records of two lists, or of one. Rarities come from `reference` (values of a register, by comparison), or from
 * both lists together.
 */
export async function packLists(
  design: Pick<ModelDesign, 'comparisons' | 'blocking'>,
  left: RecordSource,
  right: RecordSource | null,
  reference: readonly TermCounts[] | null = null,
): Promise<PackedLists> {
  const terms = design.comparisons.map(() => new TermCounts());
  const leftPacker = await packAll(new RowPacker({ design, columns: left.columns, terms, right: false }), left);
  const rightPacker =
    right === null ? null : await packAll(new RowPacker({ design, columns: right.columns, terms, right: true }), right);
  const rarities = terms.map((counts, i) => counts.rarities(reference?.[i] ?? counts));
  return {
    left: leftPacker.finish(rarities),
    right: rightPacker?.finish(rarities) ?? null,
    collisions: terms.map((counts) => collisionOf(counts, right === null)),
  };
}

async function packAll(packer: RowPacker, { chunks }: RecordSource): Promise<RowPacker> {
  for await (const chunk of chunks) packer.add(chunk);
  return packer;
}

function collisionOf(terms: TermCounts, self: boolean): number | null {
  const chance = self ? terms.selfCollision() : terms.collision();
  return Number.isNaN(chance) ? null : chance;
}
