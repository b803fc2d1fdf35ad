import { z } from 'zod';
import { signedText, type SignedCheckpoint } from './checkpoint.ts';
import type { EvidenceEvent } from './evidence-event.ts';

/** The key that signed so far names the one that signs from here on. */
export interface KeyHandover {
  readonly from: string;
  readonly to: string;
  /** Of the new key: Ed25519, SPKI in base64. */
  readonly publicKey: string;
  /** Of the old key over {@link handoverText}, 128 hexadecimal digits. */
  readonly signature: string;
}

/** The bytes that the old key signs. They begin otherwise than a checkpoint, so that neither passes for the other. */
export const handoverText = ({ from, to, publicKey }: Omit<KeyHandover, 'signature'>): string =>
  `lianhe/evidence-key-handover\n${from}\n${to}\n${publicKey}\n`;

const ACTION = 'key-rotated';
const OBJECT = 'evidence-key:';

/** Short enough that no part can look like an identity number, of which the log takes none. */
const PART = 12;
const parts = (text: string): readonly string[] =>
  Array.from({ length: Math.ceil(text.length / PART) }, (_, i) => text.slice(i * PART, (i + 1) * PART));

/** The hand-over as an entry of the log. */
export const handoverEvent = ({ from, to, publicKey, signature }: KeyHandover, user: string): EvidenceEvent => ({
  actor: { user, role: 'hub', session: '' },
  action: ACTION,
  purpose: null,
  agreements: [],
  object: `${OBJECT}${from}`,
  subjects: [],
  result: 'done',
  detail: { to, publicKey: parts(publicKey), signature: parts(signature) },
});

const Detail = z.object({ to: z.string(), publicKey: z.array(z.string()), signature: z.array(z.string()) });
const Entry = z.object({ action: z.literal(ACTION), object: z.string().startsWith(OBJECT), detail: z.unknown() });

/** The hand-over that an entry tells of, whether it is true or not; null for any other entry. */
export function readHandover(entry: string): KeyHandover | null {
  if (!entry.includes(ACTION)) return null;
  const told = Entry.safeParse(JSON.parse(entry)).data;
  if (told === undefined) return null;
  const { to = '', publicKey = [], signature = [] } = Detail.safeParse(told.detail).data ?? {};
  return { from: told.object.slice(OBJECT.length), to, publicKey: publicKey.join(''), signature: signature.join('') };
}

export interface KeyMathematics {
  readonly isSignedBy: (publicKey: string, text: string, signature: string) => boolean;
  /** Id of a public key. */
  readonly keyIdOf: (publicKey: string) => string;
}

/** Was it signed by this key, and does it name the key that it hands over? */
export const isTrueHandover = (
  handover: KeyHandover,
  from: { readonly id: string; readonly publicKey: string },
  { isSignedBy, keyIdOf }: KeyMathematics,
): boolean =>
  handover.from === from.id &&
  handover.to !== handover.from &&
  keyIdOf(handover.publicKey) === handover.to &&
  isSignedBy(from.publicKey, handoverText(handover), handover.signature);

/**
 * Which key signs at each place of a log: the one that signed its first checkpoint, then whichever it hands over to. A
 * checkpoint over a hand-over is signed by the new key already, so that a key is worth nothing from its hand-over on.
 */
export class KeyChain {
  readonly #trusted: ReadonlyMap<string, string>;
  readonly #mathematics: KeyMathematics;
  #current: { readonly id: string; readonly publicKey: string } | null = null;

  /** @param trusted public keys by id, of which one signs the first checkpoint */
  constructor(trusted: ReadonlyMap<string, string>, mathematics: KeyMathematics) {
    this.#trusted = trusted;
    this.#mathematics = mathematics;
  }

  isSigned(checkpoint: SignedCheckpoint): boolean {
    const { keyId, signature } = checkpoint;
    this.#current ??= this.#trustedKey(keyId);
    const { isSignedBy } = this.#mathematics;
    return this.#current?.id === keyId && isSignedBy(this.#current.publicKey, signedText(checkpoint), signature);
  }

  /** Follows an entry; false when it hands over what was not its to hand over. */
  follow(entry: string): boolean {
    const handover = readHandover(entry);
    if (handover === null) return true;
    const from = this.#current ?? this.#trustedKey(handover.from);
    if (from === null || !isTrueHandover(handover, from, this.#mathematics)) return false;
    this.#current = { id: handover.to, publicKey: handover.publicKey };
    return true;
  }

  #trustedKey(id: string) {
    const publicKey = this.#trusted.get(id);
    return publicKey === undefined ? null : { id, publicKey };
  }
}
