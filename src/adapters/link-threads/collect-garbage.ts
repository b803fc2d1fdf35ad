import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import type { PackedRows } from '../../domain/pairing/packed-rows.ts';
import type { LinkCrew } from './link-task.ts';

/*
 * Shared memory is given back when no thread refers to it any more, but the collector does not count it: hundreds of megabytes
 * that nobody uses would stay until some thread happens to run out of a few of its own. The flag is one for all threads and
 * stays: a thread that took it back would take it from another one that starts at the same time.
 */
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Gives back what this thread refers to no more: a hundredth of a second, worth it after large lists only. */
export function collectGarbage(): void {
  if (typeof collect === 'function') collect();
}

/** Bytes of a list from which its used memory is asked back between two works. */
const LARGE = 1 << 26;

/** Whether a list is so large that asking memory back is worth the time. */
export const isLarge = ({ words }: Pick<PackedRows, 'words'>): boolean => words.byteLength >= LARGE;

/** Has all threads give back what they refer to no more, where the list is large. */
export async function collectAll(crew: LinkCrew, list: Pick<PackedRows, 'words'>): Promise<void> {
  if (!isLarge(list)) return;
  await crew.keepAll('collect', null);
  collectGarbage();
}
