import type { GateStop } from '../gates/gate.ts';

/** accepted: its rows count. held: stored, waits for two people. rejected: nothing of it is stored. */
export type ReceiptState = 'accepted' | 'held' | 'rejected';

/** What the hub answers for a batch, for good. Holds no personal value. */
export interface Receipt {
  readonly spec: 'hub-receipt/1';
  readonly id: string;
  readonly sender: string;
  readonly feed: string;
  readonly region: string;
  readonly seriesNo: number;
  /** SHA-256 of the manifest, which the next one names as `prevDigest`. */
  readonly manifestDigest: string;
  readonly contentDigest: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly state: ReceiptState;
  /** Batch number; null when rejected. */
  readonly batch: number | null;
  /** Rows of the file and rows rejected one by one; null when rejected as a whole. */
  readonly rows: { readonly total: number; readonly rejected: number } | null;
  /** Which gate holds it, by what number, and what the sender can do. */
  readonly stops: readonly GateStop[];
  /** Why it was rejected. */
  readonly problem: { readonly code: string; readonly zh: string; readonly en: string } | null;
}

/** A receipt as it was signed: canonical JSON (RFC 8785) and the hub's Ed25519 signature over it. */
export interface SignedReceipt {
  readonly text: string;
  /** 128 hexadecimal digits. */
  readonly signature: string;
  readonly keyId: string;
}
