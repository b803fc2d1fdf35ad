import type { LevelProbabilities } from './link-model.ts';
import type { Tie } from './tie.ts';

/** What is known about the levels: their chances by comparison, and which go together among strangers. */
interface TiedLevels {
  readonly levels: readonly LevelProbabilities[];
  readonly ties?: readonly Tie[];
}

/**
 * How much of the rarity of each comparison counts at these levels, 0…1. Where an email address agrees, strangers agree on
 * the name as well, be it rare or common: the tie has taken back what the name says on average, and the frequency of this
 * name says nothing more. Of two fields that go together the commoner is explained by the rarer, in the proportion of the
 * bits that the tie takes from it.
 */
export function rarityShares(levels: ArrayLike<number>, { levels: chances, ties = [] }: TiedLevels): number[] {
  const shares = chances.map(() => 1);
  for (const { a, b, bits } of ties) {
    const tied = bits[levels[a] ?? 0]?.[levels[b] ?? 0] ?? 0;
    if (tied <= 0) continue;
    const [ofA, ofB] = [chanceBits(chances[a], levels[a] ?? 0), chanceBits(chances[b], levels[b] ?? 0)];
    const explained = ofA <= ofB ? a : b;
    shares[explained] = Math.min(shares[explained] ?? 1, Math.max(0, 1 - tied / Math.min(ofA, ofB)));
  }
  return shares;
}

/** Bits that agreement at a level has to strangers: −log2 of its chance among them. */
const chanceBits = (chances: LevelProbabilities | undefined, level: number): number =>
  -Math.log2(chances?.u[level] ?? 1);
