import { statfsSync } from 'node:fs';

import type { Place } from './place.ts';

/**
 * Sized for one machine with 2 cores and 4 GB or more that runs the hub as well. The log is not compressed: these binaries know pglz alone, which
 * took a tenth of PostgreSQL's CPU in a run of 470,000 persons. It waits in memory for as much as one of its files, as PostgreSQL has it by
 * itself beside larger buffers: a first run writes 2 GB of it.
 */
const always = {
  listen_addresses: '',
  timezone: 'UTC',
  max_connections: '100',
  shared_buffers: '256MB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  wal_buffers: '16MB',
};

/** Loses the cluster in a power cut: only for data that a test throws away. */
const unsafelyFast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Parallel queries share memory in /dev/shm; containers often give it 64 MB, less than one hash table may take. */
const SMALL_SHARED_MEMORY_BYTES = 512 * 1024 * 1024;

/** The server's command line arguments. */
export function serverArguments(
  { data }: Place,
  socketFolder: string,
  port: number,
  unsafeFast: boolean,
): readonly string[] {
  const settings = { ...always, ...(unsafeFast ? unsafelyFast : {}), ...sharedMemory() };
  const named = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-k', socketFolder, '-p', String(port), ...named];
}

function sharedMemory(): { readonly dynamic_shared_memory_type?: 'mmap' } {
  if (process.platform !== 'linux') return {};
  try {
    const { bsize, blocks } = statfsSync('/dev/shm');
    return bsize * blocks < SMALL_SHARED_MEMORY_BYTES ? { dynamic_shared_memory_type: 'mmap' } : {};
  } catch {
    return { dynamic_shared_memory_type: 'mmap' };
  }
}
