import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { batchOfUpload } from '../../src/adapters/uploads.ts';
import { importFile } from '../../src/cli/import-files.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, child, entry } from '../support/people.ts';
import { headersOf, type Roster } from '../support/rosters.ts';

const JANUARY: Roster = { feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0)), certificate(child(1))] };

describe('a file that is refused as a whole', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.deliver({ feed: 'PS-BIRTH', period: '2025-01', rows: [entry(child(0))] });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const counts = async () => {
    const [row] = await test.database.query<Record<string, number>>(
      `select (select count(*) from source_record)::int records, (select count(*) from mention)::int mentions,
         (select sum(cardinality(keys)) from mention)::int keys, (select count(*) from unkeyed_batch)::int unkeyed, (select count(*) from rejection)::int rejections,
         (select count(*) from batch where state <> 'refused')::int batches`,
    );
    return row;
  };

  it('because it has no header leaves everything as it was', async () => {
    const before = [await test.digest(), await counts()];
    const report = await test.deliver({
      feed: 'HC-BIRTH',
      period: '2025-01',
      rows: [{ 一: '甲', 二: '乙', 三: '丙' }],
    });
    expect(report).toMatchObject({ outcome: 'refused', problem: { code: 'HEADER_MISSING' } });
    expect([await test.digest(), await counts()]).toEqual(before);
  });

  it('because two columns stand for one field leaves everything as it was', async () => {
    const before = [await test.digest(), await counts()];
    const report = await test.deliver({
      feed: 'HC-BIRTH',
      period: '2025-01',
      rows: [certificate(child(0), { 出生证号: 'W290000999' })],
    });
    expect(report).toMatchObject({
      outcome: 'refused',
      problem: { code: 'HEADER_DUPLICATE', zh: expect.stringContaining('出生医学证明编号') },
    });
    expect([await test.digest(), await counts()]).toEqual(before);
  });

  it('because its name says neither feed nor period says how to name it', async () => {
    const path = join(test.folder, '一月.csv');
    await writeFile(path, 'a,b\n');
    expect(await importFile(path, { envelope: {}, map: {}, dryRun: false }, test.hub)).toMatchObject({
      outcome: 'refused',
      problem: { code: 'FILE_NAME' },
    });
  });

  it.each([
    [
      '{"files": {"HC-BIRTH_330102_20250101-20250131.csv": {"mode": "delete"}}}',
      'files.HC-BIRTH_330102_20250101-20250131.csv.mode',
    ],
    ['{', 'no JSON'],
  ])(
    'because the manifest beside it cannot be read (%s) says what to correct, and takes it once it is',
    async (text, said) => {
      const [folder, name] = [await mkdtemp(join(test.folder, 'beside-')), 'HC-BIRTH_330102_20250101-20250131.csv'];
      await writeFile(join(folder, name), 'a,b\n');
      await writeFile(join(folder, 'manifest.json'), text);
      const stated = { envelope: {}, map: {}, dryRun: false };
      expect(await importFile(join(folder, name), stated, test.hub)).toMatchObject({
        outcome: 'refused',
        problem: { code: 'MANIFEST_INVALID', en: expect.stringContaining(said) },
      });
      await writeFile(join(folder, 'manifest.json'), '{"files": {}}');
      expect(await importFile(join(folder, name), stated, test.hub)).not.toMatchObject({
        problem: { code: 'MANIFEST_INVALID' },
      });
    },
  );

  it('because nobody knows its feed names those that are known', async () => {
    const report = await test.deliver({ ...JANUARY, feed: 'HC-BIRTHS' });
    expect(report).toMatchObject({
      outcome: 'refused',
      problem: { code: 'FEED_UNKNOWN', en: expect.stringContaining('HC-BIRTH,') },
    });
  });

  it('because declared and actual rows differ stores no row, and Q04 tells the sender until a good file comes', async () => {
    const before = await counts();
    const report = await test.deliver({ ...JANUARY, manifest: { declaredRowCount: 3 } });
    expect(report).toMatchObject({
      outcome: 'refused',
      problem: { code: 'CONTROL_TOTAL', zh: expect.stringContaining('3'), en: expect.stringContaining('2') },
    });
    expect(await counts()).toEqual(before);
    const refused = await test.check({ asOf: '2025-01-31', checks: ['Q04'] });
    expect(await test.findings(refused)).toMatchObject([
      {
        check: 'Q04',
        severity: 'S2',
        owner: 'HC',
        evidence: [{ feed: 'HC-BIRTH', key: 'HC-BIRTH|290121|20250101-20250131' }],
      },
    ]);
    await test.deliver({ ...JANUARY, manifest: { declaredRowCount: 2 } });
    const accepted = await test.check({ asOf: '2025-01-31', checks: ['Q04'] });
    expect(await test.findings(accepted)).toEqual([]);
  });

  it('because it breaks off after a thousand good rows stores none of them', async () => {
    const before = [await test.digest(), await counts()];
    const rows = Array.from({ length: 1_500 }, (_, no) => certificate(child(no)));
    const headers = headersOf({ rows });
    const text = [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ''))]
      .map((cells) => cells.join(','))
      .join('\n');
    const path = join(test.folder, 'HC-BIRTH_290121_20250101-20250131_final.csv');
    await writeFile(path, `${text}\n"W290009999`);
    const report = await importFile(path, { envelope: {}, map: {}, dryRun: false }, test.hub);
    expect(report).toMatchObject({ outcome: 'refused' });
    expect([await test.digest(), await counts()]).toEqual(before);
  });

  it('may be sent again once it is whole', async () => {
    await test.deliver({ ...JANUARY, manifest: { declaredRowCount: 3 } });
    expect(await test.deliver(JANUARY)).toMatchObject({ outcome: 'imported', counts: { accepted: 2 } });
  });
});

