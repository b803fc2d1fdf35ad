import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Position } from '../ports/catalogue.ts';
import { Refused } from './refusals.ts';

/** Positions as opaque text. A position may hold a natural key, and with it an identity number: cursors are sealed. */
export interface Cursors {
  seal(position: Position): string;
  /** @throws Refused CURSOR */
  open(cursor: string): Position;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const Sealed = z.array(z.string()).max(8);

/**
 * Seals with a key derived from the secret of the home. The nonce follows from the content, so that one position is one
 * cursor on every process and no nonce is used for two contents (NIST SP 800-38D §8).
 */
export function sealedCursors(secret: Uint8Array): Cursors {
  const key = createHmac('sha256', secret).update('cursor key').digest();
  return {
    seal: (position) => {
      const text = JSON.stringify(position);
      const nonce = createHmac('sha256', key).update(text).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open: (cursor) => {
      try {
        const bytes = Buffer.from(cursor, 'base64url');
        const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        const text =
          decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
        return Sealed.parse(JSON.parse(text));
      } catch {
        throw new Refused('CURSOR_FOREIGN');
      }
    },
  };
}
