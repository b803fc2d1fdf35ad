import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, exportJWK } from 'jose';
import { sm2 } from 'sm-crypto-v2';
import type { SigningAlgorithm } from '../../domain/batches/sender-key.ts';
import type { KeyReading, PublicKeys, ReadSenderKey } from '../../ports/public-keys.ts';
import { certificateThumbprint, keyIn, KeyRefused, readPublicKey } from './public-key.ts';

/** Reads keys with node:crypto and jose; SM2 points with sm-crypto-v2. */
export const publicKeys: PublicKeys = {
  forSigningIn: (text) => readPublicKey(text).then(read, refused),
  forBatches: (algorithm, text) => senderKey(algorithm, text.trim()).then(read, refused),
  certificate: (pem) => {
    try {
      return read(certificateThumbprint(pem));
    } catch (error) {
      return refused(error);
    }
  },
};

const read = <T>(value: T): KeyReading<T> => ({ outcome: 'read', value });

function refused(error: unknown): KeyReading<never> {
  if (error instanceof KeyRefused) return { outcome: 'refused', why: error.why };
  throw error;
}

async function senderKey(algorithm: SigningAlgorithm, text: string): Promise<ReadSenderKey> {
  if (algorithm === 'sm2') return sm2Key(text.toLowerCase());
  const key = keyIn(text);
  if (key.asymmetricKeyType !== 'ed25519')
    throw new KeyRefused('批次签名只接受 Ed25519 或 SM2 公钥', 'batches are signed with Ed25519 or SM2 only');
  return {
    keyId: await calculateJwkThumbprint(await exportJWK(key)),
    publicKey: key.export({ type: 'spki', format: 'der' }).toString('base64'),
  };
}

/** An uncompressed point (GB/T 32918.1 §4.2.8) that lies on the curve. */
function sm2Key(point: string): ReadSenderKey {
  if (!/^04[0-9a-f]{128}$/u.test(point) || !isOnCurve(point))
    throw new KeyRefused(
      '不是 SM2 公钥:应为 04 开头的 130 位十六进制点坐标',
      'not an SM2 key: an uncompressed point of 130 hexadecimal digits beginning with 04 is expected',
    );
  return { keyId: createHash('sha256').update(point, 'hex').digest('base64url'), publicKey: point };
}

function isOnCurve(point: string): boolean {
  try {
    return sm2.verifyPublicKey(point);
  } catch {
    return false;
  }
}
