/** Cells remembered before all are forgotten: what is packed for so many stays in the second cache, or near it. */
const MOST = 1 << 15;
const FIRST = 1 << 10;
/** Lookups after which remembering must have helped, and the share of them that it must have helped. */
const TRIED = 1 << 14;
const WORTH = 0.25;

/** No place: the cell is not known. */
export const UNKNOWN_CELL = -1;

/**
 * Knows cells again, by a hash of 64 bits computed from their units: no text is made. Two cells fall together once in 2^65
 * pairs, far more seldom than two names whose 32-bit hashes a comparison takes for equal.
 */
export class CellMemory {
  /** Cells known; the next one gets this place. */
  #size = 0;
  #capacity = FIRST;
  #low = new Int32Array(FIRST);
  #high = new Int32Array(FIRST);
  /** Place + 1 at the place of the hash; 0 is free. */
  #table = new Uint32Array(FIRST * 2);
  /** Of the cell last looked for: its hash and where the table is free for it. */
  #askedLow = 0;
  #askedHigh = 0;
  #free = 0;
  #lookups = 0;
  #found = 0;

  /** Places that are given out: 0 … capacity − 1. Grows. */
  get capacity(): number {
    return this.#capacity;
  }

  /** Whether it is worth asking: the values of some columns seldom come again. */
  get helps(): boolean {
    return this.#lookups < TRIED || this.#found > this.#lookups * WORTH;
  }

  /** Place of the cell, or UNKNOWN_CELL. */
  find(units: Uint16Array, from: number, to: number): number {
    let low = 0x41c6ce57 ^ (to - from);
    let high = 0x3eadbeef;
    for (let i = from; i < to; i += 1) {
      const unit = units[i] ?? 0;
      low = Math.imul(low ^ unit, 0x5f356495);
      high = Math.imul(((high << 7) | (high >>> 25)) ^ unit, 0x9e3779b1);
    }
    low = finish(low ^ (high >>> 15));
    high = finish(high ^ (low >>> 13));
    return this.#look(low, high);
  }

  /** Remembers the cell last looked for, which was unknown; tells its place. */
  add(): number {
    if (this.#size === this.#capacity) this.#makeRoom();
    const place = this.#size;
    this.#low[place] = this.#askedLow;
    this.#high[place] = this.#askedHigh;
    this.#table[this.#free] = place + 1;
    this.#size = place + 1;
    return place;
  }

  #look(low: number, high: number): number {
    const table = this.#table;
    const last = table.length - 1;
    this.#lookups += 1;
    for (let at = low & last; ; at = (at + 1) & last) {
      const place = (table[at] ?? 0) - 1;
      if (place < 0) {
        this.#askedLow = low;
        this.#askedHigh = high;
        this.#free = at;
        return UNKNOWN_CELL;
      }
      if (this.#low[place] !== low || this.#high[place] !== high) continue;
      this.#found += 1;
      return place;
    }
  }

  #makeRoom(): void {
    const [low, high] = [this.#askedLow, this.#askedHigh];
    if (this.#capacity < MOST) this.#grow();
    else {
      this.#size = 0;
      this.#table.fill(0);
    }
    this.#look(low, high);
  }

  #grow(): void {
    const size = this.#size;
    this.#capacity *= 2;
    this.#low = grown(this.#low);
    this.#high = grown(this.#high);
    this.#table = new Uint32Array(this.#capacity * 2);
    for (let place = 0; place < size; place += 1) {
      this.#look(this.#low[place] ?? 0, this.#high[place] ?? 0);
      this.#table[this.#free] = place + 1;
    }
  }
}

/** Finisher of MurmurHash3, signed. */
function finish(lane: number): number {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

function grown(from: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(from.length * 2);
  larger.set(from);
  return larger;
}
