import { createHash } from 'node:crypto';
import { z } from 'zod';

/** The operations that our own screens and gateways send: the safelist. Everything else is asked freely, by a granted right. */
export interface KnownOperations {
  /** The document of this hash (SHA-256, hex); undefined when it is not on the list. */
  documentOf(hash: string): string | undefined;
  knows(document: string): boolean;
}

const HASH = /^sha256:([0-9a-f]{64})$/;
const Manifest = z.record(z.string().regex(HASH), z.string());

const hashOf = (document: string): string => createHash('sha256').update(document).digest('hex');

/**
 * Reads a manifest as graphql-codegen's client preset writes it: `{"sha256:<hash>": "<document>"}`.
 * @throws RangeError when a hash is not the hash of its document
 */
export function knownOperations(manifest: unknown): KnownOperations {
  const documents = new Map<string, string>();
  for (const [name, document] of Object.entries(Manifest.parse(manifest))) {
    const [, hash = ''] = HASH.exec(name) ?? [];
    if (hash !== hashOf(document)) throw new RangeError(`the manifest gives ${name} to another document`);
    documents.set(hash, document);
  }
  return { documentOf: (hash) => documents.get(hash), knows: (document) => documents.has(hashOf(document)) };
}

/** The list of a hub without screens. */
export const NO_OPERATIONS: KnownOperations = { documentOf: () => undefined, knows: () => false };
