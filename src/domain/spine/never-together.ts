import { type IdentityHistory, pairKey } from '../linkage/mention.ts';
import { isCitizenNumber } from '../linkage/relate-numbers.ts';
import type { SpineMention } from './spine-slice.ts';

export interface Conflicts {
  readonly history: IdentityHistory;
  /** Pairs that an officer rejected, by {@link pairKey}. */
  readonly rejected: ReadonlySet<string>;
}

/**
 * Which mentions never share a person, by their places: those an officer told apart, two roles of one record, and holders
 * of two citizen numbers, for each citizen has one for life (居民身份证法 §3; numbers as they stand after corrections).
 */
export function neverTogether(
  mentions: readonly SpineMention[],
  { history, rejected }: Conflicts,
): (a: number, b: number) => boolean {
  const numbers = mentions.map((mention) =>
    mention.numbers.filter(isCitizenNumber).map((number) => history.currentId(number)),
  );
  return (a, b) => {
    const [one, other] = [mentions[a], mentions[b]];
    if (one === undefined || other === undefined) return false;
    if (one.feed === other.feed && one.key === other.key) return true;
    if (areTwoCitizens(numbers[a] ?? [], numbers[b] ?? [])) return true;
    return rejected.size > 0 && rejected.has(pairKey(one, other));
  };
}

const areTwoCitizens = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((number) => b.includes(number));
