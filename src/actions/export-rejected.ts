import type { Actor } from '../domain/access/actor.ts';
import { ownsRejected, rejectedUntil } from '../domain/access/rejected-rows.ts';
import { type EvidenceFacts, leaveFor, type Leave } from '../domain/evidence/sensitive-operations.ts';
import { storedRejectedSheet } from '../pipeline/stored-rejected.ts';
import type { Hub } from '../ports/hub.ts';
import type { WorkbookSheet } from '../ports/roster-file.ts';
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
    return {
      outcome: 'exported',
      fileName: `${rejected.fileName}.rejected.${format}`,
      sheet: storedRejectedSheet(rejected, hub),
    };
  });
}
