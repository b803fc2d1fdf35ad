import type { Cell } from '../values/cell.ts';
import { type IdDocumentType, readDocumentNumber } from '../values/id-documents.ts';
import { type Normalised, refused, warning } from '../values/normalised.ts';
import type { PartialDate } from '../values/plain-date.ts';
import { isStorable, textOfCell } from './cell-text.ts';
import type { AnyRow, Envelope, Feed, Refusal } from './define-feed.ts';
import { columnsOf } from './feed-columns.ts';
import { type Operation, readOperation } from './envelope-columns.ts';
import type { Field } from './field.ts';
import { type FieldIssue, personIssues } from './person-issues.ts';
import { placeIssues } from './place-issues.ts';
import { keyRefusals, longEnvelopeCell, OPERATION_UNKNOWN } from './row-refusals.ts';

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
  const tooLong = longEnvelopeCell(cells);
  if (tooLong) return { refused: [tooLong] };
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
    issues: [...issues, ...placeIssues(feed, row), ...personIssues(feed, row, issues)],
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
    const reading = text === '' ? null : readCell(field, cell);
    row[key] = reading === null ? standIn(field, envelope) : reading.value;
    if (text !== '' && !field.forgetsSent) sent[key] = text;
    if (reading !== null && type === null) for (const issue of reading.issues) issues.push({ ...issue, field: key });
  }
  Object.assign(row, feed.completes?.(row));
  readNumbers(feed, cells, row, issues);
  return { row, sent, issues };
}

const TYPE_MISMATCH = refused('TYPE_MISMATCH');
const CONTROL_CHAR = warning('TEXT_CONTROL_CHAR');

/** True and false answer yes or no and nothing else; what the register cannot hold is removed before the reader sees it. */
function readCell<T extends string | number>(
  { kind, read }: Pick<Field<T>, 'kind' | 'read'>,
  cell: Cell,
): Normalised<T> {
  if (typeof cell === 'boolean' && kind !== 'yesNo') return TYPE_MISMATCH;
  if (typeof cell !== 'string' || isStorable(cell)) return read(cell);
  const { value, issues } = read(cell.toWellFormed().replaceAll('\u0000', ''));
  return { value, issues: [CONTROL_CHAR, ...issues.filter(({ code }) => code !== CONTROL_CHAR.code)] };
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
    const reading = readCell(
      { kind: 'idNumber', read: (own) => readDocumentNumber(own, row[type] as IdDocumentType | null) },
      cell,
    );
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
