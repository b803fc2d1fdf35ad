import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { addDays, plainDate } from '../../src/domain/values/plain-date.ts';
import { planRun } from '../../src/pipeline/plan-run.ts';
import type { Run } from '../../src/ports/runs.ts';
import { workOnRun } from '../../workers/run-worker.ts';
import { openTestHub, requestOf, runOf, silent, type TestHub } from '../support/hub.ts';
import {
  cancellation,
  certificate,
  child,
  dead,
  deathCertificate,
  entry,
  pupil,
  renaming,
  stay,
} from '../support/people.ts';
import { quarterly } from '../support/register.ts';
import type { Roster, Row } from '../support/rosters.ts';

const HISTORIES = Number(process.env['LINE_HISTORIES'] ?? 6);
const AS_OF = '2025-06-30';

const births = (from: number, until: number) => Array.from({ length: until - from }, (_, at) => child(from + at));
const HEADERS = Object.keys(entry(child(0)));
const monthly = (feed: string, period: string, rows: readonly Row[], isFinal = true): Roster => ({
  feed,
  period,
  rows,
  final: isFinal,
  ...(rows.length === 0 ? { headers: HEADERS } : {}),
});

describe('a run that goes on from the one before', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const deliver = async (...rosters: readonly Roster[]): Promise<void> => {
    for (const each of rosters) await test.deliver(each);
  };
  const run = (asOf = AS_OF) => test.check({ asOf });
  /** Everything read and asked anew, as a run about the past would, so that no line begins with it. */
  const anew = async (asOf = AS_OF): Promise<Run> => {
    const { id } = await planRun(requestOf({ asOf }), test.hub, { full: true });
    await test.database.query('update run set live = false where id = $1', [id]);
    await workOnRun(id, { hub: test.hub, logger: silent });
    return runOf(id, test.hub);
  };
  const conflicts = async (of: Pick<Run, 'id'>) =>
    (await test.findings(of)).map(({ check, evidence, trend }) => `${check} ${evidence[0]?.key} ${trend}`);
  const touched = ({ counts }: Run) => counts['touched'];
  const trendsCounted = ({ counts }: Run) => pickTrends((trend) => Number(counts[trend] ?? 0));
  const trendsSaid = async (of: Run) => {
    const said = (await conflicts(of)).map((text) => text.split(' ').at(-1));
    return pickTrends((trend) => said.filter((one) => one === trend).length);
  };

  /** Forty births known to both, one to the hospital alone, one to the police alone. */
  const county = () =>
    deliver(
      quarterly(
        'HC-BIRTH',
        births(0, 41).map((of) => certificate(of)),
      ),
      quarterly(
        'PS-BIRTH',
        [...births(0, 40), child(50)].map((of) => entry(of)),
      ),
    );

  it('asks anew about what a roster touches, and about nothing else', async () => {
    await county();
    const first = await run();
    expect(first).toMatchObject({ base: null });
    await deliver(monthly('PS-BIRTH', '2025-04', [entry(child(40))]));
    const second = await run();
    expect(second).toMatchObject({ base: first.id, digest: (await anew()).digest });
    // The entry that came, and the certificate that it is linked with now.
    expect(second.counts).toMatchObject({ touched: expect.any(Number), gone: 1, persisting: 1 });
    expect(touched(second)).toBeLessThan(10);
  });

  it('says of a conflict that it takes over that it persists, with its finding, its case and the run that saw it last', async () => {
    await county();
    const first = await run();
    const before = await test.database.query('select id, case_id, first_run, known_from from finding order by id');
    const second = await run();
    expect(touched(second)).toBe(0);
    expect(await conflicts(first)).toEqual(['B01 W290000140 new', 'B02 290121202501081010 new']);
    expect(await conflicts(second)).toEqual(['B01 W290000140 persisting', 'B02 290121202501081010 persisting']);
    expect(await test.database.query('select id, case_id, first_run, known_from from finding order by id')).toEqual(
      before,
    );
    expect(await test.database.query('select distinct last_run, state, trend from finding')).toEqual([
      { last_run: second.id, state: 'open', trend: 'persisting' },
    ]);
  });

  it('leaves what runs before it found as they found it', async () => {
    await county();
    const first = await run();
    const said = [await conflicts(first), await test.answers(first)] as const;
    await deliver(monthly('PS-BIRTH', '2025-04', [entry(child(40))]));
    await run();
    await test.deliver({
      ...quarterly('HC-BIRTH', [certificate(child(0), { 操作: '作废' })]),
      period: '2025-05',
    });
    await run();
    expect([await conflicts(first), await test.answers(first)]).toEqual(said);
  });

  it('asks again where a roster now reaches further, though none of its rows is new', async () => {
    await deliver(
      monthly('HC-BIRTH', '2025-01', [certificate(child(0))]),
      monthly('PS-BIRTH', '2025-01', [entry(child(1))]),
    );
    const waiting = await run();
    expect(await conflicts(waiting)).not.toContain(expect.stringContaining('B01'));
    // The entry was due by the end of March: until then the rosters of the police must reach.
    await deliver(
      monthly('PS-BIRTH', '2025-02', []),
      monthly('PS-BIRTH', '2025-03', []),
      monthly('PS-BIRTH', '2025-04', []),
    );
    const reached = await run();
    expect(reached).toMatchObject({ base: waiting.id, digest: (await anew()).digest });
    expect((await conflicts(reached)).some((text) => text.startsWith('B01'))).toBe(true);
  });

  it('asks again where another office must deliver as well', async () => {
    await county();
    const first = await run();
    const office = { feed: 'PS-BIRTH', region: '290121', org: '城西派出所' };
    await test.hub.inTransaction(({ rosters }) =>
      rosters.setOwed({ ...office, since: plainDate('2025-01-01'), until: null, cadence: null, setBy: 'operator' }),
    );
    const second = await run();
    expect(second).toMatchObject({ base: first.id, digest: (await anew()).digest });
    // Whether the entry of the certificate is missing nobody can tell until that office delivers.
    expect((await conflicts(second)).filter((text) => text.startsWith('B0'))).toEqual([
      'B02 290121202501081010 persisting',
    ]);
  });

  it('asks about everything where the register gave people other numbers', async () => {
    await county();
    await run();
    await deliver({
      feed: 'PS-CORR',
      period: '2025-04',
      rows: [
        {
          公民身份号码: '290121198001010018',
          变更项目: '1',
          变更前内容: '李甲',
          变更后内容: '李乙',
          变更日期: '2025-04-02',
        },
      ],
    });
    expect((await run()).digest).toBe((await anew()).digest);
  });

  it('asks again on a later day about what was to come by then, and what was registered meanwhile', async () => {
    await county();
    // A certificate of May: its entry is due by the end of June.
    await deliver(monthly('HC-BIRTH', '2025-05', [certificate(child(60, '2025-05-12'))]));
    await deliver(monthly('PS-BIRTH', '2025-04', [], true), monthly('PS-BIRTH', '2025-05', [], true));
    await deliver(monthly('PS-BIRTH', '2025-06', [], true));
    const early = await test.check({ asOf: '2025-06-25' });
    expect((await test.answers(early)).map(({ outcome, until }) => [outcome, until])).toContainEqual([
      'unanswerable',
      '2025-06-27',
    ]);
    const later = await run();
    expect(later).toMatchObject({ base: early.id, digest: (await anew()).digest });
    expect(touched(later)).toBeLessThan(10);
    expect(new Set((await test.findings(later)).map(({ details }) => details['asOf']))).toEqual(new Set([AS_OF]));
  });

  it('begins anew about an earlier day, in another scope, after a year, and when it is asked to', async () => {
    await county();
    await run();
    expect((await test.check({ asOf: '2025-06-01' })).base).toBeNull();
    expect((await test.check({ asOf: AS_OF, region: '290121' })).base).toBeNull();
    await run();
    expect((await planRun(requestOf({ asOf: AS_OF }), test.hub, { full: true })).base).toBeNull();
    await test.empty();
    await county();
    await run();
    expect((await test.check({ asOf: '2026-07-02' })).base).toBeNull();
  });

  it('begins anew while another goes on from the same, and settles after it', async () => {
    await county();
    await run();
    const slow = await planRun(requestOf({ asOf: AS_OF }), test.hub);
    await deliver(monthly('PS-BIRTH', '2025-04', [entry(child(40))]));
    const quick = await run();
    expect(quick).toMatchObject({ base: null, digest: (await anew()).digest });
    await workOnRun(slow.id, { hub: test.hub, logger: silent });
    expect(await runOf(slow.id, test.hub)).toMatchObject({ state: 'done', live: false });
    const next = await run();
    expect(next).toMatchObject({ base: quick.id, digest: quick.digest });
  });

  it('takes back what a run had written that failed on the way', async () => {
    await county();
    const first = await run();
    await deliver(monthly('PS-BIRTH', '2025-04', [entry(child(40))]));
    await test.database.query(`create or replace function fail() returns trigger language plpgsql as
      $$ begin raise exception 'out of order'; end $$`);
    await test.database.query('create trigger fault before update on finding for each row execute function fail()');
    const broken = await planRun(requestOf({ asOf: AS_OF }), test.hub);
    await workOnRun(broken.id, { hub: test.hub, logger: silent });
    await test.database.query('drop trigger fault on finding');
    expect(await runOf(broken.id, test.hub)).toMatchObject({ state: 'failed', base: first.id });
    const next = await run();
    expect(next).toMatchObject({ base: first.id, digest: (await anew()).digest });
    expect(await test.answers(broken)).toEqual([]);
  });

  it('is the same when working tables of older runs were forgotten', async () => {
    await county();
    const first = await run();
    await deliver(monthly('PS-BIRTH', '2025-04', [entry(child(40))]));
    const second = await run();
    await test.hub.inTransaction(({ runs }) => runs.prune(1));
    const left = await test.database.query<{ run: string }>('select distinct run_id run from run_input');
    expect(left.map(({ run: id }) => id)).toEqual([second.id]);
    expect(await conflicts(first)).toHaveLength(2);
    await deliver(monthly('PS-BIRTH', '2025-05', [entry(child(41))]));
    expect(await run()).toMatchObject({ base: second.id, digest: (await anew()).digest });
  });

  it('does not trust what another cluster had seen', async () => {
    await county();
    await run();
    await test.database.query(`update run set seen = '0 ' || split_part(seen, ' ', 2)`);
    expect((await run()).base).toBeNull();
  });

  it(
    'finds what a run over everything finds, after any files, one run after the other',
    { timeout: 580_000 },
    async () => {
      let inLine = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(anyDelivery, anyDaysOn), { minLength: 2, maxLength: 5 }),
          async (deliveries) => {
            await test.empty();
            await county();
            let day = '2025-02-01';
            await run(day);
            for (const [roster, daysOn] of deliveries) {
              await deliver(roster);
              day = addDays(plainDate(day), daysOn);
              const next = await run(day);
              inLine += next.base === null ? 0 : 1;
              expect(next.digest, day).toBe((await anew(day)).digest);
              expect(trendsCounted(next)).toEqual(await trendsSaid(next));
            }
          },
        ),
        { numRuns: HISTORIES },
      );
      expect(inLine).toBeGreaterThan(HISTORIES);
    },
  );
});

