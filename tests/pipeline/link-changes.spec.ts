import { heldBatches, speakAboutHold } from '../../src/actions/decide-hold.ts';
import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { LARGEST_BLOCK } from '../../src/domain/linkage/key-index.ts';
import { planRun, type RunCut } from '../../src/pipeline/plan-run.ts';
import { workChunk } from '../../src/pipeline/work-chunk.ts';
import type { Run } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import {
  addDay,
  cancellation,
  certificate,
  certificateNo,
  child,
  dead,
  deadId,
  deathCertificate,
  entry,
  motherId,
  pupil,
  stay,
} from '../support/people.ts';
import { quarterly, REGISTER } from '../support/register.ts';
import { idNumber, type Roster, type Row } from '../support/rosters.ts';

const RUNS = Number(process.env['LINK_CHANGE_RUNS'] ?? 8);

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
beforeEach(() => test.empty());
afterAll(() => test[Symbol.asyncDispose]());

const deliver = async (...rosters: readonly Roster[]): Promise<void> => {
  for (const each of rosters) await test.deliver(each);
};

/** Two people of the police let the one batch that is held. */
const release = async (): Promise<void> => {
  const [held] = await heldBatches(test.hub);
  const approver = { role: 'R-APPROVE', department: 'PS', session: 'test' } as const;
  for (const user of ['li', 'zhao']) await speakAboutHold(held?.batch ?? 0, 'release', { ...approver, user }, test.hub);
};

const run = async (cut: RunCut = {}, asOf = '2025-06-30'): Promise<Run> => {
  const { id } = await planRun(requestOf({ asOf }), test.hub, cut);
  await workOnRun(id, { hub: test.hub, logger: silent });
  return runOf(id, test.hub);
};

/** Every link of a run with its score, and what it left over. */
const foundBy = async ({ id }: Pick<Run, 'id'>) => ({
  links: await test.database.query(
    `select pair_key, left_feed, left_record, left_key, left_role, right_feed, right_record, right_key, right_role, tier, standing,
       reason, agrees, differs, model, levels, weight, rarity from run_link where run_id = $1
     order by pair_key, left_record, left_role, right_record, right_role`,
    [id],
  ),
  leftovers: await test.database.query(
    `select left_feed, right_feed, feed, record_id, role, keys from run_leftover where run_id = $1
     order by left_feed, right_feed, feed, record_id, role`,
    [id],
  ),
});

interface Counts {
  readonly relinked: number;
  readonly kept: number;
}

/** What the link chunks of two feeds counted; all pairs of feeds together when none are named. */
async function countsOf({ id }: Pick<Run, 'id'>, left = '%', right = '%'): Promise<Counts> {
  const [row] = await test.database.query<{ relinked: number; kept: number }>(
    `select coalesce(sum((counts ->> 'relinked')::int), 0)::int relinked, coalesce(sum((counts ->> 'kept')::int), 0)::int kept
     from run_chunk where run_id = $1 and work ->> 'kind' = 'link' and work ->> 'left' like $2 and work ->> 'right' like $3`,
    [id, left, right],
  );
  return { relinked: row?.relinked ?? 0, kept: row?.kept ?? 0 };
}

/** Runs on what stands and in full, and expects the same; gives what the first counted. */
async function expectSameAsInFull(): Promise<Run> {
  const part = await run();
  const whole = await run({ full: true });
  expect(part).toMatchObject({ state: 'done', digest: whole.digest, manifestHash: whole.manifestHash });
  expect(await foundBy(part)).toEqual(await foundBy(whole));
  const crowded = ({ counts }: Run) => [counts['crowdedKeys'], counts['crowdedMentions'], counts['crowdedPairs']];
  expect(crowded(part)).toEqual(crowded(whole));
  return part;
}

const april = (feed: string, rows: readonly Row[]): Roster => ({ feed, period: ['2025-04-01', '2025-04-30'], rows });

