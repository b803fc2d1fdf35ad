import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import type { Actor } from '../../domain/access/actor.ts';

const LOOPBACK = /^(?:::ffff:)?127\.|^::1$/;

/** Hosts of one site share a network of this many groups (RFC 4291 §2.5.1); the rest of an address changes daily (RFC 8981). */
const NETWORK_GROUPS = 4;

/**
 * What tells terminals apart: the address, kept as a digest. The machine of the hub itself is no terminal: behind it may be a
 * proxy whose word is not taken.
 */
export function terminalOf(address: string): Pick<Actor, 'terminal'> {
  if (isIP(address) === 0 || LOOPBACK.test(address)) return {};
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  const name = isIP(plain) === 6 ? networkOf(plain) : plain;
  return { terminal: createHash('sha256').update(`terminal ${name}`).digest('base64url') };
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':').filter((group) => group !== '');
  const back = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - front.length - back.length }, () => '0');
  return [...front, ...zeros, ...back]
    .slice(0, NETWORK_GROUPS)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
