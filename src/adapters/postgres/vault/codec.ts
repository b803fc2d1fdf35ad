import type { SqlValue } from '../database.ts';
import type { IdentityVault } from './identity-vault.ts';
import { replaceNumbers, SHORTEST, TOKEN, TOKEN_LENGTH, TOKEN_PREFIX } from './number-texts.ts';

/** Both ways through the edge of the store: numbers become tokens on the way in, tokens numbers on the way out. */
export interface Codec {
  /** Values as the database holds them. With `keep` what they say can be read again; a question stores nothing. */
  readonly encode: <T extends SqlValue>(values: readonly T[], keep: boolean) => Promise<T[]>;
  /** The same text by text, at once, for rows that come by the thousand. */
  readonly sealer: () => TextSealer;
  /** Puts the numbers back into rows that were just read; changes and returns these rows. */
  readonly decode: <T extends Record<string, unknown>>(rows: T[]) => Promise<T[]>;
}

/** Texts on their way in; what their tokens stand for is kept together, before anything that holds the tokens is written. */
export interface TextSealer {
  readonly seal: (text: string) => string;
  /** Whether a text since this was asked last looks like a token: then {@link Codec.encode} must look at it. */
  readonly hasMetToken: () => boolean;
  readonly keep: () => Promise<void>;
}

/**
 * @param passing which texts that look like tokens go in as they are. Only tokens of erased numbers ever leave the store
 * and come back; any other was written by somebody outside and is kept as a text like any other, so that nobody reads a number
 * by naming its token.
 */
export const codecOf = (vault: IdentityVault, passing: 'erased' | 'all' = 'erased'): Codec => ({
  encode: async (values, keep) => {
    const texts = new Map<string, string>();
    const likes = new Set<string>();
    const encoded = values.map((value) => encodeValue(value, tokenInto(vault, texts, likes)));
    if (likes.size > 0) return encodeBut(await vault.tokensAmong(likes, passing), vault, values, keep);
    if (keep && texts.size > 0) await vault.keep(texts);
    return encoded;
  },
  sealer: () => sealerInto(vault),
  decode: async (rows) => {
    if (!rows.some(holdsToken)) return rows;
    await vault.refresh();
    const unread: Place[] = [];
    for (const row of rows) openWithin(row, (token) => vault.known(token), unread);
    if (unread.length > 0) await openUnread(unread, vault);
    return rows;
  },
});

type Replace = (written: string) => string;

const tokenInto =
  (vault: IdentityVault, texts: Map<string, string>, likes: Set<string>): Replace =>
  (written) => {
    if (written.startsWith(TOKEN_PREFIX)) likes.add(written);
    const token = vault.tokenOf(written);
    texts.set(token, written);
    return token;
  };

/** One number stands in several cells of a row, which come one after the other. */
function sealerInto(vault: IdentityVault): TextSealer {
  const texts = new Map<string, string>();
  let [number, token, hasMet] = ['', '', false];
  const replace: Replace = (written) => {
    if (written === number) return token;
    if (written.startsWith(TOKEN_PREFIX)) {
      hasMet = true;
      return written;
    }
    [number, token] = [written, vault.tokenOf(written)];
    texts.set(token, written);
    return token;
  };
  return {
    seal: (text) => encodeText(text, replace),
    hasMetToken: () => {
      const met = hasMet;
      hasMet = false;
      return met;
    },
    keep: async () => {
      if (texts.size > 0) await vault.keep(texts);
      texts.clear();
      number = '';
    },
  };
}

async function encodeBut<T extends SqlValue>(
  passed: ReadonlySet<string>,
  vault: IdentityVault,
  values: readonly T[],
  keep: boolean,
): Promise<T[]> {
  const texts = new Map<string, string>();
  const replace = tokenInto(vault, texts, new Set());
  const encoded = values.map((value) =>
    encodeValue(value, (written) => (passed.has(written) ? written : replace(written))),
  );
  if (keep) await vault.keep(texts);
  return encoded;
}

function encodeValue<T extends SqlValue>(value: T, replace: Replace): T {
  if (typeof value === 'string') return encodeText(value, replace) as T;
  if (!Array.isArray(value) || typeof value[0] === 'number') return value;
  return (value as readonly unknown[]).map((text) =>
    typeof text === 'string' ? encodeText(text, replace) : text,
  ) as never;
}

const encodeText = (text: string, replace: Replace): string =>
  text.length < SHORTEST ? text : replaceNumbers(text, replace);

function holdsToken(value: unknown): boolean {
  if (typeof value === 'string') return value.length >= TOKEN_LENGTH && value.includes(TOKEN_PREFIX);
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return false;
  if (Array.isArray(value)) return value.some(holdsToken);
  for (const name in value) if (holdsToken((value as Record<string, unknown>)[name])) return true;
  return false;
}

type Known = (token: string) => string | undefined;

/** Where a text stands: in a row, or in an array or an object of one. */
interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

/** Opens the texts in a row that was just read, at their place; those with a token that is not known stay as they are, and are noted. */
function openWithin(holder: Record<string, unknown>, known: Known, unread: Place[]): void {
  for (const name in holder) {
    const value = holder[name];
    if (typeof value === 'string') {
      if (value.length < TOKEN_LENGTH || !value.includes(TOKEN_PREFIX)) continue;
      const text = openText(value, known);
      if (text === undefined) unread.push({ holder, name });
      else holder[name] = text;
    } else if (typeof value === 'object' && value !== null && holdsToken(value))
      openWithin(value as Record<string, unknown>, known, unread);
  }
}

/** A text with its numbers; undefined when one of its tokens is not known. */
function openText(text: string, known: Known): string | undefined {
  if (text.length === TOKEN_LENGTH) return known(text);
  let isKnown = true;
  const opened = text.replace(TOKEN, (token) => {
    const number = known(token);
    isKnown &&= number !== undefined;
    return number ?? token;
  });
  return isKnown ? opened : undefined;
}

/** Asks the vault for what was not known, once; what an erased token stood for stays a token. */
async function openUnread(unread: readonly Place[], vault: IdentityVault): Promise<void> {
  const [texts, missing] = [new Map<string, string>(), new Set<string>()];
  const textAt = ({ holder, name }: Place): string => String(holder[name]);
  for (const [token] of unread.flatMap((place) => [...textAt(place).matchAll(TOKEN)])) {
    const number = vault.known(token);
    if (number === undefined) missing.add(token);
    else texts.set(token, number);
  }
  for (const [token, text] of await vault.read(missing)) texts.set(token, text);
  for (const place of unread) place.holder[place.name] = openText(textAt(place), (token) => texts.get(token) ?? token);
}
