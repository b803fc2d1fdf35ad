import type { Envelope, Feed } from '../feeds/define-feed.ts';
import { foldHeader, headerNames } from '../feeds/header.ts';
import { feedById } from '../feeds/index.generated.ts';
import { readRow, type RowCells, type RowReading } from '../feeds/read-row.ts';
import { addDays, addMonths, firstDay, plainDate, type PlainDate } from '../values/plain-date.ts';
import type { ExampleRow } from './check.ts';
import type { RecordView } from './dossier.ts';
import { settleVersions } from './rehearse-versions.ts';

/** A row of an example as a record, with what linkage and the history of corrections need. */
export interface ExampleRecord {
  readonly feed: Feed;
  readonly reading: RowReading;
  readonly view: RecordView;
}

const DEFAULT_REGION = '290121';
/** Term of a stock roster when the example names none. */
const DEFAULT_TERM = ['2024-09-01', '2025-01-31'] as const;

/** Reads the rows of an example. Throws RangeError when a row names an unknown feed or header, or is refused. */
export function readExample(rows: readonly ExampleRow[]): readonly ExampleRecord[] {
  const read = rows.map((row, index) => readExampleRow(row, index));
  return settleVersions(read);
}

function readExampleRow(example: ExampleRow, index: number): ExampleRecord {
  const feed = feedById.get(example.feed);
  if (feed === undefined) throw new RangeError(`example row ${index + 1}: no feed ${example.feed}`);
  const cells = cellsOf(feed, example.row, index);
  const stated = example.period?.map(plainDate);
  const provisional = readAccepted(feed, cells, envelopeOf(example, stated ?? DEFAULT_TERM.map(plainDate)), index);
  const period = stated ?? (feed.stock ? DEFAULT_TERM.map(plainDate) : monthOf(provisional));
  const reading = readAccepted(feed, cells, envelopeOf(example, period), index);
  return { feed, reading, view: viewOf(feed, example, reading, period, index) };
}

const monthOf = ({ registeredOn, eventOn }: RowReading): readonly PlainDate[] => {
  const day = registeredOn ?? eventOn;
  if (day === null) return DEFAULT_TERM.map(plainDate);
  const first = plainDate(`${firstDay(day).slice(0, 7)}-01`);
  return [first, addDays(addMonths(first, 1), -1)];
};

function cellsOf(feed: Feed, row: ExampleRow['row'], index: number): RowCells {
  const names = headerNames(feed);
  const fields: Record<string, string | number> = {};
  let operation = '';
  for (const [header, cell] of Object.entries(row)) {
    const field = names.get(foldHeader(header));
    if (header === '操作') operation = String(cell);
    else if (field === undefined) throw new RangeError(`example row ${index + 1}: ${feed.id} has no column ${header}`);
    else fields[field] = cell;
  }
  return { fields, operation, sourceRecordId: null, submitterOrg: null };
}

const envelopeOf = (example: ExampleRow, [from, until]: readonly PlainDate[]): Envelope => ({
  feed: example.feed,
  region: example.region ?? DEFAULT_REGION,
  org: '',
  periodStart: from ?? plainDate(DEFAULT_TERM[0]),
  periodEnd: until ?? plainDate(DEFAULT_TERM[1]),
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
});

function readAccepted(feed: Feed, cells: RowCells, envelope: Envelope, index: number): RowReading {
  const reading = readRow(feed, cells, envelope);
  if (reading.refused === null) return reading;
  throw new RangeError(
    `example row ${index + 1} of ${feed.id} is refused: ${reading.refused.map(({ code }) => code).join(', ')}`,
  );
}

const viewOf = (
  feed: Feed,
  example: ExampleRow,
  reading: RowReading,
  [from, until]: readonly PlainDate[],
  index: number,
): RecordView => ({
  recordId: `r${index + 1}`,
  feed: feed.id,
  key: reading.key,
  row: reading.row,
  issues: reading.issues,
  region: reading.region,
  submitterRegion: example.region ?? DEFAULT_REGION,
  org: '',
  periodStart: from ?? plainDate(DEFAULT_TERM[0]),
  periodEnd: until ?? plainDate(DEFAULT_TERM[1]),
  registeredOn: reading.registeredOn,
  eventOn: reading.eventOn,
  contention: example.contended ? 'file' : null,
  superseded: false,
  firstTerm: feed.stock ? (from ?? plainDate(DEFAULT_TERM[0])) : null,
});
