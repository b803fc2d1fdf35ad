import { createHash, createPublicKey, hash, verify } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import canonicalize from 'canonicalize';
import { sm2, sm3 } from 'sm-crypto-v2';
import type { FileSource } from '../../ports/sealed-file.ts';
import type { BatchCryptography, FileMeasure } from '../../ports/submissions.ts';
import { fileBytes } from '../files/file-bytes.ts';
import { isStrictSignature } from './strict-der.ts';

/** Ed25519 by Node, SM2 and SM3 by sm-crypto-v2. */
export const batchCryptography: BatchCryptography = {
  verify: ({ algorithm, publicKey }, text, signature) =>
    algorithm === 'ed25519' ? isEd25519(publicKey, text, signature) : isSm2(publicKey, text, signature),
  digest: (text) => hash('sha256', text, 'hex'),
  canonical: (value) => {
    const text = canonicalize(value);
    if (text === undefined) throw new TypeError('the value is not JSON');
    return text;
  },
  measure,
};

/** Hexadecimal digits of an Ed25519 signature (RFC 8032 §5.1.6). */
const ED25519_DIGITS = 128;

function isEd25519(publicKey: string, text: string, signature: string): boolean {
  if (!/^[0-9a-f]+$/u.test(signature) || signature.length !== ED25519_DIGITS) return false;
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' && verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** The standard's own identity of a signer (GB/T 32918.5); an empty one, as Node signs, is not accepted. */
const STANDARD_ID = '1234567812345678';

function isSm2(publicKey: string, text: string, signature: string): boolean {
  if (!/^04[0-9a-f]{128}$/u.test(publicKey) || !isStrictSignature(signature)) return false;
  try {
    return sm2.doVerifySignature(Buffer.from(text), signature, publicKey, {
      hash: true,
      der: true,
      userId: STANDARD_ID,
    });
  } catch {
    return false;
  }
}

async function measure(from: FileSource, withSm3: boolean): Promise<FileMeasure> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  for await (const chunk of fileBytes(from)) {
    sha256.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: sha256.digest('hex'), sm3: withSm3 ? sm3(await buffer(fileBytes(from))) : null };
}
