import { headersInOrder } from '../domain/feeds/headers-in-order.ts';
import { feedById } from '../domain/feeds/index.generated.ts';
import type { Hub } from '../ports/hub.ts';
import type { WorkbookSheet } from '../ports/roster-file.ts';
import type { RejectedOf, RejectedRow } from '../ports/rosters.ts';
import { rejectedSheet } from './rejected-sheet.ts';

/** Rows read at once while the sheet is written: memory does not grow with their number. */
const PAGE = 500;

/** All rows of a batch that were not taken, read as they are written: rows of a batch never change. */
export function storedRejectedSheet({ batchId, envelope, headers }: RejectedOf, hub: Hub): WorkbookSheet {
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
