import { constants, mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { checkpointNote, signedText } from '../../domain/evidence/checkpoint.ts';
import { EMPTY_FRONTIER, GrowingTree, isWellFormed, rootOf } from '../../domain/evidence/frontier.ts';
import { toHex } from '../../domain/evidence/hex.ts';
import { isTrueHandover, type KeyHandover } from '../../domain/evidence/key-handover.ts';
import { DIGEST_BYTES } from '../../domain/evidence/tree-hash.ts';
import {
  type EvidenceWitness,
  type Seen,
  type Submission,
  type WitnessRefusal,
  WitnessRefused,
} from '../../ports/evidence-log.ts';
import { syncFolder } from '../storage/sync-folder.ts';
import { sha256 } from './entry-text.ts';
import { isSignedBy, keyIdOf } from './signing-key.ts';
import { lastNote, tornBytes } from './witness-notes.ts';
import { type WitnessPlace, witnessPlace } from './witness-place.ts';

/**
 * A witness that keeps files, on another disk or machine than the hub's. It remembers one note: the frontier that is handed in
 * is known by its root, and the new leaves must lead from it to the new root, so no other history gets in.
 */
export function witnessFile(path: string): EvidenceWitness {
  const place = witnessPlace(path);
  return {
    seen: () => lastNote(place.notes),
    take: async (submission) => {
      await mkdir(place.folder, { recursive: true, mode: 0o700 });
      const seen = await lastNote(place.notes);
      await checkSigned(submission, place);
      checkContinues(submission, seen);
      await appendLeaves(submission, place);
      await appendNote(submission, place);
    },
  };
}

const refuse = (reason: WitnessRefusal): never => {
  throw new WitnessRefused(reason);
};

/** Only the last key signs: those that handed over are worth nothing any more, whoever holds them. */
async function checkSigned(submission: Submission, place: WitnessPlace): Promise<void> {
  const { checkpoint, publicKey } = submission;
  const pinned = [...(await readKeys(place.keys))].map(([id, key]): PinnedKey => ({ id, publicKey: key }));
  const known = pinned.length > 0 ? pinned : [{ id: keyIdOf(publicKey), publicKey }];
  const keys = withHandovers(known, submission.handovers);
  const last = keys.at(-1);
  if (last === undefined || checkpoint.keyId !== last.id) return refuse('unknown-key');
  if (!isSignedBy(last.publicKey, signedText(checkpoint), checkpoint.signature)) refuse('wrong-signature');
  const fresh = keys.slice(pinned.length).map(({ id, publicKey: key }) => `${id} ${key}\n`);
  if (fresh.length > 0) await appendDurably(place.keys, fresh.join(''));
}

interface PinnedKey {
  readonly id: string;
  readonly publicKey: string;
}

/** A key that the last one names with its signature is trusted as well. */
const withHandovers = (known: readonly PinnedKey[], handovers: readonly KeyHandover[]): readonly PinnedKey[] =>
  handovers.reduce((keys, handover) => {
    const last = keys.at(-1);
    if (last === undefined || handover.from !== last.id) return keys;
    return isTrueHandover(handover, last, { isSignedBy, keyIdOf })
      ? [...keys, { id: handover.to, publicKey: handover.publicKey }]
      : refuse('wrong-signature');
  }, known);

/** Public keys by id. */
export async function readKeys(path: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(lines.flatMap(([id, key]) => (id && key ? [[id, key] as const] : [])));
}

type Noted = Seen & { readonly origin: string };

function checkContinues({ checkpoint, frontier }: Submission, seen: Noted | null): void {
  if (seen === null) {
    if (frontier.size > 0) refuse('other-history');
    return;
  }
  if (seen.origin !== checkpoint.origin) refuse('other-origin');
  if (checkpoint.size < seen.size) refuse('smaller-than-seen');
  if (checkpoint.at < seen.at) refuse('earlier-than-seen');
  const isKnown = isWellFormed(frontier) && frontier.size === seen.size;
  if (!isKnown || toHex(rootOf(frontier, sha256)) !== seen.root) refuse('other-history');
}

/** Leaves beyond the last note are not witnessed yet: a witness that was killed writes them again. */
async function appendLeaves(
  { checkpoint, frontier, leaves }: Submission,
  { leaves: path }: WitnessPlace,
): Promise<void> {
  const tree = new GrowingTree(sha256, frontier.size === 0 ? EMPTY_FRONTIER : frontier);
  await using file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  for await (const page of leaves()) {
    const at = tree.size * DIGEST_BYTES;
    for (const leaf of page) tree.append(leaf);
    const bytes = Buffer.concat(page);
    await file.write(bytes, 0, bytes.length, at);
  }
  if (tree.size !== checkpoint.size || toHex(tree.root()) !== checkpoint.root) refuse('wrong-root');
  await file.datasync();
}

async function appendNote({ checkpoint }: Submission, { notes }: WitnessPlace): Promise<void> {
  await cutTornNote(notes);
  await appendDurably(notes, checkpointNote(checkpoint));
}

/** A note of which a killed witness wrote only a part was never taken. */
async function cutTornNote(path: string): Promise<void> {
  const torn = await tornBytes(path);
  if (torn === 0) return;
  await using file = await open(path, 'r+');
  await file.truncate((await file.stat()).size - torn);
}

async function appendDurably(path: string, text: string): Promise<void> {
  await using file = await open(path, 'a', 0o600);
  const isNew = (await file.stat()).size === 0;
  await file.writeFile(text);
  await file.sync();
  if (isNew) await syncFolder(dirname(path));
}
