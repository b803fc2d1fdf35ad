import { randomUUID } from 'node:crypto';

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { LARGEST_BLOCK } from '../../src/domain/linkage/key-index.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import { workChunk } from '../../src/pipeline/work-chunk.ts';
import type { Run } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import {
  addDay,
  cancellation,
  certificate,
  child,
  dead,
  deadId,
  deathCertificate,
  entry,
  motherId,
  stay,
} from '../support/people.ts';
import { quarterly, REGISTER } from '../support/register.ts';
import type { Roster, Row } from '../support/rosters.ts';

let test: TestHub;
beforeAll(async () => {
  test = await openTestHub();
});
beforeEach(() => test.empty());
afterAll(() => test[Symbol.asyncDispose]());

const deliver = async (rosters: readonly Roster[]): Promise<void> => {
  for (const each of rosters) if (each.rows.length > 0) await test.deliver(each);
};

const runWith = async (partRows?: number, checks: readonly string[] = []): Promise<Run> => {
  // Whole and cut searches are compared, so that no run builds on the one before.
  const cut = { full: true, ...(partRows === undefined ? {} : { partRows }) };
  const { id } = await planRun(requestOf({ asOf: '2025-03-31', checks }), test.hub, cut);
  await workOnRun(id, { hub: test.hub, logger: silent });
  return runOf(id, test.hub);
};

/** Every link of a run, with its score. */
const linksOf = ({ id }: Pick<Run, 'id'>) =>
  test.database.query(
    `select pair_key, left_record, left_role, right_record, right_role, tier, standing, reason, agrees, differs, model, levels,
       weight, rarity from run_link where run_id = $1 order by pair_key, left_record, left_role, right_record, right_role`,
    [id],
  );

/** In how many pairs of slices the pairs of feeds were compared; those in one piece are left out. */
const cutsOf = async ({ id }: Pick<Run, 'id'>): Promise<readonly number[]> => {
  const rows = await test.database.query<{ parts: number }>(
    `select distinct (work -> 'parts')::int parts from run_chunk where run_id = $1 and work ->> 'kind' = 'link' and work ? 'parts' order by 1`,
    [id],
  );
  return rows.map(({ parts }) => parts);
};

describe('linking in slices of feeds', () => {
  it.each([
    // Of 8 certificates and 6 entries of births: 3 slices with 2, 4 with 3, 8 with 6.
    [6, 7],
    [12, 5],
    [48, 2],
  ])('finds the same links and answers, digit for digit, in %i pairs of slices', async (parts, partRows) => {
    await deliver(REGISTER);
    const whole = await runWith();
    const cut = await runWith(partRows);
    expect(await cutsOf(whole)).toEqual([]);
    expect(await cutsOf(cut)).toContain(parts);
    expect(cut).toMatchObject({ state: 'done', digest: whole.digest, manifestHash: whole.manifestHash });
    const links = await linksOf(whole);
    expect(links.length).toBeGreaterThan(15);
    expect(await linksOf(cut)).toEqual(links);
  });

  it('finds the same links among random records of few people', { timeout: 120_000 }, async () => {
    const births = fc.uniqueArray(
      fc.record({ no: fc.nat({ max: 12 }), day: fc.constantFrom('2025-01-08', '2025-01-09'), cells: anyCells }),
      { maxLength: 9, selector: ({ no }) => no },
    );
    await fc.assert(
      fc.asyncProperty(births, births, fc.integer({ min: 2, max: 6 }), async (certified, entered, partRows) => {
        await test.empty();
        await deliver([
          quarterly(
            'HC-BIRTH',
            certified.map(({ no, day, cells }) => certificate(child(no, day), cells.certificate)),
          ),
          quarterly(
            'PS-BIRTH',
            entered.map(({ no, day, cells }) => entry(child(no, day), cells.entry)),
          ),
        ]);
        const whole = await runWith(undefined, ['B01', 'B07']);
        const cut = await runWith(partRows, ['B01', 'B07']);
        expect(cut.digest).toBe(whole.digest);
        expect(await linksOf(cut)).toEqual(await linksOf(whole));
      }),
      { numRuns: 6 },
    );
  });

  it('hears what officers decided, as an uncut run does', async () => {
    await deliver(REGISTER);
    const [link] = await linksOf(await runWith());
    const pair = String(link?.['pair_key']);
    await test.hub.inTransaction(({ decisions }) =>
      decisions.decide({ id: randomUUID(), pairKey: pair, verdict: 'not_same', reason: '两人', actor: 'officer' }),
    );
    const cut = await runWith(3);
    expect(cut.digest).toBe((await runWith()).digest);
    expect((await linksOf(cut)).map(({ pair_key }) => pair_key)).not.toContain(pair);
  });

  it('links two records that officers say are of one person, though they have nothing in common', async () => {
    await deliver([
      quarterly('PS-DEATH', [cancellation(dead(0)), cancellation(dead(1))]),
      quarterly('PS-INFLOW', [stay(dead(1)), stay(dead(3))]),
    ]);
    const linked = async (run: Run) =>
      new Map((await linksOf(run)).map((link) => [String(link['pair_key']), link['standing']]));
    const isStayOfDead = (key: string) => key.startsWith('PS-DEATH:') && key.includes('~PS-INFLOW:');
    const same = [...(await linked(await runWith(2))).keys()].filter(isStayOfDead);
    expect(same).toHaveLength(1);
    const strangers = String(same[0])
      .replace(deadId(dead(1)), deadId(dead(0)))
      .replace(`${deadId(dead(1))}|A001`, `${deadId(dead(3))}|A003`);
    await test.hub.inTransaction(({ decisions }) =>
      decisions.decide({ id: randomUUID(), pairKey: strangers, verdict: 'same', reason: '一人', actor: 'officer' }),
    );
    const cut = await runWith(2);
    expect((await linked(cut)).get(strangers)).toBe('confirmed');
    const sliced = await test.database.query(
      `select 1 from run_chunk where run_id = $1 and work @> '{"kind": "pairs", "left": "PS-DEATH", "right": "PS-INFLOW"}'`,
      [cut.id],
    );
    expect(sliced.length).toBeGreaterThan(1);
    expect(cut.digest).toBe((await runWith()).digest);
  });

  it('keeps the pairs of a run only until they are linked, and forgets those of a run that failed', async () => {
    await deliver(REGISTER);
    await runWith(3);
    expect(await test.database.query('select 1 from run_pair')).toEqual([]);
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { partRows: 3, full: true });
    await test.database.query(`insert into run_pair select $1, 'HC-BIRTH', 'PS-BIRTH', 1, 'child', 2, 'child'`, [id]);
    await test.database.query(`update run set state = 'failed' where id = $1`, [id]);
    await test.hub.inTransaction(({ runs }) => runs.prune(0));
    expect(await test.database.query('select 1 from run_pair')).toEqual([]);
  });

  it('orders the slices before it links, and counts them in the progress of the run', async () => {
    await deliver(REGISTER);
    const { id } = await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { partRows: 5 });
    const progress = () => test.hub.inTransaction(({ runs }) => runs.progress(id));
    const next = async () => {
      const chunk = await test.hub.inTransaction(({ runs }) => runs.claim(id));
      if (chunk === null) throw new Error('there was nothing to do');
      await workChunk(chunk, test.hub);
      return chunk;
    };
    const { chunksTotal: planned } = await progress();
    for (let { work } = await next(); work.kind !== 'pairs'; { work } = await next())
      expect(work).toMatchObject({ kind: 'link' });
    const chunks = await test.database.query('select 1 from run_chunk where run_id = $1', [id]);
    expect(chunks.length).toBeGreaterThan(planned);
    expect(await progress()).toMatchObject({ state: 'running', chunksTotal: chunks.length });
  });

  it('calls as many workers as there are large pieces, up to sixteen', async () => {
    await deliver(REGISTER);
    const hints = async () => (await test.database.query('select payload from outbox')).length;
    await planRun(requestOf({ asOf: '2025-03-31' }), test.hub);
    expect(await hints()).toBe(1);
    await planRun(requestOf({ asOf: '2025-03-31' }), test.hub, { partRows: 2 });
    expect(await hints()).toBe(1 + 16);
  });
});

