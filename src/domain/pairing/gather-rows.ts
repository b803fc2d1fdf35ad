/** Words of one cache line of 64 bytes. */
const LINE = 16;

/** Rows of a list, `stride` words each. */
export interface RowWords {
  readonly words: Uint32Array;
  readonly stride: number;
}

/**
 * Copies the listed rows side by side to `into`, from word `at` on. Rows lie anywhere in memory, so each is first touched
 * and only then copied: the processor waits for many of them at the same time, not for one after the other.
 */
export function gatherRows(
  { words, stride }: RowWords,
  rows: Uint32Array,
  count: number,
  into: Uint32Array,
  at = 0,
): void {
  let touched = 0;
  for (let i = 0; i < count; i += 1) {
    const start = (rows[i] ?? 0) * stride;
    for (let word = 0; word < stride; word += LINE) touched ^= words[start + word] ?? 0;
  }
  // Written, so that the loop above is not taken to be without effect; the copy follows.
  into[at] = touched;
  for (let i = 0, to = at; i < count; i += 1, to += stride) {
    const start = (rows[i] ?? 0) * stride;
    for (let word = 0; word < stride; word += 1) into[to + word] = words[start + word] ?? 0;
  }
}
