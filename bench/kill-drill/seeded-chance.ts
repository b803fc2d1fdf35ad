import { hash53 } from '../../src/domain/linkage/hash53.ts';

/** Numbers from 0 to before 1, the same for the same seed. */
export function seededChance(seed: string): () => number {
  let drawn = 0;
  return () => {
    drawn += 1;
    return hash53(`${seed}|${drawn}`) / 2 ** 53;
  };
}
