import type { Feed } from './define-feed.ts';
import type { Field } from './field.ts';

/** A field of a feed; for numbers of documents with the field that holds the type: `motherIdNumber` goes with `motherIdType`. */
export type FeedColumn = readonly [key: string, field: Field<string | number>, typeField: string | null];

const known = new WeakMap<Feed['fields'], readonly FeedColumn[]>();

/** The fields of a feed in their order, worked out once per feed. */
export function columnsOf({ fields }: Feed): readonly FeedColumn[] {
  const columns =
    known.get(fields) ?? Object.entries(fields).map(([key, field]) => [key, field, typeFieldOf(key, fields)] as const);
  known.set(fields, columns);
  return columns;
}

function typeFieldOf(key: string, fields: Feed['fields']): string | null {
  const beside = key.replace(/Number$/u, 'Type');
  return fields[key]?.kind === 'idNumber' && fields[beside]?.kind === 'idType' ? beside : null;
}
