import type { Feed, Refusal } from '../domain/feeds/define-feed.ts';
import { textOfCell } from '../domain/feeds/cell-text.ts';
import { isFooter } from '../domain/feeds/header.ts';
import { readRow, type RowCells } from '../domain/feeds/read-row.ts';
import { blockingKeys } from '../domain/linkage/blocking-keys.ts';
import { mentionsOf } from '../domain/linkage/mentions-of.ts';
import type { Stores } from '../ports/hub.ts';
import { FileRefused, type RawCell, type RawRecord, type RawRow, type RosterFile } from '../ports/roster-file.ts';
import type { ColumnReport, RejectedRow, Roster } from '../ports/rosters.ts';
import type { IncomingRecord } from '../ports/source-records.ts';
import {
  addColumnsOf,
  cellsInOrder,
  columnsOfRecords,
  findColumns,
  type FoundColumns,
  isRecord,
  overridesOf,
  reportColumns,
} from './find-columns.ts';
import type { ImportOptions } from './import-roster.ts';
import { gateTally, type GateTally } from './gate-tally.ts';
import { rosterTally, type RosterTally } from './roster-tally.ts';

/** What reading a file gave beside the stored rows. */
export interface RosterReading {
  /** Data rows, rejected ones included; titles, totals and blank rows excluded. */
  readonly rows: number;
  readonly rejected: readonly RejectedRow[];
  readonly columns: ColumnReport;
  readonly headers: readonly string[];
  readonly facts: RosterTally['facts'];
  readonly gated: GateTally;
}

/** Reads a file row by row and stores what can be taken. */
export async function readRoster(
  feed: Feed,
  file: RosterFile,
  roster: Roster,
  options: ImportOptions,
  stores: Stores,
): Promise<RosterReading> {
  const reader = new RosterReader(feed, roster, options, stores);
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

class RosterReader {
  private found: FoundColumns | null = null;
  private rows = 0;
  /** The batch under way into the database while the next one is read. */
  private storing: Promise<void> = Promise.resolve();
  private readonly rejected: RejectedRow[] = [];
  private readonly tally: RosterTally;
  private readonly gated: GateTally;
  private readonly feed: Feed;
  private readonly roster: Roster;
  private readonly options: ImportOptions;
  private readonly stores: Stores;

  constructor(feed: Feed, roster: Roster, options: ImportOptions, stores: Stores) {
    this.feed = feed;
    this.roster = roster;
    this.options = options;
    this.stores = stores;
    this.tally = rosterTally(options.envelope);
    this.gated = gateTally(feed);
  }

  async take(batch: readonly (RawRow | RawRecord)[]): Promise<void> {
    const found = (this.found = this.columnsFor(batch));
    const taken: IncomingRecord[] = [];
    const rejected: RejectedRow[] = [];
    for (const raw of batch) {
      if (raw.rowNo <= found.headerRowNo) continue;
      const cells = isRecord(raw) ? cellsInOrder(raw, found) : raw.cells;
      if (isBlank(cells) || isFooter(cells.slice(0, 3).map(textOfCell))) continue;
      this.rows += 1;
      const outcome = this.read(raw.rowNo, cells, found);
      if ('reasons' in outcome) rejected.push(outcome);
      else taken.push(outcome);
    }
    for (const { reading } of taken) {
      this.tally.add(reading);
      this.gated.add(reading);
    }
    this.rejected.push(...rejected);
    await this.storing;
    this.storing = this.store(taken, rejected);
    // Its failure is told where it is awaited.
    this.storing.catch(() => undefined);
  }

  /** Resolves when every batch taken so far is stored. */
  stored(): Promise<void> {
    return this.storing;
  }

  private async store(taken: readonly IncomingRecord[], rejected: readonly RejectedRow[]): Promise<void> {
    await this.stores.records.append(this.roster, taken);
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
    const [twice] = found.repeated;
    if (twice !== undefined) throw new FileRefused(headerTwice(this.feed.fields[twice]?.zh ?? twice));
    return found;
  }

  private read(rowNo: number, cells: readonly RawCell[], found: FoundColumns): IncomingRecord | RejectedRow {
    const asSent = () =>
      Object.fromEntries(
        found.headers.flatMap((header, at) => (isKept(found, at) ? [[header, textOfCell(cells[at] ?? null)]] : [])),
      );
    if (hasTooManyCells(cells, found))
      return { rowNo, reasons: [rowWidth(cells.length, found.headers.length)], cells: asSent() };
    const own = cellsOf(cells, found);
    const reading = readRow(this.feed, own, this.options.envelope);
    if (reading.refused) return { rowNo, reasons: reading.refused, cells: asSent() };
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
      keys: mentions.map((mention) => ({ role: mention.role, keys: blockingKeys(mention) })),
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

/** A row with values beyond the last header: a separator inside a value moved everything. */
const hasTooManyCells = (cells: readonly RawCell[], found: FoundColumns): boolean =>
  cells.length > found.headers.length && cells.slice(found.headers.length).some((cell) => textOfCell(cell) !== '');

/** Forbidden and unknown columns and remarks are not even kept in rejected rows. */
const isKept = (found: FoundColumns, at: number): boolean => {
  const column = found.columns[at];
  return column?.use === 'field' || (column?.use === 'envelope' && column.column !== 'ignored');
};

const rowWidth = (has: number, should: number): Refusal => ({
  field: null,
  code: 'ROW_WIDTH',
  zh: `该行有 ${has} 列,应为 ${should} 列;请检查是否有多余的分隔符`,
  en: `the row has ${has} cells instead of ${should}; look for a stray separator`,
});

const EMPTY = { code: 'FILE_EMPTY', zh: '文件为空,请重新导出后上传', en: 'the file is empty; export it again' };

const HEADER_MISSING = {
  code: 'HEADER_MISSING',
  rowNo: 1,
  zh: '未找到表头(至少应有三个本名册的字段);请使用模板:lianhe template',
  en: 'no header row was found (at least three fields of this feed); use the template: lianhe template',
};

const headerTwice = (header: string) => ({
  code: 'HEADER_DUPLICATE',
  zh: `有两列都对应“${header}”,请只保留一列`,
  en: `two columns stand for “${header}”; keep one`,
});
