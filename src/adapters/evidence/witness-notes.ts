import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { readCheckpointNote, type SignedCheckpoint } from '../../domain/evidence/checkpoint.ts';

/** An empty line ends a note. */
export const NOTE_END = '\n\n';
/** Longer than any note. */
const LONGEST = 1_024;

/** What stands at the end of a file; '' when there is none. */
async function tailOf(path: string): Promise<string> {
  const opened = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (opened === null) return '';
  await using file = opened;
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST), 0, LONGEST, Math.max(0, size - LONGEST));
  return buffer.toString('utf8', 0, bytesRead);
}

/** How many bytes at the end belong to a note that was not written to its end. */
export async function tornBytes(path: string): Promise<number> {
  const tail = await tailOf(path);
  const end = tail.lastIndexOf(NOTE_END);
  return end < 0 ? tail.length : tail.length - end - NOTE_END.length;
}

/** The last whole note; null when there is none. */
export async function lastNote(path: string): Promise<SignedCheckpoint | null> {
  const tail = await tailOf(path);
  const notes = tail.slice(0, tail.lastIndexOf(NOTE_END)).split(NOTE_END);
  const last = notes.at(-1);
  return last === undefined || last === '' ? null : readCheckpointNote(last);
}

/** Notes of a file up to a length, in order; null for what is none. */
export async function* notesOf(path: string, bytes: number): AsyncIterable<SignedCheckpoint | null> {
  if (bytes === 0) return;
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', end: bytes - 1 })) {
    const notes = `${rest}${String(chunk)}`.split(NOTE_END);
    rest = notes.pop() ?? '';
    for (const note of notes) yield readCheckpointNote(note);
  }
}
