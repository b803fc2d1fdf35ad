import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideLink } from '../../src/actions/decide-link.ts';
import { withdrawRoster } from '../../src/actions/withdraw-roster.ts';
import { plainDate } from '../../src/domain/values/plain-date.ts';
import type { Run } from '../../src/ports/runs.ts';
import { type CheckRequest, openTestHub, type TestHub } from '../support/hub.ts';
import {
  cancellation,
  certificate,
  certificateNo,
  child,
  childId,
  dead,
  deathCertificate,
  deadId,
  entry,
} from '../support/people.ts';
import type { Roster, Row } from '../support/rosters.ts';

const CHILD = child(0);
const JANUARY = '2025-01';
const ON_31_MARCH = { asOf: '2025-03-31', checks: ['B01'] };

/** Certificates and entries of the first quarter: the certificate of one child, and no entry for it. */
const certificates = (rows: readonly Row[], period: Roster['period'] = JANUARY): Roster => ({
  feed: 'HC-BIRTH',
  period,
  rows,
});
const entries = (rows: readonly Row[], period: Roster['period'] = ['2025-01-01', '2025-03-31']): Roster => ({
  feed: 'PS-BIRTH',
  period,
  rows,
  headers: Object.keys(rows[0] ?? entry(CHILD)),
});

