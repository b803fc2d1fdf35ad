import { withPart, keySeed } from '../blocking/blocking-key.ts';
import { partHasher } from '../blocking/part-hasher.ts';
import { reductionOf } from '../blocking/reductions.ts';
import type { BlockingRule } from '../link-model/link-model.ts';
import type { Comparison } from '../comparisons/comparison.ts';
import { type CellChunk } from './cell-chunk.ts';
import { type ColumnPart, ColumnPacker } from './column-packer.ts';
import { CellsPacker } from './cells-packer.ts';
import type { DesignColumns } from './design-columns.ts';
import { type ChunkPlace, type ChunkTerms, NO_TERM } from './packed-chunk.ts';
import { layoutOf } from './packed-rows.ts';

/** What is packed of each record, and where its cells stand in a chunk. */
export interface ChunkDesign {
  readonly comparisons: readonly { readonly comparison: Comparison }[];
  readonly blocking: readonly Pick<BlockingRule, 'parts'>[];
  readonly columns: DesignColumns;
  /** Cells of a record in a chunk. */
  readonly width: number;
}

/** A part of a rule that reads a column. */
interface RulePart extends ColumnPart {
  readonly column: number;
}

/**
 * Packs chunks of records column by column, so that each loop does one thing to one kind of value. What comes out depends on
 * the chunk alone, so any thread may take any chunk.
 */
export class ChunkPacker {
  readonly #design: ChunkDesign;
  readonly #stride: number;
  readonly #packers: readonly (ColumnPacker | CellsPacker)[];
  /** Parts of each rule as places among all parts, −1 for one whose column is not there. */
  readonly #rules: readonly (readonly number[])[];
  readonly #partCount: number;
  #parts = new Uint32Array(0);

  constructor(design: ChunkDesign) {
    const { offsets, stride } = layoutOf(design.comparisons.map(({ comparison }) => comparison.width));
    const parts = partsOf(design);
    this.#design = design;
    this.#stride = stride;
    this.#partCount = parts.length;
    this.#rules = rulesOf(design, parts);
    this.#packers = packersOf(design, offsets, parts);
  }

  /** Packs a chunk to its place; tells its values. */
  pack(cells: CellChunk, { words, keys, keysFrom = 0, row }: ChunkPlace): ChunkTerms {
    const terms = new Float64Array(cells.count * this.#design.comparisons.length).fill(NO_TERM);
    if (this.#parts.length < cells.count * this.#partCount)
      this.#parts = new Uint32Array(cells.count * this.#partCount);
    const target = { words, stride: this.#stride, row, terms, parts: this.#parts };
    for (const packer of this.#packers) packer.pack(cells, this.#design.width, target);
    for (const [rule, parts] of this.#rules.entries()) this.#packKeys(rule, parts, cells.count, keys, row - keysFrom);
    return terms;
  }

  #packKeys(rule: number, parts: readonly number[], count: number, keys: Uint32Array, first: number): void {
    const rules = this.#rules.length;
    for (let row = 0; row < count; row += 1) {
      let key = keySeed(parts.length);
      for (let i = 0; i < parts.length; i += 1) {
        const part = parts[i] ?? -1;
        key = part < 0 ? 0 : withPart(key, this.#parts[part * count + row] ?? 0);
      }
      keys[(first + row) * rules + rule] = key;
    }
  }
}

/** Every part once, though several rules have it. */
function partsOf({ blocking, columns }: ChunkDesign): readonly (RulePart & { readonly by: string })[] {
  const all = blocking.flatMap(({ parts }, rule) =>
    parts.map(({ by }, i) => ({ by, column: columns.rules[rule]?.[i] ?? -1 })),
  );
  // Those of absent columns are prepared too, so that an unknown reduction never passes.
  const distinct = new Map(all.map((part) => [nameOf(part), part]));
  return [...distinct.values()].map(({ by, column }, index) => ({
    by,
    column,
    index,
    hash: partHasher(reductionOf(by)),
  }));
}

const nameOf = ({ by, column }: { readonly by: string; readonly column: number }): string => `${column} ${by}`;

function rulesOf({ blocking, columns }: ChunkDesign, parts: ReturnType<typeof partsOf>): readonly number[][] {
  const places = new Map(parts.map((part) => [nameOf(part), part.column < 0 ? -1 : part.index]));
  return blocking.map((rule, i) =>
    rule.parts.map(({ by }, at) => places.get(nameOf({ by, column: columns.rules[i]?.[at] ?? -1 })) ?? -1),
  );
}

function packersOf(
  { comparisons, columns, width }: ChunkDesign,
  offsets: readonly number[],
  parts: readonly RulePart[],
): readonly (ColumnPacker | CellsPacker)[] {
  const uses = comparisons.map(({ comparison }, index) => {
    const cells = columns.comparisons[index] ?? [];
    return { comparison, index, offset: offsets[index] ?? 0, cells };
  });
  const several = uses.filter(({ cells }) => cells.filter((place) => place >= 0).length > 1);
  const single = uses.filter((use) => !several.includes(use));
  const packers = Array.from({ length: width }, (_, column) => ({
    column,
    comparisons: single.flatMap((use) => {
      const place = use.cells.indexOf(column);
      return place < 0 ? [] : [{ ...use, cells: use.cells.length, place }];
    }),
    parts: parts.filter((part) => part.column === column),
  }));
  const absent = single.filter(({ cells }) => cells.every((place) => place < 0));
  return [
    ...packers.filter((one) => one.comparisons.length + one.parts.length > 0).map((one) => new ColumnPacker(one)),
    ...[...several, ...absent].map((one) => new CellsPacker(one)),
  ];
}
