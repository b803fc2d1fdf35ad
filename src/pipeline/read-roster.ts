import type { Feed } from '../domain/feeds/define-feed.ts';
import { textOfCell } from '../domain/feeds/cell-text.ts';
import { isFooter } from '../domain/feeds/header.ts';
import { readRow, type RowCells } from '../domain/feeds/read-row.ts';
import { blockingKeys } from '../domain/linkage/blocking-keys.ts';
import { mentionsOf } from '../domain/linkage/mentions-of.ts';
import type { Stores } from '../ports/hub.ts';
import {
  type FileProblem,
  FileRefused,
  type RawCell,
  type RawRecord,
  type RawRow,
  type RosterFile,
} from '../ports/roster-file.ts';
import type { ColumnReport, RejectedRow, Roster } from '../ports/rosters.ts';
import type { IncomingRecord, PreparedRows } from '../ports/source-records.ts';
import { columnNotes, type FieldPlace, placesOf, refuseTwins } from './column-notes.ts';
import {
  addColumnsOf,
  cellsInOrder,
  columnsOfRecords,
  findColumns,
  type FoundColumns,
  isRecord,
  isTable,
  overridesOf,
  reportColumns,
} from './find-columns.ts';
import type { ImportOptions } from './import-report.ts';
import { gateTally, type GateTally } from './gate-tally.ts';
import { RejectedList } from './rejected-list.ts';
import { EMPTY, endsEarly, HEADER_MISSING } from './roster-problems.ts';
import { rosterTally, type RosterTally } from './roster-tally.ts';
import { RowWidth } from './row-width.ts';
import { ValueRemarks } from './value-remarks.ts';

/** What reading a file gave beside the stored rows. */
export interface RosterReading {
  /** Data rows, rejected ones included; titles, totals and blank rows excluded. */
  readonly rows: number;
  readonly rejected: RejectedList;
  readonly columns: ColumnReport;
  readonly headers: readonly string[];
  readonly facts: RosterTally['facts'];
  readonly gated: GateTally;
  /** What is said about values of rows that were taken. */
  readonly remarks: ValueRemarks;
  /** What is said about the header. */
  readonly notes: readonly FileProblem[];
  readonly places: Readonly<Record<string, FieldPlace>>;
}

/** Reads a file row by row and stores what can be taken. */
export async function readRoster(
  feed: Feed,
  file: RosterFile,
  roster: Roster,
  options: ImportOptions,
  stores: Stores,
): Promise<RosterReading> {
  const reader = new RosterReader(feed, file.format === 'csv', roster, options, stores);
  try {
    for await (const batch of file.rows()) await reader.take(batch);
  } catch (error) {
    // Nothing may still be on its way into the transaction when it is rolled back.
    await reader.stored().catch(() => undefined);
    throw error;
  }
  await reader.stored();
  return reader.finish();
}

/**
 * Batches read and not yet stored, some 1.5 MB each: neither side waits for the other, which is now the faster and now the slower one,
 * and memory stays flat.
 */
const MOST_UNDER_WAY = 4;

class RosterReader {
  private found: FoundColumns | null = null;
  private rows = 0;
  /** Batches under way into the database, in order, while the next one is read. */
  private readonly underWay: Promise<void>[] = [];
  private readonly rejected = new RejectedList();
  private readonly tally: RosterTally;
  private readonly gated: GateTally;
  private readonly remarks = new ValueRemarks();
  private width: RowWidth | null = null;
  /** Rows that end before the last header, and were taken. */
  private short: { readonly first: number; readonly count: number } | null = null;
  private readonly isText: boolean;
  private readonly feed: Feed;
  private readonly roster: Roster;
  private readonly options: ImportOptions;
  private readonly stores: Stores;

  constructor(feed: Feed, isText: boolean, roster: Roster, options: ImportOptions, stores: Stores) {
    this.feed = feed;
    this.isText = isText;
    this.roster = roster;
    this.options = options;
    this.stores = stores;
    this.tally = rosterTally(options.envelope);
    this.gated = gateTally(feed);
  }

  async take(batch: readonly (RawRow | RawRecord)[]): Promise<void> {
    const found = (this.found = this.columnsFor(batch));
    const rejected: RejectedRow[] = [];
    const ready = await this.stores.records.prepare(this.roster, this.readings(batch, found, rejected));
    this.rejected.add(rejected);
    this.underWay.push(this.store(ready, rejected));
    // Its failure is told where it is awaited.
    this.underWay.at(-1)?.catch(() => undefined);
    if (this.underWay.length > MOST_UNDER_WAY) await this.underWay.shift();
  }

