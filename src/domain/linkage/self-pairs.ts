import { candidatePairsWithin } from './candidate-pairs.ts';
import type { SelfPair } from './groups.ts';
import { eventKeys } from './blocking-keys.ts';
import { judgePair } from './judge-pair.ts';
import type { IdentityHistory, Mention } from './mention.ts';

/** Pairs inside one feed that may be one event: by certificate, by number, by mother and day (T1, T2, T4). */
export function pairsOfOneEvent(mentions: readonly Mention[], history: IdentityHistory): readonly SelfPair[] {
  const found: SelfPair[] = [];
  for (const [a, b] of candidatePairsWithin(mentions, (mention) => eventKeys(mention, history))) {
    const judgement = judgePair(a, b, history);
    if (judgement !== null) found.push({ a, b, judgement });
  }
  return found;
}
