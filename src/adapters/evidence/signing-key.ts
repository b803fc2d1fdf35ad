import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EvidenceKeys, EvidenceSigner } from '../../ports/evidence-log.ts';
import { syncFolder } from '../storage/sync-folder.ts';

/** The key of the evidence log cannot be used. */
export class EvidenceKeyRefused extends Error {
  override readonly name = 'EvidenceKeyRefused';
  readonly fault: 'EXPOSED' | 'NOT_ED25519';
  constructor(fault: 'EXPOSED' | 'NOT_ED25519', path: string) {
    super(
      fault === 'EXPOSED'
        ? `签名密钥 ${path} 对他人可读;请 chmod 400 并视为泄露 / the signing key ${path} is open to others: chmod 400, and hold it for stolen`
        : `${path} 不是 Ed25519 私钥 / ${path} is no Ed25519 private key`,
    );
    this.fault = fault;
  }
}

/** Hexadecimal digits of a key id: 64 bits tell the few keys of a log apart. */
const ID_DIGITS = 16;

/** The signer of this home; null when its key file is not there. @throws EvidenceKeyRefused */
export async function openSigner(path: string): Promise<EvidenceSigner | null> {
  const pem = await readFile(path, 'utf8').catch(() => null);
  if (pem === null) return null;
  if (((await stat(path)).mode & 0o077) !== 0) throw new EvidenceKeyRefused('EXPOSED', path);
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new EvidenceKeyRefused('NOT_ED25519', path);
  return signerOf(key);
}

/** Any key. */
export const drawKey = (): KeyObject => generateKeyPairSync('ed25519').privateKey;

/** An identity number of before 1999 (GB 11643-1989), which the vault seals wherever it stands: an id must come back as it was. */
const LOOKS_LIKE_NUMBER = /\d{15}/;

/** One key in 1,500 has an id that looks like an identity number; another one is drawn then. */
function drawLuckily(draw: typeof drawKey): KeyObject {
  for (;;) {
    const key = draw();
    if (!LOOKS_LIKE_NUMBER.test(signerOf(key).keyId)) return key;
  }
}

/**
 * Makes the key of a log, readable by its owner only; of two processes at once the second keeps what the first made.
 * @param draw where keys come from
 */
export async function makeSigner(path: string, draw = drawKey): Promise<EvidenceSigner> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const privateKey = drawLuckily(draw);
  const draft = `${path}.${randomBytes(8).toString('hex')}`;
  await writeFile(draft, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o400, flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(dirname(path));
  return (await openSigner(path)) ?? signerOf(privateKey);
}

/** Where the key to come lies until it signs. */
export const draftPath = (path: string): string => `${path}.next`;

/** The key file of a home, to be changed for another. */
export const keysIn = (path: string): EvidenceKeys => ({
  draft: async () => {
    await rm(draftPath(path), { force: true });
    return makeSigner(draftPath(path));
  },
  replace: async () => {
    await rename(draftPath(path), path);
    await syncFolder(dirname(path));
  },
});

export function signerOf(key: KeyObject): EvidenceSigner {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return {
    keyId: keyIdOf(publicKey.toString('base64')),
    publicKey: publicKey.toString('base64'),
    sign: (text) => sign(null, Buffer.from(text), key).toString('hex'),
  };
}

/** First 64 bits of the digest of a public key. */
export const keyIdOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64')).digest('hex').slice(0, ID_DIGITS);

/** Was the text signed by the private half of this key (Ed25519, SPKI in base64)? */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(text), publicKeyOf(publicKey), Buffer.from(signature, 'hex'));
  } catch {
    return false;
  }
}

/** A log has few keys and many signatures. */
const READ = new Map<string, KeyObject>();

function publicKeyOf(text: string): KeyObject {
  const key = READ.get(text) ?? createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
  READ.set(text, key);
  return key;
}