const pickTrends = (count: (trend: string) => number) =>
  Object.fromEntries(['new', 'persisting', 'regressed'].map((trend) => [trend, count(trend)]));

/** The same day again, the next one, a week or some months later. */
const anyDaysOn = fc.constantFrom(0, 0, 1, 7, 22, 60);

const WRITERS = {
  'HC-BIRTH': (no: number) => certificate(child(no)),
  'PS-BIRTH': (no: number) => entry(child(no)),
  'HC-DEATH': (no: number) => deathCertificate(dead(no)),
  'PS-DEATH': (no: number) => cancellation(dead(no)),
  'PS-INFLOW': (no: number) => stay(dead(no)),
  'ED-K12': (no: number) => pupil(child(no)),
  'PS-CORR': (no: number) => renaming(child(no), `${child(no).name}改`),
} as const satisfies Record<string, (no: number) => Row>;

/** A roster of a month, final or not, of people that others may know as well, with corrections and voids; or an empty one. */
const anyDelivery = fc
  .record({
    feed: fc.constantFrom(...(Object.keys(WRITERS) as (keyof typeof WRITERS)[])),
    period: fc.constantFrom('2025-01', '2025-02', '2025-04', '2025-05'),
    isFinal: fc.boolean(),
    mode: fc.constantFrom('add' as const, 'add' as const, 'replace' as const),
    people: fc.uniqueArray(fc.tuple(fc.nat({ max: 6 }), fc.constantFrom('', '', '', '更正', '作废')), {
      maxLength: 4,
      selector: ([no]) => no,
    }),
  })
  .map(({ feed, period, isFinal, mode, people }): Roster => ({
    feed,
    period,
    final: isFinal,
    manifest: { mode },
    ...(people.length === 0 ? { headers: Object.keys(WRITERS[feed](0)) } : {}),
    rows: people.map(([no, operation]) => ({ ...WRITERS[feed](no), 操作: operation })),
  }));
