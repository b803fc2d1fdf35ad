import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideLink, type MentionName, undoDecision } from '../../src/actions/decide-link.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
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

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const CHILD = child(0);
const DEAD = dead(0);

describe('an officer’s decision on a pair', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const decide = async (left: MentionName, right: MentionName, verdict: 'same' | 'not_same'): Promise<string> => {
    const deciding = await decideLink(
      { id: randomUUID(), left, right, verdict, reason: '电话核实', actor: 'officer' },
      test.hub,
    );
    if (deciding.outcome !== 'decided') throw new Error(deciding.outcome);
    return deciding.decision.id;
  };
  const found = async (checks: readonly string[]) => {
    const run = await test.check({ asOf: '2025-03-31', checks });
    return (await test.findings(run)).map(({ check, trend }) => `${check} ${trend}`);
  };
  const causes = async () =>
    (
      await test.database.query<{ cause: string }>(
        `select gone_cause cause from finding where state = 'gone' order by check_code`,
      )
    ).map(({ cause }) => cause);
  const links = async () =>
    (
      await test.database.query<{ tier: string; standing: string }>(
        'select tier, standing from link where known_to is null',
      )
    ).map(({ tier, standing }) => `${tier} ${standing}`);

  describe('that a certificate and an entry with nothing in common are one child', () => {
    const pair = [
      { feed: 'HC-BIRTH', key: certificateNo(CHILD) },
      { feed: 'PS-BIRTH', key: childId(CHILD) },
    ] as const;
    beforeEach(async () => {
      await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(CHILD)] });
      const other = entry(CHILD, { 出生医学证明编号: '', 姓名: '欧阳某', 母亲公民身份号码: '', 母亲姓名: '' });
      await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [other] });
    });

    it('makes the missing entry disappear with the cause “decided”, for good', async () => {
      expect(await found(['B01'])).toEqual(['B01 new']);
      await decide(...pair, 'same');
      expect(await found(['B01'])).toEqual([]);
      expect(await causes()).toEqual(['decided']);
      expect(await found(['B01'])).toEqual([]);
      expect(await links()).toEqual(['T8 confirmed']);
    });

    it('survives a correction of either record', async () => {
      await decide(...pair, 'same');
      await test.deliver({
        feed: 'HC-BIRTH',
        period: '2025-03',
        rows: [certificate(CHILD, { 新生儿姓名: '张晓明', 操作: '更正' })],
      });
      expect(await found(['B01'])).toEqual([]);
    });

    it('can be undone: the finding returns', async () => {
      expect(await found(['B01'])).toEqual(['B01 new']);
      const id = await decide(...pair, 'same');
      expect(await found(['B01'])).toEqual([]);
      expect(await undoDecision(id, 'officer', test.hub)).toMatchObject({ id, verdict: 'same' });
      expect(await found(['B01'])).toEqual(['B01 regressed']);
      expect(await links()).toEqual([]);
      expect(await undoDecision(id, 'officer', test.hub)).toBeNull();
      const kept = await test.database.query('select actor, undone_by from link_decision');
      expect(kept).toEqual([{ actor: 'officer', undone_by: 'officer' }]);
    });

    it('means the same whichever record is named first, and replaces an earlier decision on the pair', async () => {
      await decide(pair[1], pair[0], 'not_same');
      await decide(...pair, 'same');
      expect(await found(['B01'])).toEqual([]);
      const [live, ...others] = await test.database.query('select verdict from link_decision where undone_at is null');
      expect([live, others]).toEqual([{ verdict: 'same' }, []]);
    });

    it('belongs to what decides a run: its manifest is another', async () => {
      const before = await test.check({ asOf: '2025-03-31', checks: ['B01'] });
      await decide(...pair, 'same');
      const after = await test.check({ asOf: '2025-03-31', checks: ['B01'] });
      expect(after.manifestHash).not.toBe(before.manifestHash);
      expect(JSON.stringify(after.manifest)).not.toContain(childId(CHILD));
    });

    it('binds no run about what was known before it', async () => {
      const [then] = await test.database.query<{ at: string }>('select clock_timestamp()::text at');
      await decide(...pair, 'same');
      const run = await test.check({ asOf: '2025-03-31', checks: ['B01'], knownAt: then?.at ?? null });
      expect((await test.findings(run)).map(({ check }) => check)).toEqual(['B01']);
    });
  });

  describe('that two deaths with one name, birth date, sex and county are two persons', () => {
    const pair = [
      { feed: 'HC-DEATH', key: '29012120250000001' },
      { feed: 'PS-DEATH', key: `${deadId(DEAD)}|2025-01-25` },
    ] as const;
    beforeEach(async () => {
      await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(DEAD, { 公民身份号码: '' })] });
      await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD)] });
    });

    it('takes the wrong match away: the cancellation is missing after all', async () => {
      expect(await found(['D01'])).toEqual([]);
      expect(await links()).toEqual(['T3 accepted']);
      const id = await decide(...pair, 'not_same');
      expect(await found(['D01'])).toEqual(['D01 new']);
      expect(await links()).toEqual([]);
      expect(await found(['D01'])).toEqual(['D01 persisting']);
      await undoDecision(id, 'officer', test.hub);
      expect(await found(['D01'])).toEqual([]);
      expect(await causes()).toEqual(['decided']);
    });
  });

  it('settles a pair that waited for review', async () => {
    await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(DEAD)] });
    await test.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [cancellation(DEAD, { 姓名: '钱秀英' })] });
    const run = await test.check({ asOf: '2025-03-31', checks: ['D01'] });
    expect(await test.answers(run)).toMatchObject([{ outcome: 'unanswerable', doubt: 'review' }]);
    await decide(
      { feed: 'HC-DEATH', key: '29012120250000001' },
      { feed: 'PS-DEATH', key: `${deadId(DEAD)}|2025-01-25` },
      'same',
    );
    expect(await test.answers(await test.check({ asOf: '2025-03-31', checks: ['D01'] }))).toEqual([]);
  });

  it('about a feed that nobody knows is refused', async () => {
    const deciding = await decideLink(
      {
        id: randomUUID(),
        left: { feed: 'HC-BIRTHS', key: '1' },
        right: { feed: 'PS-BIRTH', key: '2' },
        verdict: 'same',
        reason: '',
        actor: 'officer',
      },
      test.hub,
    );
    expect(deciding).toEqual({ outcome: 'unknown-feed', feed: 'HC-BIRTHS' });
    expect(await test.database.query('select 1 from link_decision')).toEqual([]);
  });
});
