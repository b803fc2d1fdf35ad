import { statfsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * PostgreSQL asks for its log in segments of this size (wal_segment_size) and cannot go on where one does not fit. A volume
 * with less free is full.
 */
const SEGMENT_BYTES = 16 * 1024 * 1024;

/** Folders of a home that may lie on volumes of their own. */
const FOLDERS = ['', 'postgres', 'postgres/pg_wal', 'uploads', 'incoming'] as const;

/** Whether any volume of this home is full. */
export const isFull = (home: string): boolean =>
  FOLDERS.some((folder) => freeBytes(join(home, folder)) < SEGMENT_BYTES);

/** Bytes that may be written at this place; without bound where there is no such place yet. */
export function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch {
    return Infinity;
  }
}