/** Forty other births, so that a record more moves neither every score nor that of every name. */
const OTHERS: readonly Roster[] = [
  quarterly(
    'HC-BIRTH',
    Array.from({ length: 40 }, (_, at) =>
      certificate(child(100 + at, `2025-02-${String(1 + (at % 28)).padStart(2, '0')}`)),
    ),
  ),
  quarterly(
    'PS-BIRTH',
    Array.from({ length: 40 }, (_, at) => entry(child(100 + at, `2025-02-${String(1 + (at % 28)).padStart(2, '0')}`))),
  ),
];

describe('a run after another', () => {
  it('takes over every link when nothing changed', async () => {
    await deliver(...REGISTER);
    const first = await run();
    const second = await run();
    expect(second.digest).toBe(first.digest);
    const { links } = await foundBy(first);
    expect(await countsOf(second)).toEqual({ relinked: 0, kept: links.length });
    expect(await foundBy(second)).toEqual(await foundBy(first));
  });

  it('links a new certificate with its entry, and leaves the others as they are', async () => {
    await deliver(...REGISTER, ...OTHERS);
    await run();
    await deliver(
      april('HC-BIRTH', [certificate(child(50, '2025-04-03'))]),
      april('PS-BIRTH', [entry(child(50, '2025-04-03'))]),
    );
    const { relinked, kept } = await countsOf(await expectSameAsInFull(), 'HC-BIRTH', 'PS-BIRTH');
    expect(relinked).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(relinked);
  });

  it('looks again at whoever lost a rival: of two equal entries one is withdrawn', async () => {
    const of = child(3);
    await deliver(
      quarterly('HC-BIRTH', [certificate(of)]),
      quarterly('PS-BIRTH', [entry(of, { 出生医学证明编号: '' })]),
      ...OTHERS,
      april('PS-BIRTH', [entry(of, { 出生医学证明编号: '', 公民身份号码: idNumber('290121', of.birth, 88) })]),
    );
    await run();
    await deliver({
      ...april('PS-BIRTH', []),
      headers: ['姓名', '公民身份号码', '入户日期'],
      manifest: { mode: 'replace' },
    });
    await expectSameAsInFull();
  });

  it('hears what officers decided since', async () => {
    await deliver(...REGISTER, ...OTHERS);
    const [link] = (await foundBy(await run())).links;
    const pair = String(link?.['pair_key']);
    await test.hub.inTransaction(({ decisions }) =>
      decisions.decide({ id: randomUUID(), pairKey: pair, verdict: 'not_same', reason: '两人', actor: 'officer' }),
    );
    expect((await foundBy(await expectSameAsInFull())).links.map(({ pair_key }) => pair_key)).not.toContain(pair);
  });

  it('links two records that were there before, when the register says that their numbers are of one person', async () => {
    const number = idNumber('290122', dead(2).birth, 53);
    const renumbered = cancellation(dead(2), { 公民身份号码: number, 姓名: '王五' });
    await deliver(...REGISTER, ...OTHERS, april('PS-DEATH', [renumbered]));
    const changedNumber = expect.objectContaining({ left_feed: 'HC-DEATH', right_feed: 'PS-DEATH', tier: 'T2n' });
    expect((await foundBy(await run())).links).not.toContainEqual(changedNumber);
    await deliver(
      april('PS-CORR', [
        {
          '公民身份号码(现)': number,
          原公民身份号码: deadId(dead(2)),
          变更项目: '公民身份号码',
          变更前: deadId(dead(2)),
          变更后: number,
          变更日期: '2025-04-05',
        },
      ]),
    );
    // The names differ: gate G5 holds the correction until two people let it.
    await release();
    expect((await foundBy(await expectSameAsInFull())).links).toContainEqual(changedNumber);
  });

  it('links everything when it is asked to, and when it is about another model', async () => {
    await deliver(...REGISTER);
    await run();
    expect(await countsOf(await run({ full: true }))).toEqual({ relinked: 0, kept: 0 });
    const newest = await run();
    expect((await run()).base).toBe(newest.id);
    await test.database.query(`update run set manifest = manifest || '{"linkRules": 1}'`);
    expect(await run()).toMatchObject({ base: null });
  });

  it('cuts the search after all where the feeds have grown too much for a part to tell', async () => {
    await deliver(...REGISTER);
    await run();
    await deliver(...OTHERS);
    const grown = await run({ partRows: 20 });
    const searched = await test.database.query(
      `select distinct work ->> 'left' "left", work ->> 'right' "right" from run_chunk where run_id = $1 and work ->> 'kind' = 'pairs'`,
      [grown.id],
    );
    expect(searched).toContainEqual({ left: 'HC-BIRTH', right: 'PS-BIRTH' });
    const whole = await run({ full: true });
    expect(grown).toMatchObject({ state: 'done', digest: whole.digest });
    expect(await foundBy(grown)).toEqual(await foundBy(whole));
  });

  it('tells as before what was not compared, where no new record carries such a value', async () => {
    const copied = Array.from({ length: LARGEST_BLOCK + 1 }, (_, no) =>
      deathCertificate(dead(no), { 死者姓名: '', 出生日期: addDay('1940-05-01', no), 公民身份号码: deadId(dead(0)) }),
    );
    const cancelled = Array.from({ length: 42 }, (_, no) => cancellation(dead(100 + no)));
    await deliver(quarterly('HC-DEATH', copied), quarterly('PS-DEATH', [cancellation(dead(0)), ...cancelled]));
    await run();
    // Of another name and day than all others, so that it competes with none of the copies.
    const other = { 姓名: '诸葛明', 出生日期: '1950-05-04', 公民身份号码: idNumber('290121', '1950-05-04', 7) };
    await deliver(april('PS-DEATH', [cancellation(dead(3), other)]));
    const part = await expectSameAsInFull();
    expect(part.counts).toMatchObject({ crowdedKeys: expect.any(Number) });
    const [linked] = await test.database.query(
      `select counts from run_chunk where run_id = $1 and work @> '{"kind": "link", "left": "HC-DEATH", "right": "PS-DEATH"}'`,
      [part.id],
    );
    expect(linked?.['counts']).toMatchObject({ relinked: expect.any(Number), crowdedKeys: 1, crowdedMentions: 1_002 });
  });

  it('finds by score an entry that no certificate fitted, when one comes that is full of slips', async () => {
    const of = child(30, '2025-01-20');
    await deliver(...OTHERS, quarterly('PS-BIRTH', [entry(of, { 出生医学证明编号: '' })]));
    await run();
    const slipped = `${motherId(of).slice(0, 16)}${motherId(of)[16] === '0' ? '1' : '0'}${motherId(of).slice(17)}`;
    const cells = { 新生儿姓名: `${of.mother}之子`, 母亲姓名: '李美', 母亲证件号码: slipped, 出生地点: '290121101' };
    await deliver(april('HC-BIRTH', [certificate(of, cells)]));
    const { links } = await foundBy(await expectSameAsInFull());
    expect(links).toContainEqual(expect.objectContaining({ left_feed: 'HC-BIRTH', right_feed: 'PS-BIRTH', tier: 'P' }));
  });

  it('finds whom the register gave another number long before, by a record that carries the new one', async () => {
    const many = Array.from({ length: 20 }, (_, no) => dead(100 + no));
    await deliver(
      ...REGISTER,
      april(
        'HC-DEATH',
        many.map((of) => deathCertificate(of)),
      ),
      april(
        'PS-DEATH',
        many.map((of) => cancellation(of)),
      ),
    );
    await run();
    // Nothing but the number leads to the certificate, which carries the old one.
    const renumbered = { 公民身份号码: idNumber('290122', dead(3).birth, 51), 姓名: '王五', 来本地日期: '2025-05-02' };
    await deliver({
      ...april('PS-INFLOW', [stay(dead(3), { ...renumbered, 登记日期: '2025-05-03' })]),
      period: '2025-05',
    });
    const part = await expectSameAsInFull();
    expect((await countsOf(part, 'HC-DEATH', 'PS-INFLOW')).kept).toBeGreaterThan(0);
    expect((await foundBy(part)).links).toContainEqual(
      expect.objectContaining({ left_feed: 'HC-DEATH', right_feed: 'PS-INFLOW', tier: 'T2n' }),
    );
  });

  it('that is killed while it links repeats to the same', async () => {
    await deliver(...REGISTER, ...OTHERS);
    await run();
    await deliver(april('HC-BIRTH', [certificate(child(51, '2025-04-03'))]));
    const { id } = await planRun(requestOf({ asOf: '2025-06-30' }), test.hub);
    const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(id));
    if (chunk === null) throw new Error('there was nothing to do');
    // Everything is saved, then the lease turns out to be lost and all of it rolls back.
    await test.database.query('update run_chunk set lease_epoch = lease_epoch + 1 where run_id = $1 and no = $2', [
      id,
      chunk.no,
    ]);
    await expect(workChunk(chunk, test.hub)).rejects.toThrow();
    await test.database.query(`update run_chunk set state = 'todo' where run_id = $1`, [id]);
    await workOnRun(id, { hub: test.hub, logger: silent });
    const whole = await run({ full: true });
    expect((await runOf(id, test.hub)).digest).toBe(whole.digest);
    expect(await foundBy({ id })).toEqual(await foundBy(whole));
  });

  it('gives the links of a full run after any files', { timeout: 580_000 }, async () => {
    let kept = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyRoster, { minLength: 2, maxLength: 5 }), async (rosters) => {
        await test.empty();
        await deliver(...OTHERS);
        for (const roster of rosters) {
          await run();
          await deliver(roster);
        }
        kept += (await countsOf(await expectSameAsInFull())).kept;
      }),
      { numRuns: RUNS },
    );
    expect(kept).toBeGreaterThan(0);
  });
});

