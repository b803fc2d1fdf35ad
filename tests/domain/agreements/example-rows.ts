import type { AnyRow, Envelope, Feed } from '../../../src/domain/feeds/define-feed.ts';
import { mapHeader } from '../../../src/domain/feeds/header.ts';
import { readRow } from '../../../src/domain/feeds/read-row.ts';
import { plainDate } from '../../../src/domain/values/plain-date.ts';

const envelopeOf = ({ id }: Feed): Envelope => ({
  feed: id,
  region: '290121',
  org: '',
  periodStart: plainDate('2025-01-01'),
  periodEnd: plainDate('2025-01-31'),
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
});

/** The rows that a feed itself gives as examples, read as they would be on import. */
export function exampleRows(feed: Feed): readonly { readonly row: AnyRow; readonly envelope: Envelope }[] {
  const envelope = envelopeOf(feed);
  return feed.examples.flatMap(({ given }) => {
    const { columns } = mapHeader(Object.keys(given), feed);
    const cells = Object.values(given);
    const fields = Object.fromEntries(
      columns.flatMap((column, at) => (column.use === 'field' ? [[column.field, cells[at] ?? null] as const] : [])),
    );
    const read = readRow(feed, { fields, operation: '', sourceRecordId: null, submitterOrg: null }, envelope);
    return read.refused === null ? [{ row: read.row, envelope }] : [];
  });
}
