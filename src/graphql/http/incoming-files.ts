import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { isUuid } from '../identifiers.ts';

/** A file that was posted and not imported yet. */
export interface IncomingFile {
  readonly id: string;
  readonly path: string;
}

/** Posted files, each in a folder of its own under its own name, until imported or a day old. */
export interface IncomingFiles {
  /** Streams to disk; the file name is reduced to its last part. Nothing is kept of a stream that fails. */
  receive(content: Readable, fileName: string, user: string): Promise<IncomingFile>;
  /** Null when there is none of that id that this user posted. */
  find(id: string, user: string): Promise<IncomingFile | null>;
  remove(id: string): Promise<void>;
}

const DAY_MS = 86_400_000;
const NOTE = '.posted.json';
const Note = z.object({ user: z.string(), fileName: z.string() });

export const incomingFiles = (folder: string, now: () => Date): IncomingFiles => ({
  receive: async (content, fileName, user) => {
    await forgetOld(folder, now().getTime() - DAY_MS);
    const id = randomUUID();
    const name = basename(fileName.replaceAll('\\', '/'));
    const path = join(folder, id, name);
    await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, createWriteStream(path, { mode: 0o600, flags: 'wx' }));
      await writeFile(join(folder, id, NOTE), JSON.stringify({ user, fileName: name }), { mode: 0o600 });
      return { id, path };
    } catch (error) {
      await rm(join(folder, id), { recursive: true, force: true });
      throw error;
    }
  },
  find: async (id, user) => {
    if (!isUuid(id)) return null;
    const text = await readFile(join(folder, id, NOTE), 'utf8').catch(() => null);
    if (text === null) return null;
    const note = Note.parse(JSON.parse(text));
    return note.user === user ? { id, path: join(folder, id, note.fileName) } : null;
  },
  remove: (id) => rm(join(folder, id), { recursive: true, force: true }),
});

/** Whatever was left from requests that broke off or were never followed by an import. */
async function forgetOld(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const known = await stat(join(folder, name)).catch(() => null);
    if (known !== null && known.mtimeMs < before) await rm(join(folder, name), { recursive: true, force: true });
  }
}
