import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mkdtempSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importFile } from '../../src/cli/import-files.ts';
import type { ImportReport } from '../../src/pipeline/import-report.ts';
import { certificate, child } from '../support/people.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { csvFiles } from './csv-files.ts';
import { ndjsonFiles } from './ndjson-files.ts';
import { fileName } from './support/entries.ts';
import type { Ending, HostileFile } from './support/hostile-file.ts';
import { xlsxFiles } from './xlsx-files.ts';

const HAN = /\p{Script=Han}{2}/u;
const LATIN = /[a-z]{2} ?[a-z]/;

describe.each([
  ['csv', csvFiles],
  ['xlsx', xlsxFiles],
  ['ndjson', ndjsonFiles],
])('a hostile or unlucky %s file', (extension, files) => {
  let hub: TestHub;
  let isFresh = false;
  let digest: string | null = null;
  /** Something else is in the register already. */
  const start = async (): Promise<void> => {
    if (isFresh) return;
    isFresh = true;
    digest = null;
    await hub.empty();
    await hub.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(7))] });
  };
  beforeAll(async () => {
    hub = await openTestHub();
  });
  afterAll(() => hub[Symbol.asyncDispose]());

  /** Stored for good only where a check is to find it; what is read, stored and counted is the same. */
  const take = async (file: HostileFile): Promise<ImportReport> => {
    const dryRun = file.ends.outcome !== 'refused' && !('check' in file.ends);
    const path = join(mkdtempSync(join(hub.folder, 'hostile-')), fileName(extension, file.isDraft));
    await writeFile(path, file.bytes());
    return importFile(path, { envelope: {}, map: {}, dryRun }, hub.hub);
  };

  it.each(files.map((file) => [`${file.id} ${file.input.zh}`, file] as const))('%s', async (_, file) => {
    await start();
    const before = (digest ??= await hub.digest());
    const report = await take(file);
    isFresh = report.outcome !== 'imported';
    expect(said(report, file.ends)).toContainEqual(
      expect.objectContaining({ code: codeIn(file.ends), zh: expect.stringContaining(file.says ?? '') }),
    );
    for (const { zh, en } of said(report, file.ends)) {
      expect(zh).toMatch(HAN);
      expect(en).toMatch(LATIN);
    }
    if (report.outcome !== 'imported') expect(await hub.digest()).toBe(before);
    if (file.ends.outcome !== 'refused') await expectRest(report, file.ends, hub);
  });
});

const NOTHING = { code: null, zh: '没有要说的', en: 'nothing to say' };

/** Code of a problem, row, note or remark; null when nothing need be said at import. */
const codeIn = (ends: Ending): string | null =>
  ends.outcome === 'accepted' ? (ends.note ?? ends.remark ?? null) : ends.code;

/** What the sender hears in the place where this ending is told. */
function said(report: ImportReport, ends: Ending): readonly { code: string | null; zh: string; en: string }[] {
  if (report.outcome === 'refused') return [report.problem];
  if (report.outcome === 'known') return [];
  if (ends.outcome === 'row rejected')
    return report.rejected.filter(({ rowNo }) => rowNo === (ends.row ?? 3)).flatMap(({ reasons }) => reasons);
  if (ends.outcome === 'refused') return [];
  if (ends.note !== undefined) return report.notes;
  if (ends.remark !== undefined) return report.remarks.listed.filter(({ rowNo }) => rowNo === (ends.row ?? 3));
  return [...report.notes, ...report.remarks.listed, NOTHING].slice(0, 1);
}

/** The other rows stand, and what a check should find it finds. */
async function expectRest(report: ImportReport, ends: Ending, hub: TestHub): Promise<void> {
  const rejected = ends.outcome === 'row rejected' ? 1 : 0;
  const rows = ends.outcome === 'accepted' ? (ends.rows ?? 3) : 3;
  expect(report).toMatchObject({ counts: { total: rows, rejected } });
  if (ends.outcome !== 'accepted' || ends.check === undefined) return;
  const run = await hub.check({ asOf: '2025-06-30', checks: [ends.check] });
  expect((await hub.findings(run)).map(({ check }) => check)).toContain(ends.check);
}
