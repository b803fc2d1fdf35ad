import { hash32, mix32 } from '../comparisons/hash32.ts';
import type { BlockingRule } from '../link-model/link-model.ts';
import { partHasher } from './part-hasher.ts';
import { reductionOf } from './reductions.ts';

const SEED = 0x2545f491;
const SPREAD = 0x9e3779b1;

/**
 * A 32-bit key of the reduced parts of a rule, in their order; 0 when a part is missing. Two different keys fall together
 * once in 4 billion pairs, which proposes a pair more and changes no result.
 */
export function blockingKey(parts: readonly string[]): number {
  let key = keySeed(parts.length);
  for (const part of parts) key = withPart(key, part === '' ? 0 : hash32(part));
  return key;
}

/** What the key of a rule of so many parts begins with; 0 is no key. */
export function keySeed(parts: number): number {
  return parts === 0 ? 0 : SEED;
}

/** The key with the hash of one part more; 0 when one of them is missing. */
export function withPart(key: number, hash: number): number {
  return key === 0 || hash === 0 ? 0 : mix32(Math.imul(key, SPREAD) ^ hash) || 1;
}

/** The blocking key of a record from the cells of a rule's parts, in their order; 0 is none. */
export type KeyMaker = (cells: readonly string[]) => number;

/**
 * Prepares a rule for many records: the {@link blockingKey} of the first key of each part. Throws RangeError for an unknown
 * reduction.
 */
export function keyMaker(rule: BlockingRule): KeyMaker {
  const hashers = rule.parts.map(({ by }) => partHasher(reductionOf(by)));
  return (cells) => {
    let key = keySeed(hashers.length);
    for (let i = 0; i < hashers.length && key !== 0; i += 1) key = withPart(key, hashers[i]?.(cells[i] ?? '') ?? 0);
    return key;
  };
}

/** All keys of one record under a rule, one for every choice of a key from each part; none when a part has no key. */
export function ruleKeys(rule: BlockingRule, cells: readonly string[]): readonly number[] {
  let choices: readonly (readonly string[])[] = rule.parts.length === 0 ? [] : [[]];
  for (const [index, { by }] of rule.parts.entries()) {
    const keys = reductionOf(by).of(cells[index] ?? '');
    choices = choices.flatMap((choice) => keys.map((key) => [...choice, key]));
  }
  return choices.map(blockingKey);
}
