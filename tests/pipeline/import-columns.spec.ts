import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { openTestHub, type TestHub } from '../support/hub.ts';
import { certificate, certificateNo, child, dead, deathCertificate } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';
import { tablesHolding } from './tables-holding.ts';

describe('columns of a roster', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const stored = () =>
    test.database.query<{ key: string; content: Record<string, unknown> }>(
      'select key, content from source_record order by key',
    );

  it.each(['csv', 'xlsx', 'ndjson'] as const)(
    'about pregnancy, policy, fees or cause of death leave no value in any table (%s)',
    async (as) => {
      const canaries = {
        孕次: 'CANARY-1',
        生育证号: 'CANARY-2',
        社会抚养费: 'CANARY-3',
        '出生体重(克)': 'CANARY-4',
        备注: 'CANARY-5',
      };
      const broken = { ...certificate(child(1), canaries), 出生医学证明编号: '' };
      const report = await test.deliver({
        feed: 'HC-BIRTH',
        period: '2025-01',
        as,
        rows: [certificate(child(0), canaries), broken],
      });
      expect(report).toMatchObject({ outcome: 'imported', counts: { accepted: 1, rejected: 1 } });
      const death = await test.deliver({
        feed: 'HC-DEATH',
        period: '2025-01',
        as,
        rows: [deathCertificate(dead(0), { 死亡原因: 'CANARY-6', 疾病诊断ICD编码: 'CANARY-7' })],
      });
      expect(death).toMatchObject({ outcome: 'imported', columns: { forbidden: ['死亡原因', '疾病诊断ICD编码'] } });
      expect(report).toMatchObject({
        columns: { forbidden: ['孕次', '生育证号', '社会抚养费', '出生体重(克)'], unknown: [] },
      });
      expect(await tablesHolding('CANARY', test)).toEqual([]);
      // The search itself finds what is there.
      expect(await tablesHolding(certificateNo(child(0)), test)).toEqual(['lianhe.mention', 'lianhe.source_record']);
    },
  );

  it('that were forbidden are reported as I15, by header and never by value', async () => {
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(0), { 孕次: 'CANARY' })] });
    const run = await test.check({ asOf: '2025-01-31', checks: ['I15'] });
    const [finding] = await test.findings(run);
    expect(finding).toMatchObject({
      check: 'I15',
      evidence: [{ feed: 'HC-BIRTH', region: '290121', role: 'subject' }],
    });
    expect(finding?.explanation.zh).toContain('孕次');
    expect(await tablesHolding('CANARY', test)).toEqual([]);
  });

  it('that nobody knows are dropped, named, and the nearest known header is suggested', async () => {
    const report = await test.deliver({
      feed: 'HC-BIRTH',
      period: '2025-01',
      rows: [certificate(child(0), { 母亲户籍地址区划码: '290121', 车牌: 'CANARY' })],
    });
    expect(report).toMatchObject({
      columns: {
        forbidden: [],
        unknown: [
          { header: '母亲户籍地址区划码', nearest: '母亲户籍地' },
          { header: '车牌', nearest: null },
        ],
      },
    });
    expect(await tablesHolding('CANARY', test)).toEqual([]);
  });

  it('that nobody knows are taken for what the sender’s map says', async () => {
    const { 出生医学证明编号: number = '', ...others } = certificate(child(0));
    const roster: Roster = { feed: 'HC-BIRTH', period: '2025-01', rows: [{ 院内流水: number, ...others }] };
    expect(await test.deliver(roster)).toMatchObject({
      outcome: 'imported',
      counts: { accepted: 0, rejected: 1 },
      columns: { missing: ['birthCertNo'] },
    });
    await test.empty();
    expect(await test.deliver(roster, { map: { 院内流水: 'birthCertNo' } })).toMatchObject({
      counts: { accepted: 1 },
      columns: { missing: [] },
    });
    expect((await stored()).map(({ key }) => key)).toEqual([certificateNo(child(0))]);
  });

  it.each(['csv', 'xlsx'] as const)(
    'are found below title rows, beside 序号, and total and signature lines are no records (%s)',
    async (as) => {
      const rows = [certificate(child(0)), certificate(child(1))].map((row, at) => ({ 序号: String(at + 1), ...row }));
      const report = await test.deliver({
        feed: 'HC-BIRTH',
        period: '2025-01',
        as,
        above: ['示例县2025年1月出生医学证明名册', '填报单位:示例县卫生健康局'],
        rows,
        below: [
          ['合计', '2'],
          ['填表人:王某', '', '审核人:李某'],
        ],
        manifest: { declaredRowCount: 2 },
      });
      expect(report).toMatchObject({
        outcome: 'imported',
        counts: { total: 2, accepted: 2, rejected: 0 },
        columns: { unknown: [] },
      });
      expect((await stored()).map(({ key }) => key)).toEqual(['W290000100', 'W290000101']);
    },
  );

  it('of an NDJSON file are taken even when their name comes for the first time late in the file', async () => {
    const rows = Array.from({ length: 1_200 }, (_, no) => certificate(child(no)));
    const late = certificate(child(1_200), { 多胎序: '1', 孕次: 'CANARY' });
    const report = await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', as: 'ndjson', rows: [...rows, late] });
    expect(report).toMatchObject({ counts: { accepted: 1_201 }, columns: { forbidden: ['孕次'] } });
    const [last] = await test.database.query<{ index: string }>(
      `select content ->> 'multipleIndex' index from source_record where key = $1`,
      [certificateNo(child(1_200))],
    );
    expect(last?.index).toBe('1');
    expect(await tablesHolding('CANARY', test)).toEqual([]);
  });
});
