import type { KnownBatch } from '../domain/batches/series.ts';
import type { SignedReceipt } from '../domain/batches/receipt.ts';
import type { SenderKey, SigningAlgorithm } from '../domain/batches/sender-key.ts';
import type { FileSource } from './sealed-file.ts';

/** A signed batch that was received: signature and digests were right. */
export interface Submission extends KnownBatch {
  readonly id: string;
  readonly sender: string;
  readonly feed: string;
  readonly region: string;
  readonly keyId: string;
  readonly nonce: string;
  /** Bytes that were signed. */
  readonly manifest: string;
  readonly signature: string;
}

/** A submission with what became of it. */
export interface SubmissionReading extends Submission {
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly batch: number | null;
  /** Null while the batch is being stored. */
  readonly receipt: SignedReceipt | null;
}

export type SeriesOf = Pick<Submission, 'sender' | 'feed' | 'region'>;

/** Signed batches of departments' systems, their keys and receipts. */
export interface Submissions {
  key(keyId: string): Promise<SenderKey | null>;
  keysOf(sender: string): Promise<readonly SenderKey[]>;
  registerKey(key: SenderKey, registeredBy: string): Promise<void>;
  /** False when there is no such key, or it is revoked already. */
  revokeKey(keyId: string, at: string): Promise<boolean>;
  /** Batches under this key that count. */
  countAccepted(keyId: string): Promise<number>;
  /** Everything received of a series, in order; the series is locked until the transaction ends. */
  lockSeries(series: SeriesOf): Promise<readonly SubmissionReading[]>;
  isNonceUsed(sender: string, nonce: string): Promise<boolean>;
  receive(submission: Submission, at: string): Promise<void>;
  keepReceipt(id: string, batch: number | null, receipt: SignedReceipt): Promise<void>;
  /** Systems that sent this batch, signed. */
  sendersOf(batch: number): Promise<readonly string[]>;
  /** Did you get batch 37? */
  find(series: SeriesOf, seriesNo: number): Promise<readonly SubmissionReading[]>;
}

/** Signatures and digests of batches. */
export interface BatchCryptography {
  verify(
    key: { readonly algorithm: SigningAlgorithm; readonly publicKey: string },
    text: string,
    signature: string,
  ): boolean;
  /** SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
  digest(text: string): string;
  /** Canonical JSON (RFC 8785). */
  canonical(value: unknown): string;
  /** Size and digests of a file; SM3 only when asked for. */
  measure(from: FileSource, withSm3: boolean): Promise<FileMeasure>;
}

export interface FileMeasure {
  readonly bytes: number;
  readonly sha256: string;
  readonly sm3: string | null;
}
