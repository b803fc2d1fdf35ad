import type { Wording } from '../../domain/values/wording.ts';
import type { ModelDesign } from '../../domain/link-model/link-model.ts';
import { mostRows } from '../../domain/pairing/most-rows.ts';
import { layoutOf } from '../../domain/pairing/packed-rows.ts';
import { raritySlots } from '../../domain/pairing/rarity-slots.ts';
import { ListsRefused } from './list-request.ts';

/** Bytes that are taken whatever the lists: the program, its threads, and pairs on their way to disk. */
const BASE_BYTES = 700_000_000;
/** Bytes of a record’s identifier, and of what deciding numbers records with. */
const RECORD_BYTES = 40;
/** Bytes of a blocking key: in its column, and beside the other keys of the record while pairs are looked for. */
const KEY_BYTES = 8;
/** Bytes of a rarity and its class. */
const RARITY_BYTES = 5;
const WORD_BYTES = 4;

/** Bytes that a record takes while pairs are looked for, when memory is fullest (measured: docs/adr/0019-spill-pairs.md). */
export function bytesPerRow(design: Pick<ModelDesign, 'comparisons' | 'blocking'>): number {
  const { stride, slots, rules } = widthsOf(design);
  return WORD_BYTES * stride + KEY_BYTES * rules + RARITY_BYTES * slots + RECORD_BYTES;
}

const widthsOf = ({ comparisons, blocking }: Pick<ModelDesign, 'comparisons' | 'blocking'>) => ({
  stride: layoutOf(comparisons.map(({ comparison }) => comparison.width)).stride,
  slots: raritySlots(comparisons).length,
  rules: blocking.length,
});

/** Refuses lists that memory does not hold, as soon as that can be known. */
export class MemoryNeed {
  readonly #bytesPerRow: number;
  readonly #mostRows: number;
  readonly #memory: number;
  readonly #rows: [number, number] = [0, 0];

  /** @param memory Bytes that the linkage may take. */
  constructor(design: Pick<ModelDesign, 'comparisons' | 'blocking'>, memory: number) {
    const { stride, slots, rules } = widthsOf(design);
    this.#bytesPerRow = bytesPerRow(design);
    this.#mostRows = mostRows(Math.max(stride, slots, rules));
    this.#memory = memory;
  }

  /** @throws {ListsRefused} when lists of about so many records each will not fit. */
  expect(rows: readonly number[]): void {
    const all = rows.reduce((sum, count) => sum + count, 0);
    if (Math.max(...rows) > this.#mostRows) throw new ListsRefused(tooLong(this.#mostRows));
    if (this.#bytesFor(all) > this.#memory) throw new ListsRefused(this.#tooLarge(all));
  }

  /** @throws {ListsRefused} when a list, read so far, makes all of them too large. */
  grow(list: 0 | 1, rows: number): void {
    this.#rows[list] = rows;
    this.expect(this.#rows);
  }

  #bytesFor(rows: number): number {
    return BASE_BYTES + rows * this.#bytesPerRow;
  }

  #tooLarge(rows: number): Wording {
    const [need, memory] = [gigabytes(this.#bytesFor(rows)), gigabytes(this.#memory)];
    return {
      zh: `约 ${shown(rows)} 条记录,每条约 ${this.#bytesPerRow} 字节,约需内存 ${need} GB,超出允许的 ${memory} GB;可用 --memory 放宽,在模型中减少比较项与分块规则,或将名单拆开关联`,
      en: `some ${shown(rows)} records of about ${this.#bytesPerRow} bytes each need about ${need} GB of memory, more than the ${memory} GB allowed; allow more with --memory, take comparisons and blocking rules out of the model, or link the lists in parts`,
    };
  }
}

const tooLong = (most: number): Wording => ({
  zh: `此模型的名单最多 ${shown(most)} 条记录;请将名单拆开关联`,
  en: `a list has at most ${shown(most)} records with this model; link it in parts`,
});

const gigabytes = (bytes: number): string => (bytes / 1e9).toFixed(1);
const shown = (count: number): string => count.toLocaleString('en-US');
