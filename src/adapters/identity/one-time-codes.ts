import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { OneTimeCodes } from '../../ports/identity.ts';

/** What every authenticator knows (RFC 6238 §1.2): SHA-1, six digits, half a minute. */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Bits of a seed: the length of the hash (RFC 4226 §4, R6). */
const SEED_BYTES = 20;
/** Steps before and after that are taken, for clocks that differ (RFC 6238 §5.2). */
const WINDOW = 1;
const RECOVERY_CODES = 10;
/** 64 bits and more need no slow hash (NIST SP 800-63B-4 §3.1.2.2): thirteen characters of base 32 are 65. */
const RECOVERY_CHARACTERS = 13;

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Codes of an authenticator; seeds are sealed with a key derived from the secret of the home. */
export function oneTimeCodes(secret: Uint8Array, issuer = '联核 Lianhe'): OneTimeCodes {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'one-time codes', 32));
  return {
    create: (account) => {
      const seed = randomBytes(SEED_BYTES);
      const recovery = Array.from({ length: RECOVERY_CODES }, recoveryCode);
      return {
        uri: new TOTP({ ...KIND, issuer, label: account, secret: secretOf(seed) }).toString(),
        sealed: seal(seed, key),
        recovery,
        recoveryDigests: recovery.map(digestOf),
      };
    },
    stepOf: (sealed, code, now) => {
      if (!/^\d{6}$/.test(code)) return null;
      const timestamp = now.getTime();
      const totp = new TOTP({ ...KIND, secret: secretOf(open(sealed, key)) });
      const delta = totp.validate({ token: code, timestamp, window: WINDOW });
      return delta === null ? null : Math.floor(timestamp / 1_000 / KIND.period) + delta;
    },
    digestOf,
  };
}

const secretOf = (seed: Uint8Array): Secret => new Secret({ buffer: new Uint8Array(seed).buffer });

const recoveryCode = (): string =>
  Array.from(randomBytes(RECOVERY_CHARACTERS), (byte) => 'abcdefghijklmnopqrstuvwxyz234567'[byte & 31]).join('');

const digestOf = (code: string): Uint8Array => createHash('sha256').update(code.toLowerCase()).digest();

function seal(bytes: Uint8Array, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Throws when the seed was sealed with another secret. */
function open(sealed: Uint8Array, key: Uint8Array): Uint8Array {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}
