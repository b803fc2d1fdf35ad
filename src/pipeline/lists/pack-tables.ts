import type { Bilingual } from '../../domain/model-file/model-file.ts';
import type { PackedLists } from '../../domain/pairing/pack-rows.ts';
import type { PairKernel } from '../../ports/pair-kernel.ts';
import type { OnStage, ReadLists } from './list-request.ts';
import type { RecordIds } from './record-ids.ts';
import { RecordReader } from './record-reader.ts';
import { ReadingRows } from './reading-rows.ts';

/** What the records of both lists are called. */
export interface ListIds {
  readonly left: RecordIds;
  /** Null for one list with itself. */
  readonly right: RecordIds | null;
}

/** Lists as they are kept: packed records, and what these are called. */
export interface PackedTables {
  readonly packed: PackedLists;
  readonly ids: ListIds;
  readonly notices: readonly Bilingual[];
}

/** Packs both lists while they are read, so that neither is ever in memory as text. */
export async function packTables(
  { design, left, right }: ReadLists,
  kernel: PairKernel,
  onStage: OnStage,
): Promise<PackedTables> {
  const rows = new ReadingRows([left, right], onStage);
  const lefts = new RecordReader(design, left, (read) => rows.update(0, read));
  const rights = right && new RecordReader(design, right, (read) => rows.update(1, read));
  const packed = await kernel.pack(design, lefts.source, rights && rights.source);
  rows.end([packed.left.count, packed.right?.count ?? 0]);
  const ids = { left: lefts.ids, right: rights && rights.ids };
  return { packed, ids, notices: [...ids.left.notices, ...(ids.right?.notices ?? [])] };
}
