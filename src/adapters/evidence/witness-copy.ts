import { open, stat } from 'node:fs/promises';
import { DIGEST_BYTES } from '../../domain/evidence/tree-hash.ts';
import type { WitnessReading } from '../../ports/evidence-log.ts';
import { readKeys } from './witness-file.ts';
import { notesOf, tornBytes } from './witness-notes.ts';
import { witnessPlace } from './witness-place.ts';

/**
 * What a witness holds now, for a verifier; null when there is no file. Notes that come while it is read are not seen: the
 * log is to be read after this, so that it holds whatever the witness holds.
 */
export async function openWitnessCopy(path: string): Promise<WitnessReading | null> {
  const place = witnessPlace(path);
  const size = await sizeOf(place.notes);
  if (size === null) return null;
  const bytes = size - (await tornBytes(place.notes));
  const keepsLeaves = (await sizeOf(place.leaves)) !== null;
  return {
    copy: {
      notes: () => notesOf(place.notes, bytes),
      leaves: (from, until) => (keepsLeaves ? readLeaves(place.leaves, from, until) : Promise.resolve(null)),
    },
    keys: await readKeys(place.keys),
  };
}

const sizeOf = (path: string): Promise<number | null> =>
  stat(path).then(
    ({ size }) => size,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw error;
    },
  );

async function readLeaves(path: string, from: number, until: number): Promise<Uint8Array> {
  await using file = await open(path, 'r');
  const bytes = Buffer.alloc((until - from) * DIGEST_BYTES);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, from * DIGEST_BYTES);
  return bytes.subarray(0, bytesRead);
}
