/** Two groups that may merge, named by their smallest rows (low < high), at a mean in bits. */
export interface QueuedPair {
  readonly bits: number;
  readonly low: number;
  readonly high: number;
}

/** A queue that gives the highest bits first; of equal bits the smallest `low`, then the smallest `high`. */
export interface EdgeQueue {
  readonly length: number;
  push(pair: QueuedPair): void;
  pop(): QueuedPair | undefined;
}

/** Binary heap (Williams 1964) with room for so many entries at one time. */
export function edgeQueue(room: number): EdgeQueue {
  const bits = new Float64Array(room);
  const low = new Uint32Array(room);
  const high = new Uint32Array(room);
  let length = 0;

  const at = (i: number): QueuedPair => ({ bits: bits[i] ?? 0, low: low[i] ?? 0, high: high[i] ?? 0 });
  const put = (i: number, pair: QueuedPair): void => {
    bits[i] = pair.bits;
    low[i] = pair.low;
    high[i] = pair.high;
  };
  /** Negative when the pair comes before entry `i`. */
  const against = (pair: QueuedPair, i: number): number =>
    (bits[i] ?? 0) - pair.bits || pair.low - (low[i] ?? 0) || pair.high - (high[i] ?? 0);
  const copy = (from: number, to: number): void => {
    bits[to] = bits[from] ?? 0;
    low[to] = low[from] ?? 0;
    high[to] = high[from] ?? 0;
  };
  const isBefore = (i: number, j: number): boolean =>
    ((bits[j] ?? 0) - (bits[i] ?? 0) || (low[i] ?? 0) - (low[j] ?? 0) || (high[i] ?? 0) - (high[j] ?? 0)) < 0;

  const rise = (pair: QueuedPair): void => {
    let i = length++;
    for (let up = (i - 1) >> 1; i > 0 && against(pair, up) < 0; up = (i - 1) >> 1) {
      copy(up, i);
      i = up;
    }
    put(i, pair);
  };
  const sink = (pair: QueuedPair): void => {
    let i = 0;
    for (let down = 1; down < length; down = 2 * i + 1) {
      if (down + 1 < length && isBefore(down + 1, down)) down += 1;
      if (against(pair, down) <= 0) break;
      copy(down, i);
      i = down;
    }
    put(i, pair);
  };
  const pop = (): QueuedPair | undefined => {
    if (length === 0) return undefined;
    const first = at(0);
    const last = at(--length);
    if (length > 0) sink(last);
    return first;
  };
  return {
    get length() {
      return length;
    },
    push: rise,
    pop,
  };
}