  /** What can be taken, row by row: a reading lasts as long as it is looked at, a thousand of them would outlive two collections. */
  private *readings(
    batch: readonly (RawRow | RawRecord)[],
    found: FoundColumns,
    rejected: RejectedRow[],
  ): Generator<IncomingRecord> {
    for (const raw of batch) {
      if (raw.rowNo <= found.headerRowNo) continue;
      const cells = isRecord(raw) ? cellsInOrder(raw, found) : raw.cells;
      if (isBlank(cells) || isFooter(cells.slice(0, 3).map(textOfCell))) continue;
      this.rows += 1;
      const outcome = this.read(raw.rowNo, cells, found);
      if ('reasons' in outcome) {
        rejected.push(outcome);
        continue;
      }
      this.remarks.add(outcome.rowNo, outcome.reading.issues);
      this.tally.add(outcome.reading);
      this.gated.add(outcome.reading);
      yield outcome;
    }
  }

  /** Resolves when every batch taken so far is stored; fails when none is on its way any more, for one fails before its turn. */
  async stored(): Promise<void> {
    const ends = await Promise.allSettled(this.underWay);
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  /** Made ready at once, stored after the batch before. */
  private async store(ready: PreparedRows, rejected: readonly RejectedRow[]): Promise<void> {
    const before = this.underWay.at(-1);
    const store = await ready.seal();
    await before;
    await store();
    if (rejected.length > 0) await this.stores.rosters.reject(this.roster, rejected);
  }

  finish(): RosterReading {
    const { found } = this;
    if (!found) throw new FileRefused(EMPTY);
    const columns = reportColumns(found, this.feed);
    return {
      rows: this.rows,
      rejected: this.rejected,
      columns,
      headers: found.headers,
      facts: { ...this.tally.facts, forbiddenColumns: columns.forbidden },
      gated: this.gated,
      remarks: this.remarks,
      notes: [...columnNotes(found, this.feed), ...(this.short ? [endsEarly(this.short.first, this.short.count)] : [])],
      places: placesOf(found, this.feed),
    };
  }

  /** The header of a table stands once; records may bring new keys in every batch. */
  private columnsFor(batch: readonly (RawRow | RawRecord)[]): FoundColumns {
    const overrides = overridesOf(this.options.map);
    const records = batch.filter(isRecord);
    if (this.found && records.length === 0) return this.found;
    const rows = batch.flatMap((row) => (isRecord(row) ? [] : [row]));
    const found = this.found
      ? addColumnsOf(records, this.found, this.feed, overrides)
      : records.length > 0
        ? columnsOfRecords(records, this.feed, overrides)
        : findColumns(rows, this.feed, overrides);
    if (!found || found.mapped.size === 0) throw new FileRefused(HEADER_MISSING);
    refuseTwins(found, this.feed);
    return found;
  }

  private read(rowNo: number, cells: readonly RawCell[], found: FoundColumns): IncomingRecord | RejectedRow {
    const asSent = () =>
      Object.fromEntries(
        found.headers.flatMap((header, at) => (isKept(found, at) ? [[header, textOfCell(cells[at] ?? null)]] : [])),
      );
    const width = (this.width ??= new RowWidth(found, this.feed));
    const beyond = isTable(found) ? width.beyond(cells) : null;
    if (beyond) return { rowNo, reasons: [beyond], cells: asSent() };
    const own = cellsOf(cells, found);
    const reading = readRow(this.feed, own, this.options.envelope);
    if (reading.refused) return { rowNo, reasons: reading.refused, cells: asSent() };
    if (this.isText && width.isShort(cells)) {
      const lost = width.lost(cells, reading.issues);
      if (lost) return { rowNo, reasons: [lost], cells: asSent() };
      this.short = { first: this.short?.first ?? rowNo, count: (this.short?.count ?? 0) + 1 };
    }
    const recordId = this.stores.records.idOf(this.roster, rowNo);
    const { periodStart } = this.options.envelope;
    const mentions = mentionsOf(this.feed, { ...reading, recordId, periodStart });
    return {
      rowNo,
      feed: this.feed.id,
      org: own.submitterOrg ?? this.options.envelope.org,
      reading,
      term: this.feed.stock ? periodStart : null,
      mentions,
      keys: mentions.map((mention) => blockingKeys(mention)),
    };
  }
}

function cellsOf(cells: readonly RawCell[], found: FoundColumns): RowCells {
  const fields: Record<string, RawCell> = {};
  const envelope: Record<string, string> = {};
  found.columns.forEach((column, at) => {
    const cell = cells[at] ?? null;
    if (column.use === 'field') fields[column.field] = cell;
    else if (column.use === 'envelope') envelope[column.column] = textOfCell(cell);
  });
  return {
    fields,
    operation: envelope['operation'] ?? '',
    sourceRecordId: envelope['sourceRecordId'] || null,
    submitterOrg: envelope['submitterOrg'] || null,
  };
}

const isBlank = (cells: readonly RawCell[]): boolean =>
  cells.every((cell) => cell === null || cell === '' || textOfCell(cell) === '');

/** Forbidden and unknown columns and remarks are not even kept in rejected rows. */
const isKept = (found: FoundColumns, at: number): boolean => {
  const column = found.columns[at];
  return column?.use === 'field' || (column?.use === 'envelope' && column.column !== 'ignored');
};
