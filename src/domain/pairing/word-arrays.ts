/** So many zeros on shared memory. */
export function sharedWords(length: number): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

/** The same words on shared memory; the array itself when it stands there already. */
export function onSharedWords(words: Uint32Array): Uint32Array {
  if (words.buffer instanceof SharedArrayBuffer) return words;
  const shared = sharedWords(words.length);
  shared.set(words);
  return shared;
}

/**
 * Gives the memory of arrays back at once; they are empty afterwards. Arrays of millions of numbers lie outside the heap that
 * the garbage collector watches, and would pile up until it runs.
 */
export function release(...arrays: readonly ArrayBufferView<ArrayBuffer>[]): void {
  for (const { buffer } of arrays) buffer.transfer(0);
}
