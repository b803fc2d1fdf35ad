import { fingerprint } from '../feeds/feed-hash.ts';

/** A UUID-shaped id that follows from what it names: the same on every machine and in every order of import. */
export function stableId(...parts: readonly string[]): string {
  const text = parts.join('\u0000');
  const hex = fingerprint(text) + fingerprint(`${text}\u0001`);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
