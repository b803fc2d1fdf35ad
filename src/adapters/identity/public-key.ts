import { createPublicKey, type KeyObject, X509Certificate } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import type { Wording } from '../../domain/values/wording.ts';
import type { ClientKey } from '../../ports/accounts.ts';

/** Fewest bits of an RSA key: 112 bits of security are not enough beyond 2030 (NIST SP 800-57 Part 1 Rev. 5, table 4). */
const RSA_BITS = 3_072;

/** The key cannot be used to sign in; the message says what would do. */
export class KeyRefused extends Error {
  override readonly name = 'KeyRefused';
  readonly why: Wording;
  constructor(zh: string, en: string) {
    super(`${zh} / ${en}`);
    this.why = { zh, en };
  }
}

/**
 * A public key as a department hands it over (PEM or JWK), named by its thumbprint (RFC 7638).
 * @throws KeyRefused when it is none, holds a private part, or is of a kind or size that is not taken
 */
export async function readPublicKey(text: string): Promise<Pick<ClientKey, 'kid' | 'algorithm' | 'jwk'>> {
  const key = keyIn(text.trim());
  const algorithm = algorithmOf(key);
  const jwk = await exportJWK(key);
  return { kid: await calculateJwkThumbprint(jwk), algorithm, jwk: { ...jwk } };
}

export function keyIn(text: string): KeyObject {
  if (/PRIVATE KEY|"d"\s*:/.test(text))
    throw new KeyRefused('这是私钥;请只提供公钥', 'this is a private key; hand over the public key only');
  try {
    return text.startsWith('{') ? createPublicKey({ key: JSON.parse(text), format: 'jwk' }) : createPublicKey(text);
  } catch {
    throw new KeyRefused('不是 PEM 或 JWK 公钥', 'not a public key in PEM or JWK');
  }
}

function algorithmOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): ClientKey['algorithm'] {
  if (asymmetricKeyType === 'ed25519') return 'EdDSA';
  if (asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1') return 'ES256';
  if (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= RSA_BITS) return 'PS256';
  throw new KeyRefused(
    `只接受 Ed25519、P-256 或 ${RSA_BITS} 位以上 RSA 公钥`,
    `Ed25519, P-256 or RSA of ${RSA_BITS} bits and more only`,
  );
}

/** SHA-256 of a client certificate in PEM, base64url (RFC 8705 §3.1). @throws KeyRefused */
export function certificateThumbprint(pem: string): string {
  try {
    const digest = new X509Certificate(pem).fingerprint256.replaceAll(':', '');
    return Buffer.from(digest, 'hex').toString('base64url');
  } catch {
    throw new KeyRefused('不是 PEM 证书', 'not a certificate in PEM');
  }
}
