import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { importFile, rosterFiles } from '../../src/cli/import-files.ts';
import { writeRejects } from '../../src/cli/rejects.ts';
import { rowLines } from '../../src/cli/row-lines.ts';
import type { ImportReport } from '../../src/pipeline/import-report.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, childId, entry } from '../support/people.ts';

type Stored = Extract<ImportReport, { outcome: 'imported' | 'dry-run' }>;

function stored(report: ImportReport): Stored {
  if (report.outcome !== 'imported' && report.outcome !== 'dry-run')
    throw new Error(`the file was not taken: ${report.outcome}`);
  return report;
}

describe('a row that cannot be taken', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const keys = async () =>
    (await test.database.query<{ key: string }>('select key from source_record order by key')).map(({ key }) => key);

  it('comes back with the number the office program shows, field, code, and the reason in Chinese and English', async () => {
    const report = stored(
      await test.deliver({
        feed: 'HC-BIRTH',
        period: '2025-01',
        above: ['一月名册'],
        rows: [
          certificate(child(0)),
          certificate(child(1), { 出生医学证明编号: '' }),
          certificate(child(2), { 操作: '涂改' }),
        ],
      }),
    );
    // Title in line 1, header in line 2, the second row in line 4.
    expect(
      report.rejected.map(({ rowNo, reasons }) => [rowNo, reasons.map(({ field, code }) => [field, code])]),
    ).toEqual([
      [4, [[null, 'KEY_MISSING']]],
      [5, [['operation', 'OPERATION_UNKNOWN']]],
    ]);
    for (const { zh, en } of report.rejected.flatMap(({ reasons }) => reasons)) {
      expect(zh).toMatch(/\p{Script=Han}{2}/u);
      expect(en).toMatch(/[a-z]{3}/);
    }
    expect(report.counts).toMatchObject({ total: 3, accepted: 1, rejected: 2 });
    expect(await keys()).toEqual(['W290000100']);
  });

  it('because a spreadsheet turned the identity number of its key into 2.9E+17 is refused alone', async () => {
    const report = stored(
      await test.deliver({
        feed: 'PS-BIRTH',
        period: '2025-01',
        rows: [entry(child(0), { 公民身份号码: '2.90121E+17' }), entry(child(1))],
      }),
    );
    expect(report.rejected).toMatchObject([{ rowNo: 2, reasons: [{ field: 'idNumber', code: 'ID_EXCEL' }] }]);
    expect(await keys()).toEqual([childId(child(1))]);
  });

  it('is none when only a value beside the key is unusable: the row stands and the check group I reports it', async () => {
    const report = stored(
      await test.deliver({
        feed: 'PS-BIRTH',
        period: '2025-01',
        rows: [entry(child(0), { 母亲公民身份号码: '2.90122E+17', 入户日期: '31号' })],
      }),
    );
    expect(report).toMatchObject({ counts: { accepted: 1, rejected: 0 } });
  });

  it('can be corrected in the workbook of rejected rows, which is then imported like any file', async () => {
    const report = stored(
      await test.deliver({
        feed: 'PS-BIRTH',
        period: '2025-01',
        rows: [entry(child(0)), entry(child(1), { 公民身份号码: '2.90121E+17', 孕次: '2' })],
      }),
    );
    const rejects = join(test.folder, 'rejects');
    await mkdir(rejects, { recursive: true });
    const path = join(rejects, 'PS-BIRTH_290121_20250101-20250131_final.rejected.xlsx');
    const corrected = report.rejected.map((row) => ({
      ...row,
      cells: { ...row.cells, 公民身份号码: childId(child(1)) },
    }));
    // A dry run stores nothing, so that its rejected rows are written as they are told.
    await writeRejects(path, { ...report, outcome: 'dry-run', rejected: corrected }, test.hub);
    // A folder that holds it is not imported by accident.
    expect(await rosterFiles([rejects])).toEqual([]);
    const again = stored(await importFile(path, { envelope: {}, map: {}, dryRun: false }, test.hub));
    expect(again).toMatchObject({
      counts: { total: 1, accepted: 1, rejected: 0 },
      columns: { forbidden: [], unknown: [] },
    });
    // The database orders sealed numbers by their tokens.
    expect((await keys()).toSorted()).toEqual([childId(child(0)), childId(child(1))].toSorted());
  });

  it('is told of by itself among the first 10,000 only, but all are counted and stand in the workbook', async () => {
    const report = stored(
      await test.deliver({
        feed: 'HC-BIRTH',
        period: '2025-01',
        rows: [
          certificate(child(0)),
          ...Array.from({ length: 10_003 }, () => certificate(child(1), { 出生医学证明编号: '' })),
        ],
      }),
    );
    expect(report.counts).toMatchObject({ total: 10_004, accepted: 1, rejected: 10_003 });
    expect(report.rejected).toHaveLength(10_000);
    expect(report.rejections).toEqual({ KEY_MISSING: 10_003 });
    expect(rowLines(report)).toContain('退回 rejected: 10003 (KEY_MISSING 10003)');
    const path = join(test.folder, 'many.rejected.xlsx');
    await writeRejects(path, report, test.hub);
    let rows = 0;
    for await (const batch of (await test.hub.files.open(path)).rows()) rows += batch.length;
    expect(rows).toBe(1 + 10_003);
  });

  it('keeps its cells as sent beside the batch, but nothing of columns that are not taken', async () => {
    await test.deliver({
      feed: 'HC-BIRTH',
      period: '2025-01',
      rows: [certificate(child(0), { 出生医学证明编号: '', 孕次: '2', 车牌: 'X' })],
    });
    const [rejection] = await test.database.query<{ cells: Record<string, string> }>('select cells from rejection');
    expect(rejection?.cells).toMatchObject({ 新生儿姓名: child(0).name, 出生日期: child(0).birth });
    expect(Object.keys(rejection?.cells ?? {})).not.toEqual(expect.arrayContaining(['孕次']));
    expect(Object.keys(rejection?.cells ?? {})).not.toEqual(expect.arrayContaining(['车牌']));
  });
});
