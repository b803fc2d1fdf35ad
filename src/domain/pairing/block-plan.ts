import type { BlockIndex } from './block-index.ts';

/**
 * A piece of work: what the rows `left[fromLeft … toLeft − 1]` of a rule’s blocks propose. It begins in block `fromBlock`
 * and may end inside a block. Pieces never talk to each other, so any thread or host may take any of them.
 */
export interface PairUnit {
  readonly rule: number;
  readonly fromBlock: number;
  readonly fromLeft: number;
  readonly toLeft: number;
  /** Blocks that end in this piece. */
  readonly blocks: number;
  /** Pairs proposed, those included that an earlier rule also proposes. */
  readonly pairs: number;
}

/** Cuts the blocks of a rule into pieces of about `size` pairs; a block above that size is cut between its left rows. */
export function planUnits(index: BlockIndex, size: number): readonly PairUnit[] {
  const cutting = new Cutting(index, size);
  for (let block = 0; block < index.leftEnds.length; block += 1) cutting.add(block);
  cutting.close();
  return cutting.units;
}

class Cutting {
  readonly units: PairUnit[] = [];
  readonly #index: BlockIndex;
  readonly #size: number;
  #fromBlock = 0;
  #fromLeft = 0;
  #toLeft = 0;
  #blocks = 0;
  #pairs = 0;

  constructor(index: BlockIndex, size: number) {
    this.#index = index;
    this.#size = size;
  }

  /** Takes the next block, whole when it fits. */
  add(block: number): void {
    const { left, leftEnds } = this.#index;
    const to = leftEnds[block] ?? left.length;
    const pairs = pairsOf(this.#index, block, this.#toLeft, to);
    if (pairs > this.#size) this.#cut(block, to);
    else this.#take(block, to, pairs);
    this.#blocks += 1;
  }

  /** Ends the last piece. */
  close(): void {
    const { rule } = this.#index;
    if (this.#pairs === 0) return;
    const piece = { fromBlock: this.#fromBlock, fromLeft: this.#fromLeft, toLeft: this.#toLeft };
    this.units.push({ rule, ...piece, blocks: this.#blocks, pairs: this.#pairs });
    this.#blocks = 0;
    this.#pairs = 0;
  }

  /** As many left rows at a time as stay below the size when each meets the whole right side. */
  #cut(block: number, to: number): void {
    const rows = Math.max(1, Math.floor(this.#size / rightSizeOf(this.#index, block)));
    for (let from = this.#toLeft; from < to; from = this.#toLeft) {
      const end = Math.min(to, from + rows);
      this.#take(block, end, pairsOf(this.#index, block, from, end));
    }
  }

  #take(block: number, to: number, pairs: number): void {
    if (this.#pairs + pairs > this.#size) this.close();
    if (this.#pairs === 0) {
      this.#fromBlock = block;
      this.#fromLeft = this.#toLeft;
    }
    this.#toLeft = to;
    this.#pairs += pairs;
  }
}

function rightSizeOf({ rightEnds }: BlockIndex, block: number): number {
  return (rightEnds[block] ?? 0) - (block === 0 ? 0 : (rightEnds[block - 1] ?? 0));
}

/** Pairs of left rows `from … to − 1` of a block: with the whole right side, or with the rows after each in one list. */
function pairsOf(index: BlockIndex, block: number, from: number, to: number): number {
  const rows = to - from;
  if (index.left !== index.right) return rows * rightSizeOf(index, block);
  const after = (index.leftEnds[block] ?? 0) - from;
  return (rows * (2 * after - rows - 1)) / 2;
}

/** Pairs that the blocks of a rule propose. */
export function proposedPairs(index: BlockIndex): number {
  let pairs = 0;
  for (let block = 0, from = 0; block < index.leftEnds.length; block += 1) {
    const to = index.leftEnds[block] ?? 0;
    pairs += pairsOf(index, block, from, to);
    from = to;
  }
  return pairs;
}
