import { createHash } from 'node:crypto';

/** The identifier of a link: a digest, so that it can be handed to callers who may not see the natural keys. */
export function linkIdOf(pairKey: string): string {
  const hex = createHash('md5').update(pairKey).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
