import type { CrowdedBlocks } from '../domain/linkage/crowded-blocks.ts';

/** What was not compared because too many share a key, as counts of a chunk; the run shows their sums. */
export const crowdedCounts = ({ keys, mentions, pairs }: CrowdedBlocks): Readonly<Record<string, number>> =>
  keys === 0 ? {} : { crowdedKeys: keys, crowdedMentions: mentions, crowdedPairs: pairs };
