import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Actor } from '../domain/access/actor.ts';
import type { Position } from '../ports/catalogue.ts';
import { Refused } from './refusals.ts';

/** Positions as opaque text. A position may hold a natural key, and with it an identity number: cursors are sealed. */
export interface Cursors {
  seal(position: Position, list: string): string;
  /** @throws Refused CURSOR_FOREIGN when it was sealed for another caller, for another list, or by nobody */
  open(cursor: string, list: string): Position;
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const Sealed = z.array(z.string()).max(8);

/**
 * Seals with a key derived from the secret of the home and bound to the post of whoever reads: in other hands a cursor opens
 * nothing. The nonce follows from the content, so that one position is one cursor on every process and no nonce is used for
 * two contents (NIST SP 800-38D §8).
 */
export const sealedCursors =
  (secret: Uint8Array) =>
  ({ user, role, department, org, region }: Actor): Cursors => {
    // A key that the library knows already: preparing one anew for each cursor cost a tenth of a page.
    const key = createSecretKey(
      createHmac('sha256', secret)
        .update(JSON.stringify(['cursor key', user, role, department, org, region]))
        .digest(),
    );
    return { seal: (position, list) => seal(position, list, key), open: (cursor, list) => open(cursor, list, key) };
  };

function seal(position: Position, list: string, key: KeyObject): string {
  const text = JSON.stringify(position);
  const nonce = createHmac('sha256', key).update(list).update('\0').update(text).digest().subarray(0, NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(list));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

function open(cursor: string, list: string, key: KeyObject): Position {
  try {
    const bytes = Buffer.from(cursor, 'base64url');
    const nonce = bytes.subarray(0, NONCE_BYTES);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(list));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    return Sealed.parse(JSON.parse(text));
  } catch {
    throw new Refused('CURSOR_FOREIGN');
  }
}
