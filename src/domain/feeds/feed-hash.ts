import type { Feed } from './define-feed.ts';

/** Fingerprint of a feed's definition (columns, codes, key): stored with what it read, so that a change can be seen. */
export function feedHash(feed: Feed): string {
  const fields = Object.entries(feed.fields).map(([key, { kind, zh, aliases, req, codes }]) => [
    key,
    kind,
    zh,
    aliases,
    req,
    codes ?? [],
  ]);
  return fingerprint(
    JSON.stringify([feed.id, fields, String(feed.key), String(feed.refuses ?? ''), String(feed.completes ?? '')]),
  );
}

/** FNV-1a, 32 bit, twice with different offsets: tells versions apart, protects nothing. */
export function fingerprint(text: string): string {
  return [0x811c9dc5, 0x01000193].map((offset) => fnv1a(text, offset).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
