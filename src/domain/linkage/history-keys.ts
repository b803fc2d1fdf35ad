import { blockingKeys } from './blocking-keys.ts';
import type { IdentityHistory, Mention } from './mention.ts';

/**
 * Keys that a mention has only by what the register changed about its person: the store, which made its keys at import,
 * does not know them.
 */
export function keysByHistory(mention: Mention, history: IdentityHistory): readonly number[] {
  const stored = new Set(blockingKeys(mention));
  return blockingKeys(mention, history).filter((key) => !stored.has(key));
}

/** Whether the register says anything about the holder of this number that gives a mention more keys. */
export const isKnownOtherwise = (idNumber: string, history: IdentityHistory): boolean =>
  history.currentId(idNumber) !== idNumber || history.formerNameKeys(idNumber).size > 0;