const WRITERS = {
  'HC-BIRTH': (no: number) => [certificate(child(no)), '新生儿姓名'],
  'PS-BIRTH': (no: number) => [entry(child(no)), '姓名'],
  'HC-DEATH': (no: number) => [deathCertificate(dead(no)), '死者姓名'],
  'PS-DEATH': (no: number) => [cancellation(dead(no)), '姓名'],
  'PS-INFLOW': (no: number) => [stay(dead(no)), '姓名'],
  'ED-K12': (no: number) => [pupil(child(no)), '学生姓名'],
} as const satisfies Record<string, (no: number) => readonly [Row, string]>;

/** What may be written otherwise: a name, the mother, the certificate; corrected, voided, exchanged. */
const anyCells = (feed: string, nameHeader: string) =>
  fc
    .record({
      name: fc.constantFrom(null, null, '张小明', '王芳之子'),
      mother: fc.constantFrom(null, null, 0, 1),
      exchanged: fc.boolean(),
      operation: fc.constantFrom('', '', '', '更正', '作废'),
    })
    .map(({ name, mother, exchanged, operation }): Row => ({
      ...(name === null ? {} : { [nameHeader]: name }),
      ...(mother === null || feed !== 'HC-BIRTH' ? {} : { 母亲证件号码: motherId(child(mother)) }),
      ...(mother === null || feed !== 'PS-BIRTH'
        ? {}
        : { 母亲公民身份号码: motherId(child(mother)), 出生医学证明编号: '' }),
      ...(exchanged && feed === 'HC-BIRTH'
        ? { 出生医学证明编号: `W29000099${mother ?? 2}`, 签发类型: '换发', 原证编号: certificateNo(child(1)) }
        : {}),
      操作: operation,
    }));

const anyRoster = fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[])).chain((feed) => {
  const [, nameHeader] = WRITERS[feed](0);
  return fc.record({
    feed: fc.constant(feed),
    period: fc.constantFrom('2025-01', '2025-04'),
    manifest: fc.record({
      series: fc.constantFrom(undefined, 1, 2),
      mode: fc.constantFrom('add' as const, 'add' as const, 'replace' as const),
    }),
    rows: fc
      .array(fc.tuple(fc.nat({ max: 5 }), anyCells(feed, nameHeader)), { minLength: 1, maxLength: 5 })
      .map((rows) => rows.map(([no, cells]): Row => ({ ...WRITERS[feed](no)[0], ...cells }))),
  });
}) as fc.Arbitrary<Roster>;
