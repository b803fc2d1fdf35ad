import { envelopeOf, type Manifest, readManifest } from '../domain/batches/manifest.ts';
import type { SignedReceipt } from '../domain/batches/receipt.ts';
import { type KnownBatch, seriesStop, type SeriesVerdict } from '../domain/batches/series.ts';
import type { Reason } from '../domain/checks/answer.ts';
import { newKey } from '../domain/gates/g09-new-key.ts';
import type { GateStop } from '../domain/gates/gate.ts';
import { holdAccepted } from '../pipeline/hold-accepted.ts';
import { importRoster } from '../pipeline/import-roster.ts';
import type { Hub, Stores } from '../ports/hub.ts';
import type { BatchCryptography, SubmissionReading } from '../ports/submissions.ts';
import { noteReceived, receiptOf } from './batch-receipt.ts';
import { receiveBatch } from './receive-batch.ts';
import { faultInSignedFile, type SignedFile } from './signed-file-fault.ts';

/** Signs receipts; its private key never leaves it. */
export interface ReceiptSigner {
  readonly keyId: string;
  /** 128 hexadecimal digits. */
  sign(this: void, text: string): string;
}

export interface Submitting {
  readonly hub: Hub;
  readonly cryptography: BatchCryptography;
  readonly signer: ReceiptSigner;
}

export type BatchAnswer =
  /** `isRepeat`: the batch was received before; this is the receipt given then. */
  | { readonly outcome: 'receipt'; readonly receipt: SignedReceipt; readonly isRepeat: boolean }
  /** Not received: nothing is stored, and nothing of it is known later. */
  | { readonly outcome: 'refused'; readonly problem: Reason };

/**
 * Takes a signed batch of a department's system: signature, key, digests and window first, then its place in the series,
 * then the rows. What was received is answered by a durable signed receipt, the same for every repetition; a crash in
 * between is mended by sending again. Two contents under one number are both held.
 */
export async function submitBatch(file: SignedFile, submitting: Submitting): Promise<BatchAnswer> {
  const read = readManifest(file.manifest);
  if (read.outcome === 'faulty') return refused(read.problem);
  const { manifest } = read;
  const { hub, cryptography } = submitting;
  const key = await hub.inTransaction(({ submissions }) => submissions.key(manifest.keyId));
  const measured = await cryptography.measure(file.content, manifest.file.sm3 !== undefined);
  const fault = faultInSignedFile(file, manifest, key, measured, cryptography);
  if (fault !== null) return refused(fault);
  const received = await receiveBatch(file, manifest, submitting);
  if (received.outcome === 'refused') return received;
  const { submission, verdict } = received;
  if (submission.receipt !== null) return { outcome: 'receipt', receipt: submission.receipt, isRepeat: true };
  // Sent again before its receipt was written: what was received first says under which envelope.
  const first = readManifest(submission.manifest);
  const own = first.outcome === 'read' ? first.manifest : manifest;
  return store({ file, manifest: own, org: key?.org ?? '', submission, verdict }, submitting);
}

const refused = (problem: Reason): BatchAnswer & { outcome: 'refused' } => ({ outcome: 'refused', problem });

interface Storing {
  readonly file: SignedFile;
  readonly manifest: Manifest;
  /** Organisation that the key stands for. */
  readonly org: string;
  readonly submission: SubmissionReading;
  readonly verdict: SeriesVerdict;
}

async function store(storing: Storing, submitting: Submitting): Promise<BatchAnswer> {
  const { file, manifest, org, submission, verdict } = storing;
  const { hub, cryptography, signer } = submitting;
  const stops = await stopsBefore(storing, hub);
  const envelope = envelopeOf(manifest, org);
  const report = await importRoster(file.content, { envelope, map: {}, dryRun: false, stops }, hub);
  const receipt = receiptOf(submission, report);
  const text = cryptography.canonical(receipt);
  const signed: SignedReceipt = { text, signature: signer.sign(text), keyId: signer.keyId };
  return hub.inTransaction(async (stores) => {
    if (verdict.verdict === 'fork') await holdOther(verdict.of, storing, stops, stores);
    const [now] = (await stores.submissions.lockSeries(manifest)).filter(({ id }) => id === submission.id);
    if (now?.receipt) return { outcome: 'receipt', receipt: now.receipt, isRepeat: true };
    await stores.submissions.keepReceipt(submission.id, receipt.batch, signed);
    await noteReceived(receipt, manifest, stores);
    return { outcome: 'receipt', receipt: signed, isRepeat: false };
  });
}

/** Reasons to hold it that lie in the key and the series, not in the rows. */
async function stopsBefore({ submission, verdict }: Storing, { inTransaction }: Hub): Promise<readonly GateStop[]> {
  const accepted = await inTransaction(({ submissions }) => submissions.countAccepted(submission.keyId));
  return [newKey(accepted), seriesStop(verdict, submission)].filter((stop) => stop !== null);
}

/** The batch that the new one contradicts counts no more either. */
async function holdOther(
  of: KnownBatch,
  { manifest }: Storing,
  stops: readonly GateStop[],
  stores: Stores,
): Promise<void> {
  const others = await stores.submissions.find(manifest, of.seriesNo);
  const fork = stops.filter(({ gate }) => gate === 'SERIES_FORK');
  for (const { batch, contentDigest } of others)
    if (batch !== null && contentDigest === of.contentDigest) await holdAccepted(batch, fork, stores);
}
