import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto';

/** Number of a crypto suite: the first byte of every sealed value. */
export type SuiteId = 1 | 2;

/**
 * Algorithms that belong together. 1: AES-256-GCM, HMAC-SHA-256. 2: SM4-CTR with HMAC-SM3, encrypt-then-MAC
 * (GB/T 32907, GB/T 32905; the runtime has no SM4-GCM).
 */
export interface Suite {
  readonly id: SuiteId;
  readonly name: string;
  readonly keyBytes: number;
  readonly ivBytes: number;
  readonly tagBytes: number;
  /** Ciphertext followed by its tag. */
  encrypt(key: Buffer, iv: Buffer, aad: Buffer, plain: Buffer): Buffer;
  /** Null when the tag does not fit key, associated data and ciphertext. */
  decrypt(key: Buffer, iv: Buffer, aad: Buffer, sealed: Buffer): Buffer | null;
  mac(key: Buffer, message: string): Buffer;
  /** The same as text, which the runtime makes in half the time. */
  macText(key: Buffer, message: string, encoding: 'hex' | 'base64url'): string;
}

/** The runtime prepares a key that comes as bytes anew for every value, which takes three times as long as the value. */
const prepared = new WeakMap<Buffer, readonly [whole: KeyObject, head: KeyObject, tail: KeyObject]>();

function keysIn(key: Buffer) {
  const known = prepared.get(key);
  if (known) return known;
  const parts = [key, key.subarray(0, SM4_KEY), key.subarray(SM4_KEY)] as const;
  const [whole, head, tail] = parts.map((part) => createSecretKey(part));
  if (!whole || !head || !tail) throw new RangeError('a key has three parts');
  const made = [whole, head, tail] as const;
  prepared.set(key, made);
  return made;
}

/** The first half of a key of suite 2 encrypts (SM4 has 128-bit keys), the rest authenticates. */
const SM4_KEY = 16;

const AES: Suite = {
  id: 1,
  name: 'AES-256-GCM, HMAC-SHA-256',
  keyBytes: 32,
  ivBytes: 12,
  tagBytes: 16,
  encrypt: (key, iv, aad, plain) => {
    const cipher = createCipheriv('aes-256-gcm', keysIn(key)[0], iv).setAAD(aad);
    const body = cipher.update(plain);
    cipher.final();
    return Buffer.concat([body, cipher.getAuthTag()]);
  },
  decrypt: (key, iv, aad, sealed) => {
    const end = sealed.length - AES.tagBytes;
    if (end < 0) return null;
    const decipher = createDecipheriv('aes-256-gcm', keysIn(key)[0], iv, { authTagLength: AES.tagBytes });
    decipher.setAAD(aad).setAuthTag(sealed.subarray(end));
    const plain = decipher.update(sealed.subarray(0, end));
    try {
      decipher.final();
    } catch {
      return null;
    }
    return plain;
  },
  mac: (key, message) => createHmac('sha256', keysIn(key)[0]).update(message).digest(),
  macText: (key, message, encoding) => createHmac('sha256', keysIn(key)[0]).update(message).digest(encoding),
};

const SM: Suite = {
  id: 2,
  name: 'SM4-CTR + HMAC-SM3, HMAC-SM3',
  keyBytes: 48,
  ivBytes: 16,
  tagBytes: 32,
  encrypt: (key, iv, aad, plain) => {
    const body = createCipheriv('sm4-ctr', keysIn(key)[1], iv).update(plain);
    return Buffer.concat([body, smTag(key, iv, aad, body)]);
  },
  decrypt: (key, iv, aad, sealed) => {
    const end = sealed.length - SM.tagBytes;
    if (end < 0) return null;
    const body = sealed.subarray(0, end);
    if (!timingSafeEqual(smTag(key, iv, aad, body), sealed.subarray(end))) return null;
    return createDecipheriv('sm4-ctr', keysIn(key)[1], iv).update(body);
  },
  mac: (key, message) => createHmac('sm3', keysIn(key)[0]).update(message).digest(),
  macText: (key, message, encoding) => createHmac('sm3', keysIn(key)[0]).update(message).digest(encoding),
};

/** Lengths go in as well, so that no byte can move from one part to its neighbour. */
function smTag(key: Buffer, iv: Buffer, aad: Buffer, body: Buffer): Buffer {
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32BE(aad.length, 0);
  lengths.writeUInt32BE(body.length, 4);
  const mac = createHmac('sm3', keysIn(key)[2]);
  return mac.update(iv).update(aad).update(body).update(lengths).digest();
}

const SUITES: Readonly<Record<number, Suite>> = { 1: AES, 2: SM };

/** @throws RangeError when there is no such suite */
export function suiteOf(id: number): Suite {
  const suite = SUITES[id];
  if (!suite) throw new RangeError(`there is no crypto suite ${id}`);
  return suite;
}