describe('a finding', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.deliver(certificates([certificate(CHILD)]));
    await test.deliver(entries([]));
  });
  afterAll(() => test[Symbol.asyncDispose]());

  /** What the run says about it, and what is remembered of it. */
  const trends = async (run: Pick<Run, 'id'>) =>
    (await test.findings(run)).map(({ check, trend }) => `${check} ${trend}`);
  const remembered = async () =>
    (
      await test.database.query<{ check_code: string; state: string; trend: string; cause: string | null }>(
        'select check_code, state, trend, gone_cause cause from finding order by check_code, key',
      )
    ).map(
      ({ check_code, state, trend, cause }) => `${check_code} ${state} ${trend}${cause === null ? '' : `: ${cause}`}`,
    );
  const check = (request: CheckRequest = ON_31_MARCH) => test.check(request);

  it('is new at first, persists while nothing changes, and keeps its id', async () => {
    const first = await check();
    expect(await trends(first)).toEqual(['B01 new']);
    const second = await check();
    expect(await trends(second)).toEqual(['B01 persisting']);
    expect((await test.findings(second))[0]?.id).toBe((await test.findings(first))[0]?.id);
    expect(second.counts).toMatchObject({ persisting: 1, gone: 0 });
    expect(await remembered()).toEqual(['B01 open persisting']);
  });

  it('goes by a late match when the counterpart arrives', async () => {
    await check();
    await test.deliver(entries([entry(CHILD)], '2025-03'));
    expect((await check()).counts).toMatchObject({ gone: 1 });
    expect(await remembered()).toEqual(['B01 gone gone: late match']);
  });

  it('goes because its record was corrected', async () => {
    await check();
    await test.deliver(certificates([certificate(CHILD, { 证件状态: '作废', 操作: '更正' })], '2025-03'));
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: corrected']);
  });

  it('goes because its record was voided', async () => {
    await check();
    await test.deliver(certificates([certificate(CHILD, { 操作: '作废' })], '2025-03'));
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: voided']);
  });

  it('goes because the roster that replaces the first one no longer has its record', async () => {
    await check();
    await test.deliver(certificates([certificate(child(1))]), { envelope: { mode: 'replace' } });
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: voided', 'B01 open new']);
  });

  it('goes because the roster that brought its record was withdrawn', async () => {
    await check();
    await withdrawRoster(1, '误报', test.hub);
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: withdrawn']);
  });

  it('goes because an officer decided that two records speak of one child', async () => {
    const other = { ...entry(CHILD), 出生医学证明编号: '', 姓名: '李某某', 母亲公民身份号码: '', 母亲姓名: '' };
    await test.deliver(entries([other], '2025-03'));
    await check();
    expect(await remembered()).toEqual(['B01 open new']);
    const pair = {
      left: { feed: 'HC-BIRTH', key: certificateNo(CHILD) },
      right: { feed: 'PS-BIRTH', key: childId(CHILD) },
    };
    await decideLink({ ...pair, id: randomUUID(), verdict: 'same', reason: '电话核实', actor: 'officer' }, test.hub);
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: decided']);
  });

  it('goes because the rule was changed', async () => {
    await check();
    await test.database.query('update finding set check_version = 0');
    await test.database.query(`update run set manifest = jsonb_set(manifest, '{checks}', '["B01@0"]')`);
    // The new version of the rule asks no longer about such a record: here, a record the rule does not concern.
    await test.database.query(
      `update source_record set content = jsonb_set(content, '{certStatus}', '"2"') where feed = 'HC-BIRTH'`,
    );
    await check();
    expect(await remembered()).toEqual(['B01 gone gone: rule changed']);
  });

  it('goes because a parameter of the rule was changed', async () => {
    const marriage = {
      结婚证字号: 'J290121-2025-000123',
      登记日期: '2025-01-20',
      登记机关: '示例县民政局',
      登记机关区划: '290121',
      登记类型: '首次登记',
      男方姓名: '周平',
      男方出生日期: '2003-05-15',
      女方姓名: '吴敏',
      女方出生日期: '2001-06-20',
      状态: '有效',
    };
    await test.deliver({ feed: 'MZ-MARR', period: JANUARY, rows: [marriage] });
    await check({ asOf: '2025-03-31', checks: ['W03'] });
    expect(await remembered()).toEqual(['W03 open new']);
    await test.hub.inTransaction(({ parameters }) =>
      parameters.set(
        { name: 'MARRIAGE_AGE_MEN', region: '', validFrom: plainDate('2025-01-01'), validTo: null, value: 20 },
        'operator',
      ),
    );
    await check({ asOf: '2025-03-31', checks: ['W03'] });
    expect(await remembered()).toEqual(['W03 gone gone: rule changed']);
  });

  it('that comes back is a regression, and its earlier episode is not forgotten', async () => {
    await check();
    await test.deliver(entries([entry(CHILD)], '2025-03'));
    await check();
    await withdrawRoster(3, '误报', test.hub);
    // The entries of March stand complete in the roster of the whole quarter.
    expect(await trends(await check())).toEqual(['B01 regressed']);
    expect(await remembered()).toEqual(['B01 open regressed']);
    const episodes = await test.database.query<{ ended: boolean; cause: string | null }>(
      'select known_to is not null ended, cause from finding_episode order by known_from',
    );
    expect(episodes).toEqual([
      { ended: true, cause: 'late match' },
      { ended: false, cause: null },
    ]);
  });

  it('never goes because a roster is late: a withdrawn final roster makes it unanswerable, and it stays open', async () => {
    await check();
    await withdrawRoster(2, '误报', test.hub);
    const run = await check();
    expect(await test.answers(run)).toMatchObject([{ check: 'B01', outcome: 'unanswerable', doubt: 'roster-late' }]);
    expect(run.counts).toMatchObject({ gone: 0 });
    expect(await remembered()).toEqual(['B01 open new']);
    await test.deliver(entries([]));
    expect(await trends(await check())).toEqual(['B01 persisting']);
  });

  it('stays open while its sender lets two versions stand', async () => {
    await check();
    await test.deliver(certificates([certificate(CHILD, { 新生儿姓名: '张晓明' })], '2025-03'));
    const run = await check();
    expect(await test.answers(run)).toMatchObject([{ check: 'B01', outcome: 'unanswerable', doubt: 'contended' }]);
    expect(await remembered()).toEqual(['B01 open new']);
  });

  it('is not closed by a run that asked other checks or another region', async () => {
    await check();
    await test.deliver(entries([entry(CHILD)], '2025-03'));
    expect((await check({ asOf: '2025-03-31', checks: ['D01', 'I07'] })).counts).toMatchObject({ gone: 0 });
    expect((await check({ asOf: '2025-03-31', region: '290122' })).counts).toMatchObject({ gone: 0 });
    expect(await remembered()).toEqual(['B01 open new']);
    expect((await check({ asOf: '2025-03-31', region: '290121' })).counts).toMatchObject({ gone: 1 });
  });

  it('is not closed and not opened by a run about the past', async () => {
    await check();
    await test.deliver(entries([entry(CHILD)], '2025-03'));
    await check({ asOf: '2025-02-28', checks: ['B01'] });
    expect(await remembered()).toEqual(['B01 open new']);
  });

  it('that comes by another evidence is the same finding: what counts is check and subject', async () => {
    await test.deliver({ feed: 'HC-DEATH', period: JANUARY, rows: [deathCertificate(dead(0))] });
    await test.deliver({
      feed: 'PS-DEATH',
      period: JANUARY,
      rows: [cancellation(dead(0), { 死亡日期: '2025-01-10' })],
    });
    const first = await check({ asOf: '2025-03-31', checks: ['D06'] });
    await test.deliver({
      feed: 'PS-DEATH',
      period: '2025-03',
      rows: [cancellation(dead(0), { 死亡日期: '2025-01-11', 操作: '更正' })],
    });
    const second = await check({ asOf: '2025-03-31', checks: ['D06'] });
    expect(await trends(first)).toEqual(['D06 new']);
    expect(await trends(second)).toEqual(['D06 persisting']);
    expect(await remembered()).toEqual(['D06 open persisting']);
    expect(deadId(dead(0))).toMatch(/^\d{17}[\dX]$/);
  });
});

describe('a link between two records', () => {
  it('lasts from run to run, ends when one of them goes, and is not left over when a whole feed was withdrawn', async () => {
    await using test = await openTestHub();
    await test.deliver(certificates([certificate(CHILD)]));
    await test.deliver(entries([entry(CHILD)]));
    const links = () =>
      test.database.query('select pair_key, tier, standing, known_to is null live from link order by known_from');
    const request = { asOf: '2025-03-31' };
    await test.check(request);
    await test.check(request);
    const pair = `HC-BIRTH:${certificateNo(CHILD)}#child~PS-BIRTH:${childId(CHILD)}#child`;
    expect(await links()).toEqual([{ pair_key: pair, tier: 'T1', standing: 'accepted', live: true }]);
    await withdrawRoster(2, '误报', test.hub);
    await test.check(request);
    expect(await links()).toEqual([{ pair_key: pair, tier: 'T1', standing: 'accepted', live: false }]);
  });
});
