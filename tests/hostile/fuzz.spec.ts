import { mkdtempSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importFile } from '../../src/cli/import-files.ts';
import { FileRefused } from '../../src/ports/roster-file.ts';
import { readRoster } from '../files/support/roster-desk.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { csv, fileName, GOOD, goodCsv, HEADERS, line } from './support/entries.ts';
import { goodWorkbook } from './support/entry-sheet.ts';

/** Far above what any of these small files takes; one that hangs fails. */
const PATIENCE_MS = 20_000;
const TEXT = Buffer.from(goodCsv());
const RECORDS = Buffer.from(GOOD.map((row) => `${JSON.stringify(row)}\n`).join(''));
const BOOK = goodWorkbook();

/** A good file with some bytes overwritten, a piece cut out and a piece repeated. */
const spoiltBytes = (from: Buffer) =>
  fc
    .record({
      writes: fc.array(fc.tuple(fc.nat(from.length - 1), fc.nat(255)), { maxLength: 8 }),
      cut: fc.tuple(fc.nat(from.length), fc.nat(64)),
      again: fc.tuple(fc.nat(from.length), fc.nat(64)),
    })
    .map(({ writes, cut, again }) => {
      const bytes = Buffer.from(from);
      for (const [at, byte] of writes) bytes[at] = byte;
      const piece = bytes.subarray(again[0], again[0] + again[1]);
      return Buffer.concat([bytes.subarray(0, cut[0]), bytes.subarray(cut[0] + cut[1]), piece]);
    });

/** Refused with a code and a remedy, or read; anything else is a crash. */
async function endsWell(bytes: Buffer): Promise<void> {
  const refused = await readRoster(bytes).then(
    () => null,
    (error: unknown) => error,
  );
  if (refused === null) return;
  expect(refused).toBeInstanceOf(FileRefused);
  if (refused instanceof FileRefused) expect(refused.problem.zh).toMatch(/\p{Script=Han}{2}/u);
}

describe('the readers, given bytes that nobody meant', () => {
  it('refuse or read a text file', { timeout: PATIENCE_MS * 2 }, async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((array) => Buffer.from(array)),
      spoiltBytes(TEXT),
      spoiltBytes(RECORDS),
    );
    await fc.assert(fc.asyncProperty(bytes, endsWell), { numRuns: 300 });
  });

  it('refuse or read a workbook', { timeout: PATIENCE_MS * 3 }, async () => {
    await fc.assert(fc.asyncProperty(spoiltBytes(BOOK), endsWell), { numRuns: 15 });
  });
});

/** Text as no keyboard types it: any unit of UTF-16, control characters and separators more often. */
const wildText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '\u0000',
    '"',
    ',',
    '\r\n',
    '\uD800',
    '=1',
    '作废',
    '2.9E+17',
    '|',
    '\\',
    "'",
    '1'.repeat(300),
    '示'.repeat(5_000),
  ),
  fc.integer().map(String),
);
const wildJson = fc.oneof(
  wildText,
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.nat(), { maxLength: 2 }),
  fc.object({ maxDepth: 1, maxKeys: 2 }),
);
/** The columns that the hub reads, those of the envelope, and any other. */
const header = fc.oneof(fc.constantFrom(...HEADERS, '操作', '报送单位', '源系统编号', '序号'), wildText);

describe('the import, given cells that nobody meant', () => {
  let hub: TestHub;
  beforeAll(async () => {
    hub = await openTestHub();
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  /** A whole batch or none: every row of an accepted file is stored or rejected, a refused file leaves nothing. */
  const expectWholeBatch = async (name: string, text: string): Promise<void> => {
    const path = join(mkdtempSync(join(hub.folder, 'fuzz-')), name);
    await writeFile(path, text);
    const before = await hub.digest();
    const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, hub.hub);
    if (report.outcome === 'refused') return expect(await hub.digest()).toBe(before);
    const batch = report.roster.id;
    const [row] = await hub.database.query<{ stored: number; rejected: number }>(
      `select (select count(*)::int from source_record where batch_id = $1) stored,
         (select count(distinct row_no)::int from rejection where batch_id = $1) rejected`,
      [batch],
    );
    expect(row).toEqual({ stored: report.counts.total - report.counts.rejected, rejected: report.counts.rejected });
    return undefined;
  };

  it('stores every row of a table, rejects it, or refuses the file', { timeout: PATIENCE_MS * 3 }, async () => {
    const sheet = fc.dictionary(header, wildText, { maxKeys: 6, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(sheet, (cells) => expectWholeBatch(fileName('csv'), csv([...GOOD, { ...GOOD[0], ...cells }]))),
      { numRuns: 60 },
    );
  });

  it('does so with records', { timeout: PATIENCE_MS * 3 }, async () => {
    const record = fc.dictionary(header, wildJson, { maxKeys: 6, noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(record, (fields) =>
        expectWholeBatch(
          fileName('ndjson'),
          [...GOOD, { ...GOOD[0], ...fields }].map((one) => `${JSON.stringify(one)}\n`).join(''),
        ),
      ),
      { numRuns: 60 },
    );
  });

  it('and with rows of any width', { timeout: PATIENCE_MS * 3 }, async () => {
    const rows = fc.array(fc.array(wildText, { maxLength: 14 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(rows, (wild) => expectWholeBatch(fileName('csv'), csv(GOOD) + wild.map(line).join(''))),
      { numRuns: 30 },
    );
  });
});
