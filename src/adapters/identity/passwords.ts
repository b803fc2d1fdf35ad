import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { normalisedPassword } from '../../domain/access/password-rules.ts';
import type { Passwords } from '../../ports/identity.ts';

/**
 * OWASP Password Storage Cheat Sheet, the least for Argon2id: 19 MiB, two passes, one lane; some 30 ms of one core, so that a
 * morning of sign-ins is no load and a flood of guesses no outage. Salt of 128 bits, tag of 256 (RFC 9106 §4).
 */
const COST = { memory: 19_456, passes: 2, parallelism: 1 } as const;
const SALT_BYTES = 16;
const TAG_BYTES = 32;

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/;

/** Hashes at work at once; each holds 19 MiB. Others wait their turn. */
const AT_ONCE = 4;

type Cost = { readonly memory: number; readonly passes: number; readonly parallelism: number };

const argon2id = promisify(argon2);

/** Argon2id (RFC 9106) as PHC strings: the cost stands in the hash, so that it can grow. */
export function passwords(): Passwords {
  const inTurn = turns(AT_ONCE);
  const tagOf = (password: string, nonce: Uint8Array, cost: Cost, tagLength: number) =>
    inTurn(() => argon2id('argon2id', { message: normalisedPassword(password), nonce, tagLength, ...cost }));
  return {
    hash: async (password) => {
      const salt = randomBytes(SALT_BYTES);
      const { memory, passes, parallelism } = COST;
      const tag = await tagOf(password, salt, COST, TAG_BYTES);
      return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;
    },
    verify: async (password, hash) => {
      const known = hash === null ? null : PHC.exec(hash);
      const [, memory, passes, parallelism, salt = '', tag = ''] = known ?? [];
      const expected = known ? Buffer.from(tag, 'base64') : Buffer.alloc(TAG_BYTES);
      const cost = known ? { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) } : COST;
      const nonce = known ? Buffer.from(salt, 'base64') : Buffer.alloc(SALT_BYTES);
      const given = await tagOf(password, nonce, cost, expected.length);
      return timingSafeEqual(given, expected) && known !== null;
    },
  };
}

const unpadded = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** Lets so many works run at once. */
function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
