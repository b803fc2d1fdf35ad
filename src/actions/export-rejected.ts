import type { Actor } from '../domain/access/actor.ts';
import { ownsRejected, rejectedUntil } from '../domain/access/rejected-rows.ts';
import { type EvidenceFacts, leaveFor, type Leave } from '../domain/evidence/sensitive-operations.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import { headersInOrder } from '../domain/feeds/headers-in-order.ts';
import { rejectedSheet } from '../pipeline/rejected-sheet.ts';
import type { Hub } from '../ports/hub.ts';
import type { WorkbookSheet } from '../ports/roster-file.ts';
import type { RejectedOf, RejectedRow } from '../ports/rosters.ts';
import { noted } from './access/noted.ts';

export interface RejectedRequest {
  /** Batch number. */
  readonly number: number;
  readonly format: 'xlsx' | 'csv';
  /** Where the evidence log stands. */
  readonly facts: EvidenceFacts;
}

export type RejectedExport =
  | { readonly outcome: 'exported'; readonly fileName: string; readonly sheet: WorkbookSheet }
  /** No such batch, or one that is not this post's own: the same answer. */
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'nothing-rejected' }
  /** Kept no longer. */
  | { readonly outcome: 'expired' }
  | { readonly outcome: 'unwitnessed'; readonly leave: Extract<Leave, { outcome: 'refused' }> };

/** Rows read at once while the sheet is written: memory does not grow with their number. */
const PAGE = 500;

/**
 * Hands a sender the rows of its own batch that were not taken. The entry in the evidence log is one transaction with the first
 * look at the rows, and committed before any of them goes out; rows of a batch never change, so the rest is read as it is sent.
 */
export async function exportRejected(request: RejectedRequest, actor: Actor, hub: Hub): Promise<RejectedExport> {
  const { number, format, facts } = request;
  return hub.inTransaction(async ({ rosters, submissions, evidence }): Promise<RejectedExport> => {
    const rejected = await rosters.rejectedOf(number);
    if (rejected === null || !ownsRejected(actor, rejected.envelope, await submissions.sendersOf(number)))
      return { outcome: 'unknown' };
    if (rejected.count === 0) return { outcome: 'nothing-rejected' };
    const isOver = rejectedUntil(rejected.acceptedAt) <= hub.clock.now().toISOString();
    if (isOver || rejected.headers.length === 0) return { outcome: 'expired' };
    const leave = leaveFor(facts);
    if (leave.outcome === 'refused') return { outcome: 'unwitnessed', leave };
    await evidence.append([noted(actor, 'export', `batch:${number}`, { rows: rejected.count, format })]);
    return { outcome: 'exported', fileName: `${rejected.fileName}.rejected.${format}`, sheet: sheetOf(rejected, hub) };
  });
}

function sheetOf({ batchId, envelope, headers }: RejectedOf, hub: Hub): WorkbookSheet {
  const feed = feedById.get(envelope.feed);
  const ordered = feed === undefined ? headers : headersInOrder(headers, feed);
  return rejectedSheet(envelope.feed, ordered, rowsOf(batchId, hub));
}

async function* rowsOf(batchId: string, { inTransaction }: Hub): AsyncGenerator<RejectedRow> {
  for (let after = 0; ;) {
    const page = await inTransaction(({ rosters }) => rosters.rejectedAfter(batchId, after, PAGE));
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.rowNo ?? after;
  }
}