/** What may be written otherwise on either paper. */
const anyCells = fc
  .record({
    name: fc.constantFrom('张小明', '刘子涵', ''),
    mother: fc.constantFrom('李梅', '王芳'),
    motherNo: fc.nat({ max: 2 }),
    hasCertificate: fc.boolean(),
  })
  .map(({ name, mother, motherNo, hasCertificate }) => {
    const number = motherId(child(motherNo));
    return {
      certificate: { 新生儿姓名: name, 母亲姓名: mother, 母亲证件号码: number } as Row,
      entry: {
        母亲姓名: mother,
        母亲公民身份号码: number,
        ...(name === '' ? {} : { 姓名: name }),
        ...(hasCertificate ? {} : { 出生医学证明编号: '' }),
      } as Row,
    };
  });

describe('a number that more than a thousand records carry', () => {
  /** The number of one person on 1,001 death certificates, as a form that is copied brings it. */
  const copied = Array.from({ length: LARGEST_BLOCK + 1 }, (_, no) =>
    deathCertificate(dead(no), { 死者姓名: '', 出生日期: addDay('1940-05-01', no), 公民身份号码: deadId(dead(0)) }),
  );

  it('is told with the run, the same for every cut', { timeout: 120_000 }, async () => {
    await deliver([
      quarterly('HC-DEATH', copied),
      quarterly('PS-DEATH', [cancellation(dead(0)), cancellation(dead(1))]),
    ]);
    const whole = await runWith(undefined, ['D01']);
    const cut = await runWith(300, ['D01']);
    expect(await cutsOf(cut)).toContain(4);
    // Linked are certificates and cancellations: one number, 1,001 certificates and one cancellation carry it.
    expect(whole.counts).toMatchObject({ crowdedKeys: expect.any(Number) });
    const crowded = ({ counts }: Run) => [counts['crowdedKeys'], counts['crowdedMentions'], counts['crowdedPairs']];
    expect(crowded(cut)).toEqual(crowded(whole));
    expect(cut.digest).toBe(whole.digest);
    const linked = await test.database.query(
      `select counts from run_chunk where run_id = $1 and work @> '{"kind": "link", "left": "HC-DEATH", "right": "PS-DEATH"}'`,
      [whole.id],
    );
    expect(linked).toMatchObject([{ counts: { crowdedKeys: 1, crowdedMentions: 1_002, crowdedPairs: 1_001 } }]);
  });

  it('is not mentioned where there is none', async () => {
    await deliver(REGISTER);
    expect((await runWith(5)).counts).not.toHaveProperty('crowdedKeys');
  });
});
