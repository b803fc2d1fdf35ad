import type { Chunk } from './runs.ts';

/** Between two renewals: four within a lease of 12 s. */
export const RENEW_MS = 3_000;

/** Keeps the leases of chunks that are being worked on. */
export interface LeaseKeeper extends AsyncDisposable {
  /** Renews the lease until disposed. */
  keep(chunk: Chunk): Disposable;
}
