import { isWithin } from '../values/region-code.ts';
import type { Department } from '../feeds/define-feed.ts';
import type { Reason } from '../checks/answer.ts';
import type { Manifest } from './manifest.ts';

/** Ed25519 (RFC 8032), or SM2 with SM3 (GB/T 32918.2, GB/T 32905). */
export type SigningAlgorithm = 'ed25519' | 'sm2';

/** A registered public key of a department's system, and what it may send. */
export interface SenderKey {
  readonly keyId: string;
  readonly sender: string;
  readonly department: Department;
  /** Organisation that the rosters are of; '' = the department. */
  readonly org: string;
  /** This region and all below it. */
  readonly region: string;
  readonly feeds: readonly string[];
  readonly algorithm: SigningAlgorithm;
  /** Ed25519: SPKI in base64. SM2: uncompressed point, 130 hexadecimal digits. */
  readonly publicKey: string;
  /** ISO 8601, UTC. */
  readonly validFrom: string;
  readonly validUntil: string;
  readonly revokedAt: string | null;
}

/**
 * Why a key must not sign this manifest; null when it may. It must have been valid when the manifest was made and not be
 * revoked when it arrives: a stolen key could date its manifests back.
 */
export function faultInKey(key: SenderKey | null, manifest: Manifest): Reason | null {
  if (key === null) return keyFault('unknown', '密钥未登记', 'the key is not registered');
  if (key.sender !== manifest.sender)
    return keyFault('other-sender', '密钥属于其他报送方', 'the key belongs to another sender');
  if (key.revokedAt !== null) return keyFault('revoked', '密钥已吊销', 'the key was revoked');
  if (manifest.createdAt < key.validFrom) return keyFault('not-yet', '密钥尚未生效', 'the key is not valid yet');
  if (manifest.createdAt > key.validUntil) return keyFault('expired', '密钥已过期', 'the key has expired');
  if (!key.feeds.includes(manifest.feed) || !isWithin(manifest.region, key.region))
    return {
      code: 'SENDER_SCOPE',
      zh: `该密钥不得报送 ${manifest.feed}(${manifest.region})`,
      en: `this key may not send ${manifest.feed} of ${manifest.region}`,
    };
  return null;
}

const keyFault = (reason: string, zh: string, en: string): Reason => ({
  code: 'SIGNATURE_KEY',
  zh: `${zh}(${reason})`,
  en: `${en} (${reason})`,
});
