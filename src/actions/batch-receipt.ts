import type { Manifest } from '../domain/batches/manifest.ts';
import type { Receipt } from '../domain/batches/receipt.ts';
import type { ImportReport } from '../pipeline/import-report.ts';
import type { Stores } from '../ports/hub.ts';
import type { SubmissionReading } from '../ports/submissions.ts';

/** What the sender is answered, after its rows were stored, held or rejected. */
export function receiptOf(submission: SubmissionReading, report: ImportReport): Receipt {
  const { id, sender, feed, region, seriesNo, manifestDigest, contentDigest, receivedAt } = submission;
  const about = {
    spec: 'hub-receipt/1',
    id,
    sender,
    feed,
    region,
    seriesNo,
    manifestDigest,
    contentDigest,
    receivedAt,
  } as const;
  if (report.outcome === 'refused') {
    const { code, zh, en } = report.problem;
    const own = code === 'CONTROL_TOTAL' ? 'MANIFEST_COUNT' : code;
    return { ...about, state: 'rejected', batch: null, rows: null, stops: [], problem: { code: own, zh, en } };
  }
  const { total, rejected } = report.counts;
  return {
    ...about,
    state: report.gates.length > 0 ? 'held' : 'accepted',
    batch: report.roster.number,
    rows: { total, rejected },
    stops: report.gates,
    problem: null,
  };
}

export const noteReceived = (receipt: Receipt, { sender, keyId }: Manifest, { evidence }: Stores): Promise<void> =>
  evidence.append([
    {
      actor: { user: sender, role: 'hub', session: '' },
      action: 'batch-received',
      purpose: null,
      agreements: [],
      object: `submission:${receipt.id}`,
      subjects: [],
      result: receipt.state === 'rejected' ? 'refused' : 'done',
      detail: {
        key: keyId,
        series: receipt.seriesNo,
        state: receipt.state,
        ...(receipt.batch === null ? {} : { batch: receipt.batch }),
        digest: receipt.contentDigest,
      },
    },
  ]);
