import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { exportedFinding } from '../../src/cli/exported-finding.ts';
import type { AnswerReading } from '../../src/ports/readings.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import {
  cancellation,
  certificate,
  child,
  cremation,
  dead,
  deathCertificate,
  entry,
  marriage,
  pupil,
  stay,
} from '../support/people.ts';
import type { Roster, Row } from '../support/rosters.ts';

/** What can happen to a row: sent, sent with another name, corrected, voided; with or without a number of the source system. */
const change = fc.record({
  name: fc.constantFrom(null, null, '改名甲', '改名乙'),
  operation: fc.constantFrom('', '', '更正', '作废'),
  source: fc.constantFrom('', '', 'S-1'),
});

const WRITERS = {
  'HC-BIRTH': (no: number) => [certificate(child(no)), '新生儿姓名'],
  'PS-BIRTH': (no: number) => [entry(child(no)), '姓名'],
  'HC-DEATH': (no: number) => [deathCertificate(dead(no)), '死者姓名'],
  'PS-DEATH': (no: number) => [cancellation(dead(no)), '姓名'],
  'MZ-CREM': (no: number) => [cremation(dead(no)), '逝者姓名'],
  'MZ-MARR': (no: number) => [marriage(dead(no)), '女方姓名'],
  'PS-INFLOW': (no: number) => [stay(dead(no)), '姓名'],
  'ED-K12': (no: number) => [pupil(child(no, '2017-01-08')), '学生姓名'],
} as const satisfies Record<string, (no: number) => readonly [Row, string]>;

const rosterOf = fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[])).chain((feed) =>
  fc.record({
    feed: fc.constant(feed),
    period: fc.constantFrom('2025-01', '2025-01', '2025-04'),
    final: fc.boolean(),
    org: fc.constantFrom('', '', '乙院'),
    manifest: fc.record({
      series: fc.constantFrom(undefined, undefined, 1, 2),
      submittedAt: fc.constantFrom(undefined, '2025-02-03T09:00', '2025-02-04T09:00'),
      mode: fc.constantFrom('add' as const, 'add' as const, 'add' as const, 'replace' as const),
    }),
    rows: fc.array(fc.tuple(fc.nat({ max: 2 }), change), { minLength: 1, maxLength: 4 }).map((rows) =>
      rows.map(([no, { name, operation, source }]): Row => {
        const [row, nameHeader] = WRITERS[feed](no);
        return { ...row, ...(name === null ? {} : { [nameHeader]: name }), 操作: operation, 源系统编号: source };
      }),
    ),
  }),
) as fc.Arbitrary<Roster>;

const deliveries = fc
  .array(rosterOf, { minLength: 2, maxLength: 6 })
  .chain((rosters) =>
    fc.tuple(
      fc.constant(rosters),
      fc.shuffledSubarray([...rosters, rosters[0] as Roster], { minLength: rosters.length + 1 }),
    ),
  );

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
afterAll(() => test[Symbol.asyncDispose]());

/** As exported, without the ids that a database gives: run and row. */
const nameless = (answer: AnswerReading) => {
  const { run: _run, evidence, ...finding } = exportedFinding(answer);
  return { ...finding, evidence: evidence.map(({ recordId: _recordId, ...ref }) => ref) };
};

/** Everything a registrar can see after these files came in this order. */
async function stateAfter(rosters: readonly Roster[]) {
  await test.empty();
  for (const roster of rosters) await test.deliver(roster);
  const imported = await test.digest();
  const run = await test.check({ asOf: '2025-12-31', confirm: true });
  return { imported, run: run.digest, findings: (await test.answers(run)).map(nameless), settled: await test.digest() };
}

it(
  'the order in which files arrive decides nothing: digests and findings depend only on what was sent',
  { timeout: 580_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(deliveries, async ([sent, shuffled]) => {
        expect(await stateAfter(shuffled)).toEqual(await stateAfter(sent));
      }),
      { numRuns: Number(process.env['ORDER_RUNS'] ?? 20), endOnFailure: true },
    );
  },
);

it('a digest tells two registers apart: one changed cell, one void, one more record each give another', async () => {
  const january = (rows: readonly Row[]): Roster => ({ feed: 'HC-BIRTH', period: '2025-01', rows });
  const variants = [
    [january([certificate(child(0))])],
    [january([certificate(child(0), { 父亲姓名: '张力' })])],
    [january([certificate(child(0)), certificate(child(1))])],
    [january([certificate(child(0))]), { ...january([certificate(child(0), { 操作: '作废' })]), period: '2025-02' }],
  ];
  const digests = new Set<string>();
  for (const rosters of variants) {
    const { imported, run } = await stateAfter(rosters);
    digests.add(imported).add(run ?? '');
  }
  // The one-cell change touches no check, so that its run finds the same.
  expect(digests.size).toBe(2 * variants.length - 1);
});
