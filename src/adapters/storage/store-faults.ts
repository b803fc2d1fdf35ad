import type { StoreFault } from '../../domain/faults/store-faults.ts';
import type { FaultOf } from '../../ports/fault-of.ts';

/** Codes of PostgreSQL (appendix A of its manual) and of the system (errno). */
const BY_CODE: Readonly<Record<string, StoreFault>> = {
  // disk_full, also of a temporary file and of shared memory
  '53100': 'STORAGE_FULL',
  ENOSPC: 'STORAGE_FULL',
  EDQUOT: 'STORAGE_FULL',
  // out_of_memory, too_many_connections
  '53200': 'DB_BUSY',
  '53300': 'DB_BUSY',
  // io_error, data_corrupted, index_corrupted
  '58030': 'STORAGE_DAMAGED',
  XX001: 'STORAGE_DAMAGED',
  XX002: 'STORAGE_DAMAGED',
  // admin_shutdown, crash_shutdown, cannot_connect_now
  '57P01': 'NOT_READY',
  '57P02': 'NOT_READY',
  '57P03': 'NOT_READY',
  ECONNREFUSED: 'NOT_READY',
  ECONNRESET: 'NOT_READY',
  EPIPE: 'NOT_READY',
};

/** What pg says without a code. */
const BY_TEXT: readonly (readonly [RegExp, StoreFault])[] = [
  [/No space left on device/, 'STORAGE_FULL'],
  [/timeout exceeded when trying to connect/, 'DB_BUSY'],
  [/Connection terminated|not queryable|terminating connection/, 'NOT_READY'],
];

/**
 * The one place that knows full disks and lost connections.
 * @param isFull whether a volume has no room left: a database that fell over it tells nothing but that it is gone
 */
export const storeFaults = (isFull: () => boolean): FaultOf => {
  return (error) => {
    const fault =
      chainOf(error)
        .map(faultIn)
        .find((found) => found !== null) ?? null;
    return fault === 'NOT_READY' && isFull() ? 'STORAGE_FULL' : fault;
  };
};

function faultIn(error: Error): StoreFault | null {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // The socket of the embedded server is a file, which is gone while the server is.
  if (code === 'ENOENT' && 'syscall' in error && error.syscall === 'connect') return 'NOT_READY';
  if (code.startsWith('08')) return 'NOT_READY';
  return BY_CODE[code] ?? BY_TEXT.find(([text]) => text.test(error.message))?.[1] ?? null;
}

/** An error and what it was made of, the outermost first. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  for (let at = error; at instanceof Error && !chain.includes(at); at = causeOf(at)) chain.push(at);
  return chain;
}

const causeOf = (error: Error): unknown =>
  error.cause ?? ('originalError' in error ? error.originalError : 'previous' in error ? error.previous : undefined);
