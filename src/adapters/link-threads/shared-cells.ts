import type { CellChunk } from '../../domain/pairing/cell-chunk.ts';

/** Room of one chunk. */
interface Room {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
}

/**
 * Shared memory for the chunks on their way to threads. The collector does not see how large shared memory is, so the room
 * of a chunk that is packed serves the next one instead of being left to it.
 */
export class SharedCells {
  readonly #free: Room[] = [];

  /** Lends the same cells on shared memory for as long as `use` takes. */
  async lend<T>({ count, units, ends }: CellChunk, use: (cells: CellChunk) => Promise<T>): Promise<T> {
    const room = fitting(this.#free.pop(), units.length, ends.length);
    room.units.set(units);
    room.ends.set(ends);
    try {
      return await use({
        count,
        units: room.units.subarray(0, units.length),
        ends: room.ends.subarray(0, ends.length),
      });
    } finally {
      this.#free.push(room);
    }
  }
}

/** Half as much again as is needed, so that chunks of one list seldom need more. */
const SPARE = 1.5;

const fitting = (room: Room | undefined, units: number, ends: number): Room =>
  room !== undefined && room.units.length >= units && room.ends.length >= ends ? room : roomFor(units, ends);

const roomFor = (units: number, ends: number): Room => ({
  units: new Uint16Array(shared(units, Uint16Array.BYTES_PER_ELEMENT)),
  ends: new Uint32Array(shared(ends, Uint32Array.BYTES_PER_ELEMENT)),
});

const shared = (length: number, bytes: number): SharedArrayBuffer =>
  new SharedArrayBuffer(Math.ceil(length * SPARE) * bytes);
