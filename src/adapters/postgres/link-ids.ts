import { createHash } from 'node:crypto';
import type { IdentityVault } from './vault/identity-vault.ts';

/** The id of a link (`linkIdOf` of the pipeline) as the store holds it. */
export function linkIdAtRest({ veil }: Pick<IdentityVault, 'veil'>, pairKey: string): string {
  const hex = veil.digest(createHash('md5').update(pairKey).digest('hex'));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
