import type { SigningAlgorithm } from '../domain/batches/sender-key.ts';
import type { Wording } from '../domain/values/wording.ts';
import type { ClientKey } from './accounts.ts';

/** What a department handed over, or why it cannot be used. Neither holds anything of a private key. */
export type KeyReading<T> =
  | { readonly outcome: 'read'; readonly value: T }
  | { readonly outcome: 'refused'; readonly why: Wording };

/** A public key for batches with its name: the SHA-256 thumbprint. */
export interface ReadSenderKey {
  readonly keyId: string;
  /** As `SenderKey.publicKey`. */
  readonly publicKey: string;
}

/** Public keys and certificates as departments hand them over. */
export interface PublicKeys {
  /** For signing in: PEM or JWK; Ed25519, P-256, or RSA of 3,072 bits and more. */
  forSigningIn(text: string): Promise<KeyReading<Pick<ClientKey, 'kid' | 'algorithm' | 'jwk'>>>;
  /** For batches: Ed25519 as PEM or JWK, SM2 as its uncompressed point in hexadecimal digits. */
  forBatches(algorithm: SigningAlgorithm, text: string): Promise<KeyReading<ReadSenderKey>>;
  /** Thumbprint of a client certificate in PEM (RFC 8705 §3.1). */
  certificate(pem: string): KeyReading<string>;
}
