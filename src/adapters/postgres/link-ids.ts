import { createHash } from 'node:crypto';
import type { IdentityVault } from './vault/identity-vault.ts';

const digestOf = (pairKey: string): string => createHash('md5').update(pairKey).digest('hex');

const asUuid = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');

/** The id of a link as callers and the evidence log know it (`linkIdOf` of the pipeline). */
export const linkIdAsShown = (pairKey: string): string => asUuid(digestOf(pairKey));

/** The same as the store holds it. */
export const linkIdAtRest = ({ veil }: Pick<IdentityVault, 'veil'>, pairKey: string): string =>
  asUuid(veil.digest(digestOf(pairKey)));
