import type { Wording } from '../../domain/values/wording.ts';
import type { PackedLists } from '../../domain/pairing/pack-rows.ts';
import type { PairKernel } from '../../ports/pair-kernel.ts';
import type { OnStage, ReadList, ReadLists } from './list-request.ts';
import { MemoryNeed } from './memory-need.ts';
import type { RecordIds } from './record-ids.ts';
import { RecordReader } from './record-reader.ts';
import { expectedRows, ReadingRows } from './reading-rows.ts';

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
  readonly notices: readonly Wording[];
}

/**
 * Packs both lists while they are read, so that neither is ever in memory as text.
 * @param memory Bytes that the linkage may take.
 * @throws {ListsRefused} when the packed lists do not fit, before they are read where their size tells.
 */
export async function packTables(
  { design, left, right }: ReadLists,
  kernel: PairKernel,
  onStage: OnStage,
  memory: number,
): Promise<PackedTables> {
  const need = new MemoryNeed(design, memory);
  need.expect([left, right].map((list) => (list === null ? 0 : expectedRows(list))));
  const rows = new ReadingRows([left, right], onStage);
  const reader = (list: ReadList, at: 0 | 1) =>
    new RecordReader(design, list, (read) => {
      need.grow(at, read);
      rows.update(at, read);
    });
  const lefts = reader(left, 0);
  const rights = right && reader(right, 1);
  const packed = await kernel.pack(design, lefts.source, rights && rights.source);
  rows.end([packed.left.count, packed.right?.count ?? 0]);
  const ids = { left: lefts.ids, right: rights && rights.ids };
  return { packed, ids, notices: [...ids.left.notices, ...(ids.right?.notices ?? [])] };
}
