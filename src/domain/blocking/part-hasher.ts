import { hash32 } from '../comparisons/hash32.ts';
import type { KeyReduction } from './key-part.ts';

/** Hash of the first key of a cell; 0 when it has none. */
export type PartHasher = (cell: string) => number;

/** Hashes the cells of one column under a reduction. */
export function partHasher({ of, hash }: KeyReduction): PartHasher {
  if (hash !== undefined) return hash;
  return (cell) => {
    const key = of(cell)[0] ?? '';
    return key === '' ? 0 : hash32(key);
  };
}
