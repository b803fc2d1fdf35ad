import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import type { IncomingFiles } from '../ports/incoming-files.ts';
import { fileBytes } from './files/file-bytes.ts';
import { openSealed, sealFile, type SealedPlace } from './sealed-files/seal-file.ts';
import type { FileKeys } from './sealed-files/sealed-header.ts';

const DAY_MS = 86_400_000;
const NOTE = 'posted.json';
/** The note of releases that kept posted files in plain: whatever lies beside one is thrown away, to be posted again. */
const PLAIN_NOTE = '.posted.json';
const Note = z.object({ user: z.string(), fileName: z.string() });
const ID = z.uuid();

/** Posted files, each in a folder of its own. */
export const incomingFiles = (folder: string, now: () => Date, keys: FileKeys): IncomingFiles => ({
  receive: async (content, fileName, user) => {
    await forgetOld(folder, now().getTime() - DAY_MS);
    const id = randomUUID();
    const name = basename(fileName.replaceAll('\\', '/'));
    await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
    const at = placeIn(folder, id);
    try {
      const contentKey = await sealFile(content, at, keys);
      await writeFile(join(folder, id, NOTE), JSON.stringify({ user, fileName: name }), { mode: 0o600 });
      return { id, file: { ...at, name, contentKey } };
    } catch (error) {
      await rm(join(folder, id), { recursive: true, force: true });
      throw error;
    }
  },
  find: async (id, user) => {
    if (!ID.safeParse(id).success) return null;
    const text = await readFile(join(folder, id, NOTE), 'utf8').catch(() => null);
    if (text === null) return null;
    const note = Note.parse(JSON.parse(text));
    return note.user === user ? { id, file: await openSealed(placeIn(folder, id), note.fileName, keys) } : null;
  },
  read: ({ file }) => buffer(fileBytes(file)),
  remove: (id) => rm(join(folder, id), { recursive: true, force: true }),
});

const placeIn = (folder: string, id: string): SealedPlace => ({
  path: join(folder, id, 'content.sealed'),
  place: `incoming:${id}`,
});

/** Whatever was left from requests that broke off or were never followed by an import. */
async function forgetOld(folder: string, before: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const known = await stat(join(folder, name)).catch(() => null);
    const isPlain = (await stat(join(folder, name, PLAIN_NOTE)).catch(() => null)) !== null;
    if (known !== null && (isPlain || known.mtimeMs < before))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