describe('a dry run', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** Files kept as delivered, beside the register. */
  const kept = async () =>
    (await readdir(join(test.folder, 'uploads'))).flatMap((name) => batchOfUpload(name) ?? []).toSorted();
  const batchIds = async () =>
    (await test.database.query<{ id: string }>('select id from batch order by id')).map(({ id }) => id);

  it('says what would happen and stores nothing, not even the batch', async () => {
    await test.deliver(JANUARY);
    const before = await test.digest();
    const february: Roster = {
      feed: 'HC-BIRTH',
      period: '2025-02',
      rows: [
        certificate(child(0)),
        certificate(child(2, '2025-02-03')),
        certificate(child(3), { 出生医学证明编号: '' }),
      ],
    };
    const dry = await test.deliver(february, { dryRun: true });
    expect(dry).toMatchObject({ outcome: 'dry-run', counts: { total: 3, accepted: 1, unchanged: 1, rejected: 1 } });
    expect(await test.digest()).toBe(before);
    expect(await test.database.query('select number from batch')).toHaveLength(1);
    expect(await test.database.query('select 1 from rejection')).toEqual([]);
    expect(await kept()).toEqual(await batchIds());
    const real = await test.deliver(february);
    expect(await kept()).toEqual(await batchIds());
    expect(real).toMatchObject({ outcome: 'imported', counts: { total: 3, accepted: 1, unchanged: 1, rejected: 1 } });
  });

  it('of a file whose total is wrong leaves no trace for Q04', async () => {
    const dry = await test.deliver(
      { feed: 'HC-BIRTH', period: '2025-03', rows: [certificate(child(4))], manifest: { declaredRowCount: 9 } },
      { dryRun: true },
    );
    expect(dry).toMatchObject({ outcome: 'refused', problem: { code: 'CONTROL_TOTAL' } });
    expect(await test.database.query(`select 1 from batch where state = 'refused'`)).toEqual([]);
  });
});
