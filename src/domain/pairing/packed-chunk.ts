import { hash53 } from '../linkage/hash53.ts';

/** Where a chunk of records is packed to: the lists that grow, and the row at which the chunk begins. */
export interface ChunkPlace {
  /** Words of all rows. */
  readonly words: Uint32Array;
  /** Keys of each row side by side, from row `keysFrom` on (0 unless told). */
  readonly keys: Uint32Array;
  readonly keysFrom?: number;
  readonly row: number;
}

/** Values of a chunk, to be counted: `terms[comparison * count + row]` is a 53-bit hash, NO_TERM without a value. */
export type ChunkTerms = Float64Array<ArrayBuffer>;

/** No value: hashes are never negative. */
export const NO_TERM = -1;

/** The hash of a value, NO_TERM for ''. */
export function termHash(term: string): number {
  return term === '' ? NO_TERM : hash53(term);
}
