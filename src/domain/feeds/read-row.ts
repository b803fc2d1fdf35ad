import type { Cell } from '../values/cell.ts';
import { type IdDocumentType, readDocumentNumber } from '../values/id-documents.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { textOfCell } from './cell-text.ts';
import type { AnyRow, Envelope, Feed, Refusal } from './define-feed.ts';
import { columnsOf } from './feed-columns.ts';
import { type Operation, readOperation } from './envelope-columns.ts';
import type { Field } from './field.ts';
import { type FieldIssue, personIssues } from './person-issues.ts';
import { keyRefusals, OPERATION_UNKNOWN } from './row-refusals.ts';

export type { FieldIssue } from './person-issues.ts';

/** The cells of one row under their field names, plus what the row says about itself. */
export interface RowCells {
  readonly fields: Readonly<Record<string, Cell>>;
  readonly operation: string;
  readonly sourceRecordId: string | null;
  readonly submitterOrg: string | null;
}

/** A row that was taken. */
export interface RowReading {
  readonly refused: null;
  readonly row: AnyRow;
  readonly sent: Readonly<Record<string, string>>;
  readonly issues: readonly FieldIssue[];
  readonly key: string;
  readonly operation: Operation;
  readonly sourceRecordId: string | null;
  readonly registeredOn: PartialDate | null;
  readonly eventOn: PartialDate | null;
  readonly region: string;
}

export interface RowRefused {
  readonly refused: readonly Refusal[];
}

/** Reads one row of a feed: cells to values, defaults, cross-field judgements, natural key. Pure; the same cells give the same reading. */
export function readRow(feed: Feed, cells: RowCells, envelope: Envelope): RowReading | RowRefused {
  const operation = readOperation(cells.operation);
  if (operation === null) return { refused: [OPERATION_UNKNOWN] };
  const own = cells.submitterOrg === null ? envelope : { ...envelope, org: cells.submitterOrg };
  const { row, sent, issues } = readFields(feed, cells.fields, own);
  const refusal = operation === 'NEW' ? (feed.refuses?.(row) ?? null) : null;
  if (refusal) return { refused: [refusal] };
  const parts = feed.key(row, own);
  const unkeyed = keyRefusals(feed, row, parts, issues);
  if (unkeyed.length > 0) return { refused: unkeyed };
  return {
    refused: null,
    row,
    sent,
    issues: [...issues, ...personIssues(feed, row, issues)],
    key: keyText(parts),
    operation,
    sourceRecordId: cells.sourceRecordId,
    registeredOn: feed.registeredOn === 'periodStart' ? own.periodStart : dateOf(row, feed.registeredOn),
    eventOn: dateOf(row, feed.eventDate),
    region: (feed.regionField && (row[feed.regionField] as string | null)) || own.region,
  };
}

/** The separator cannot occur inside a part. */
const keyText = (parts: readonly (string | null)[]): string =>
  parts.map((part) => (part ?? '').replaceAll('|', '/')).join('|');

const dateOf = (row: AnyRow, field: string): PartialDate | null => (row[field] ?? null) as PartialDate | null;

/** Values, defaults and completions; then numbers of stated documents are read once more as such. */
function readFields(feed: Feed, cells: Readonly<Record<string, Cell>>, envelope: Envelope) {
  const row: Record<string, string | number | null> = {};
  const sent: Record<string, string> = {};
  const issues: FieldIssue[] = [];
  for (const [key, field, type] of columnsOf(feed)) {
    const cell = cells[key] ?? null;
    const text = textOfCell(cell);
    const reading = text === '' ? null : field.read(cell);
    row[key] = reading === null ? standIn(field, envelope) : reading.value;
    if (text !== '' && !field.forgetsSent) sent[key] = text;
    if (reading !== null && type === null) for (const issue of reading.issues) issues.push({ ...issue, field: key });
  }
  Object.assign(row, feed.completes?.(row));
  readNumbers(feed, cells, row, issues);
  return { row, sent, issues };
}

/** Numbers with a document type beside them, once the type is known: a passport needs no 18 digits. */
function readNumbers(
  feed: Feed,
  cells: Readonly<Record<string, Cell>>,
  row: Record<string, string | number | null>,
  issues: FieldIssue[],
): void {
  for (const [key, , type] of columnsOf(feed)) {
    const cell = cells[key] ?? null;
    if (type === null || cell === null || textOfCell(cell) === '') continue;
    const reading = readDocumentNumber(cell, row[type] as IdDocumentType | null);
    row[key] = reading.value;
    for (const issue of reading.issues) issues.push({ ...issue, field: key });
  }
}

const standIn = (field: Field<string | number>, envelope: Envelope): string | number | null => {
  if (field.fromEnvelope === 'submitterOrg') return envelope.org || null;
  if (field.fromEnvelope === 'submitterRegion') return envelope.region;
  if (field.fromEnvelope === 'periodStart') return envelope.periodStart;
  return field.fallback ?? null;
};
