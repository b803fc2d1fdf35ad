import { feedById } from '../src/domain/feeds/index.generated.ts';
import type { Envelope, Feed } from '../src/domain/feeds/define-feed.ts';
import { mapHeader } from '../src/domain/feeds/header.ts';
import { readRow, type RowCells } from '../src/domain/feeds/read-row.ts';
import { blockingKeys } from '../src/domain/linkage/blocking-keys.ts';
import { mentionsOf } from '../src/domain/linkage/mentions-of.ts';
import type { Benchmark } from './benchmark.ts';
import type { Figure } from './figure.ts';
import { SYNTHETIC_ROSTERS, type SyntheticRoster } from './synthetic-rows.ts';

const ENVELOPE = {
  region: '290121',
  org: '',
  periodStart: '2025-01-01',
  periodEnd: '2025-12-31',
  isFinal: true,
  series: null,
  mode: 'add',
  submittedAt: null,
  declaredRowCount: null,
} as const;

/** Cells to values, people and blocking keys in memory, against doing no more than copying the cells into an object. */
export const readBench: Benchmark = {
  name: 'read',
  about: 'normalisation of rows in memory, against copying their cells',
  sizes: [10_000, 100_000],
  measure: async function* (sizes) {
    for (const [id, roster] of Object.entries(SYNTHETIC_ROSTERS)) {
      const feed = feedById.get(id);
      if (feed) for (const size of sizes) yield measureFeed(feed, roster, size);
    }
  },
};

/** Rows are made beforehand; the first tenth warms up. */
function measureFeed(feed: Feed, roster: SyntheticRoster, size: number): Figure {
  const rows = Array.from({ length: size }, (_, serial) => cellsOf(feed, roster, serial));
  const envelope = { ...ENVELOPE, feed: feed.id } as unknown as Envelope;
  const warm = rows.slice(0, size / 10);
  for (const work of [copyCells, (cells: RowCells) => readWhole(feed, cells, envelope)]) secondsOf(warm, work);
  const baseline = secondsOf(rows, copyCells);
  const seconds = secondsOf(rows, (cells) => readWhole(feed, cells, envelope));
  const name = `read.${feed.id}`;
  return { name, value: size / seconds, unit: 'rows/s', ratio: baseline / seconds, against: 'copying cells', size };
}

function cellsOf(feed: Feed, roster: SyntheticRoster, serial: number): RowCells {
  const row = roster.row(serial);
  const { columns } = mapHeader(roster.headers, feed, new Map());
  const fields = columns.flatMap((column, at) => (column.use === 'field' ? [[column.field, row[at] ?? null]] : []));
  return { fields: Object.fromEntries(fields), operation: '', sourceRecordId: null, submitterOrg: null };
}

/** A sum over results keeps the work from being optimised away. */
let sink = 0;

function secondsOf(rows: readonly RowCells[], work: (cells: RowCells) => number): number {
  const start = performance.now();
  for (const cells of rows) sink += work(cells);
  return Math.max(performance.now() - start, Number(sink < 0)) / 1000;
}

const copyCells = ({ fields }: RowCells): number => Object.keys({ ...fields }).length;

function readWhole(feed: Feed, cells: RowCells, envelope: Envelope): number {
  const reading = readRow(feed, cells, envelope);
  if (reading.refused) return 0;
  const mentions = mentionsOf(feed, { ...reading, recordId: '1', periodStart: envelope.periodStart });
  return mentions.reduce((sum, mention) => sum + blockingKeys(mention).length, 0);
}
