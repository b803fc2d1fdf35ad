import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { EvidenceEntry } from '../../domain/evidence/evidence-event.ts';
import { leafHash } from '../../domain/evidence/tree-hash.ts';

/** SHA-256 (FIPS 180-4; GB/T 18238.3-2024). */
export const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** An entry as it is stored and hashed: canonical JSON (RFC 8785), so that equal entries are equal bytes everywhere. */
export function entryText(entry: EvidenceEntry): string {
  const text = canonicalize(entry);
  if (text === undefined) throw new Error('an entry of the evidence log is not JSON');
  return text;
}

const encoder = new TextEncoder();

/** Digest of an entry: its leaf in the tree. */
export const entryDigest = (text: string): Uint8Array => leafHash(encoder.encode(text), sha256);
