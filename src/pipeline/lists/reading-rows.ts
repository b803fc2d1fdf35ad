import type { OnStage, ReadList } from './list-request.ts';

/** Tells how many rows of both lists have been read, of how many there may be. */
export class ReadingRows {
  readonly #onStage: OnStage;
  readonly #expected: readonly number[];
  readonly #read: number[];

  constructor(lists: readonly (ReadList | null)[], onStage: OnStage) {
    this.#onStage = onStage;
    this.#expected = lists.map((list) => (list === null ? 0 : expectedRows(list)));
    this.#read = lists.map(() => 0);
  }

  /** A list has been read so far; those before it to their end. */
  update(list: number, rows: number): void {
    this.#read[list] = rows;
    const awaited = this.#expected.map((expected, at) => {
      const read = this.#read[at] ?? 0;
      return at < list ? read : Math.max(expected, at === list ? read + 1 : 0);
    });
    this.#onStage('read', sum(this.#read), sum(awaited));
  }

  /** All lists have been read. */
  end(rows: readonly number[]): void {
    this.#onStage('read', sum(rows), sum(rows));
  }
}

/** Rows that a text file of this size may have, judged by its first ones; 0 for a workbook, which is packed. */
export function expectedRows({ file: { bytes, encoding }, survey: { sample } }: ReadList): number {
  const rows = sample[0]?.length ?? 0;
  if (encoding === null || rows === 0) return 0;
  const text = sample.map((cells) => cells.join(',')).join(',');
  return Math.round((bytes * rows) / new TextEncoder().encode(text).length);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
