import type { Feed } from './define-feed.ts';
import { mapHeader } from './header.ts';

/** Headers as a department wrote them, in the order of the form: fields of the feed, then whatever else. */
export function headersInOrder(headers: readonly string[], feed: Feed): readonly string[] {
  const fields = Object.keys(feed.fields);
  const { columns } = mapHeader(headers, feed);
  const placed = headers.map((header, at) => {
    const column = columns[at];
    return { header, place: column?.use === 'field' ? fields.indexOf(column.field) : fields.length };
  });
  return placed
    .toSorted((one, other) => one.place - other.place || (one.header < other.header ? -1 : 1))
    .map(({ header }) => header);
}
