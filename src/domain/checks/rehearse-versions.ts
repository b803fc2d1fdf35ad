import type { ExampleRecord } from './rehearse-records.ts';

/**
 * Records of one natural key: the same content collapses, a correction replaces and a void removes what came before, other
 * content stands beside it as a contender. Terms of a stock roster are records of their own, as are replaced certificates.
 */
export function settleVersions(records: readonly ExampleRecord[]): readonly ExampleRecord[] {
  const standing: ExampleRecord[] = [];
  for (const record of records) {
    const same = standing.filter((earlier) => versionKey(earlier) === versionKey(record));
    if (same.some((earlier) => contentOf(earlier) === contentOf(record))) continue;
    const replaces = record.reading.operation !== 'NEW';
    if (replaces) for (const earlier of same) standing.splice(standing.indexOf(earlier), 1);
    if (record.reading.operation !== 'VOID') standing.push(record);
  }
  return standing.map((record) => ({
    ...record,
    view: { ...record.view, contention: contentionOf(record, standing), superseded: isSuperseded(record, standing) },
  }));
}

const versionKey = ({ feed, view }: ExampleRecord): string =>
  `${feed.id}:${view.key}${feed.stock ? `@${view.periodStart}` : ''}`;

const contentOf = ({ view }: ExampleRecord): string => JSON.stringify(view.row);

function contentionOf(record: ExampleRecord, standing: readonly ExampleRecord[]): 'file' | 'files' | null {
  const rival = standing.find((other) => other !== record && versionKey(other) === versionKey(record));
  if (rival === undefined) return record.view.contention;
  return rival.view.periodStart === record.view.periodStart ? 'file' : 'files';
}

/** A later term lists the same person, or a valid certificate replaces this one. */
const isSuperseded = (record: ExampleRecord, standing: readonly ExampleRecord[]): boolean =>
  standing.some(
    ({ feed, view }) =>
      feed === record.feed &&
      view !== record.view &&
      ((feed.stock && view.key === record.view.key && view.periodStart > record.view.periodStart) ||
        ((feed.competes?.(view.row) ?? true) && feed.replaces?.(view.row) === record.view.key)),
  );
