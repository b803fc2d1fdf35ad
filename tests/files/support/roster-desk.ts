import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRosterFiles } from '../../../src/adapters/files/roster-files.ts';
import { FileRefused, type FileProblem, type RawCell, type RosterFile } from '../../../src/ports/roster-file.ts';

export interface ReadRoster {
  readonly file: RosterFile;
  readonly rows: readonly { rowNo: number; cells: readonly RawCell[] }[];
  readonly records: readonly { rowNo: number; fields: Readonly<Record<string, RawCell>> }[];
  readonly notes: readonly string[];
}

/** Puts bytes on disk under a name that says nothing, and reads them as the hub would. */
export async function readRoster(bytes: Buffer | string): Promise<ReadRoster> {
  return onDisk(bytes, readPath);
}

export async function readPath(path: string): Promise<ReadRoster> {
  const file = await createRosterFiles().open(path);
  const rows = [];
  const records = [];
  for await (const batch of file.rows()) {
    for (const row of batch) {
      if ('cells' in row) rows.push(row);
      else records.push(row);
    }
  }
  return { file, rows, records, notes: file.notes.map((note) => note.code) };
}

/** The problem a file is refused with. Fails when the file is accepted. */
export async function refusal(bytes: Buffer | string): Promise<FileProblem> {
  try {
    await readRoster(bytes);
  } catch (error) {
    if (error instanceof FileRefused) return error.problem;
    throw error;
  }
  throw new Error('the file was accepted');
}

export async function onDisk<T>(bytes: Buffer | string, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'roster-'));
  try {
    const path = join(folder, 'file.bin');
    await writeFile(path, bytes);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Cells of all rows, without their numbers. */
export function table(read: ReadRoster): readonly (readonly RawCell[])[] {
  return read.rows.map((row) => row.cells);
}
