import { contentOf, type Manifest } from '../domain/batches/manifest.ts';
import { type KnownBatch, placeInSeries, type SeriesVerdict } from '../domain/batches/series.ts';
import { faultInWindow } from '../domain/batches/window.ts';
import type { Reason } from '../domain/checks/answer.ts';
import type { Hub } from '../ports/hub.ts';
import type { BatchCryptography, SubmissionReading } from '../ports/submissions.ts';
import type { SignedFile } from './signed-file-fault.ts';

export type Received =
  | { readonly outcome: 'received'; readonly submission: SubmissionReading; readonly verdict: SeriesVerdict }
  | { readonly outcome: 'refused'; readonly problem: Reason };

/** Remembers the submission, or finds the one it repeats. */
export const receiveBatch = (
  file: SignedFile,
  manifest: Manifest,
  { hub, cryptography }: { readonly hub: Hub; readonly cryptography: BatchCryptography },
): Promise<Received> =>
  hub.inTransaction(async ({ submissions }): Promise<Received> => {
    const known = await submissions.lockSeries(manifest);
    const batch: KnownBatch = {
      seriesNo: manifest.seriesNo,
      prevDigest: manifest.prevDigest,
      manifestDigest: cryptography.digest(file.manifest),
      contentDigest: cryptography.digest(cryptography.canonical(contentOf(manifest))),
    };
    const verdict = placeInSeries(batch, known);
    const repeated =
      verdict.verdict === 'repeat'
        ? known.find(({ contentDigest }) => contentDigest === batch.contentDigest)
        : undefined;
    if (repeated) return { outcome: 'received', submission: repeated, verdict: placeOf(repeated, known) };
    const now = hub.clock.now().toISOString();
    const fault = faultInWindow(manifest.createdAt, now);
    if (fault !== null) return refused(fault);
    const { sender, feed, region, keyId, nonce } = manifest;
    if (await submissions.isNonceUsed(sender, nonce)) return refused(NONCE_USED);
    const submission = {
      ...batch,
      id: file.id,
      sender,
      feed,
      region,
      keyId,
      nonce,
      manifest: file.manifest,
      signature: file.signature,
    };
    await submissions.receive(submission, now);
    return { outcome: 'received', submission: { ...submission, receivedAt: now, batch: null, receipt: null }, verdict };
  });

/** Of one received before its receipt was written: its place among the others. */
const placeOf = (own: SubmissionReading, known: readonly SubmissionReading[]): SeriesVerdict =>
  placeInSeries(
    own,
    known.filter(({ id }) => id !== own.id),
  );

const NONCE_USED: Reason = {
  code: 'NONCE_USED',
  zh: '随机数已用过;每个清单须用新的随机数',
  en: 'the nonce was used before; every manifest needs a new one',
};

const refused = (problem: Reason): Received => ({ outcome: 'refused', problem });
