import { createReadStream, createWriteStream } from 'node:fs';
import { access, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pipeline as pipe } from 'node:stream';
import { createZstdCompress, createZstdDecompress } from 'node:zlib';
import type { BackupHead } from '../../domain/backup/backup-manifest.ts';
import { BackupRefused } from '../../domain/backup/backup-refused.ts';
import { ByteReader } from './byte-reader.ts';
import { newHead, openHead, readHead } from './file-key.ts';
import { openFrames, sealFrames } from './frames.ts';
import { readSections, type Section, writeSections } from './sections.ts';

/** Longest first line: some hundred migrations. */
const MOST_HEAD_BYTES = 256 * 1024;

/**
 * Writes a backup: one line in plain text, then sections compressed (zstd) and sealed. It appears under its name when it is whole
 * and on the disk. Resolves to its bytes. @throws BackupRefused `exists` or `no-key`
 */
export async function writeBackup(
  path: string,
  about: Omit<BackupHead, 'wrapped'>,
  keyFile: string,
  sections: AsyncIterable<Section>,
): Promise<number> {
  await refuseExisting(path);
  const { line, key } = await newHead(about, keyFile);
  const draft = `${path}.${process.pid}.part`;
  try {
    const bytes = Readable.from(writeSections(sections), { objectMode: false });
    const file = createWriteStream(draft, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(bytes, createZstdCompress(), (packed) => afterLine(line, sealFrames(key, packed)), file);
    // Nothing that came meanwhile is overwritten.
    await refuseExisting(path);
    await rename(draft, path);
    await syncFolder(dirname(path));
  } finally {
    await rm(draft, { force: true });
  }
  return (await stat(path)).size;
}

export async function refuseExisting(path: string): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere) throw new BackupRefused('exists', path);
}

async function* afterLine(line: string, frames: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  yield Buffer.from(`${line}\n`);
  yield* frames;
}

/** A new name is on the disk when its folder is. */
async function syncFolder(path: string): Promise<void> {
  await using folder = await open(path, 'r');
  await folder.sync();
}

/** A backup whose first line was read and whose key is at hand. */
export interface OpenBackup {
  readonly head: BackupHead;
  /** Reads it through, once a call. @throws BackupRefused `truncated` or `altered` */
  sections(): AsyncIterable<Section>;
}

/** @throws BackupRefused when it is no backup, of a newer format or under another key */
export async function openBackup(path: string, keyFile: string): Promise<OpenBackup> {
  const line = await firstLine(path);
  const head = readHead(line, path);
  const key = await openHead(line ?? '', head, keyFile, path);
  return {
    head,
    sections: async function* () {
      const file = createReadStream(path);
      try {
        const sealed = new ByteReader(file, path);
        await sealed.takeLine(MOST_HEAD_BYTES);
        yield* readSections(new ByteReader(unpacked(openFrames(key, sealed, path)), path));
      } finally {
        file.destroy();
      }
    },
  };
}

async function firstLine(path: string): Promise<string | null> {
  const file = createReadStream(path, { end: MOST_HEAD_BYTES });
  try {
    return await new ByteReader(file, path).takeLine(MOST_HEAD_BYTES);
  } finally {
    file.destroy();
  }
}

/** An error of the source ends the reading with that error. */
const unpacked = (packed: AsyncIterable<Buffer>): AsyncIterable<Buffer> =>
  pipe(Readable.from(packed, { objectMode: false }), createZstdDecompress(), () => undefined);
