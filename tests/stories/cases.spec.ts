import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { withdrawRoster } from '../../src/actions/withdraw-roster.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cancellation, certificate, child, cremation, dead, deathCertificate, entry } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const CONFIRMED = { asOf: '2025-03-31', confirm: true };
const LATER = { asOf: '2025-03-31' };

const nil = (feed: string, period: Roster['period'] = QUARTER): Roster => ({
  feed,
  period,
  rows: [],
  headers: ['姓名', '性别', '出生日期', '公民身份号码', '死亡日期', '注销日期', '入户日期'],
});

describe('a case', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub({ today: '2026-03-31' });
  });
  beforeEach(() => test.empty());
  afterAll(() => test[Symbol.asyncDispose]());

  const cases = async () =>
    (
      await test.database.query<{
        number: string;
        event: string;
        state: string;
        severity: string;
        owner: string;
        findings: string[];
      }>(
        `select number, event, state, severity, owner, array(select check_code from finding f where f.case_id = c.id order by 1) findings
         from case_file c order by number`,
      )
    ).map(
      ({ number, event, state, severity, owner, findings }) =>
        `${number} ${event} ${state} ${severity} ${owner}: ${findings.join(' ')}`,
    );
  const history = async (number: string) =>
    (
      await test.database.query<{ kind: string; from_state: string | null; to_state: string; actor: string }>(
        'select e.kind, e.from_state, e.to_state, e.actor from case_event e join case_file c on c.id = e.case_id where c.number = $1 order by seq',
        [number],
      )
    ).map(({ kind, from_state, to_state, actor }) => `${kind} ${from_state ?? '—'} → ${to_state} by ${actor}`);
  const setState = (number: string, state: string) =>
    test.database.query('update case_file set state = $2 where number = $1', [number, state]);

  const twoMissingCancellations = async () => {
    await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] });
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(dead(0))] });
    await test.deliver(nil('PS-DEATH'));
  };

  it('is opened only after somebody confirmed the first findings; later runs open cases by themselves', async () => {
    await test.deliver({ feed: 'HC-BIRTH', period: QUARTER, rows: [certificate(child(0))] });
    await test.deliver(nil('PS-BIRTH'));
    await test.check(LATER);
    await test.check(LATER);
    expect(await cases()).toEqual([]);
    await test.check(CONFIRMED);
    expect(await cases()).toEqual(['C-2025-000001 birth NEW S2 PS: B01']);
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(child(1))] });
    await test.check(LATER);
    expect(await cases()).toEqual(['C-2025-000001 birth NEW S2 PS: B01', 'C-2025-000002 birth NEW S2 PS: B01']);
  });

  it('is one for a death, whether the certificate or the cremation lacks its cancellation', async () => {
    await twoMissingCancellations();
    const run = await test.check(CONFIRMED);
    expect((await test.findings(run)).map(({ check, case: number }) => [check, number])).toEqual([
      ['D01', 'C-2025-000001'],
      ['D02', 'C-2025-000001'],
    ]);
    // D02 is S2 and D01, 42 days after the legal month that ended on 17 February, S3: the case is as grave as its gravest finding.
    expect(await cases()).toEqual(['C-2025-000001 death NEW S2 PS: D01 D02']);
  });

  it('has a deadline of ten working days for S2, counted from the day it is opened', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    // From Tuesday 31 March 2026: 4 to 6 April are the holiday of Qingming, so that the tenth working day is 15 April.
    expect(await test.database.query('select deadline::text from case_file')).toEqual([{ deadline: '2026-04-15' }]);
  });

  it('is joined by a finding that comes later about the same death', async () => {
    await test.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: [deathCertificate(dead(0))] });
    await test.deliver(nil('PS-DEATH'));
    await test.check(CONFIRMED);
    expect(await cases()).toEqual(['C-2025-000001 death NEW S3 PS: D01']);
    await test.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: [cremation(dead(0))] });
    await test.check(LATER);
    expect(await cases()).toEqual(['C-2025-000001 death NEW S2 PS: D01 D02']);
  });

  it('is not opened for statistics and rosters: late entries (B09), late cancellations (D12), late rosters (Q01)', async () => {
    await test.deliver({ feed: 'PS-BIRTH', period: QUARTER, rows: [entry(child(0), { 入户日期: '2025-03-20' })] });
    await test.deliver({
      feed: 'PS-DEATH',
      period: QUARTER,
      rows: [cancellation(dead(0), { 注销日期: '2025-03-25' })],
    });
    const run = await test.check({ asOf: '2025-04-30', confirm: true, checks: ['B09', 'D12', 'Q01'] });
    expect((await test.findings(run)).map(({ check }) => check).toSorted()).toEqual(
      expect.arrayContaining(['B09', 'D12']),
    );
    expect(await cases()).toEqual([]);
  });

  it('that nobody has begun waits and is closed when its findings are gone, and reopened when one returns', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    await test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(0))] });
    await test.check(LATER);
    expect(await cases()).toEqual(['C-2025-000001 death CLOSED S2 PS: D01 D02']);
    await withdrawRoster(4, '误报', test.hub);
    await test.check(LATER);
    expect(await cases()).toEqual(['C-2025-000001 death REOPENED S2 PS: D01 D02']);
    expect(await history('C-2025-000001')).toEqual([
      'opened — → NEW by run',
      'automatic NEW → WAITING by run',
      'automatic WAITING → CLOSED by run',
      'automatic CLOSED → REOPENED by run',
    ]);
  });

  it('stays open while one of its findings is', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    await test.deliver({ feed: 'MZ-CREM', period: '2025-03', rows: [cremation(dead(0), { 操作: '作废' })] });
    await test.check(LATER);
    expect(await cases()).toEqual(['C-2025-000001 death NEW S3 PS: D01 D02']);
  });

  it.each(['ASSIGNED', 'VERIFYING', 'ASSIST', 'PROPOSED', 'APPEAL_HOLD'])(
    'that people work on (%s) is left to them',
    async (state) => {
      await twoMissingCancellations();
      await test.check(CONFIRMED);
      await setState('C-2025-000001', state);
      await test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(0))] });
      await test.check(LATER);
      expect(await cases()).toEqual([expect.stringContaining(`death ${state}`)]);
    },
  );

  it('that its owner resolved is closed by the roster that proves it', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    await setState('C-2025-000001', 'RESOLVED');
    await test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(0))] });
    await test.check(LATER);
    expect(await cases()).toEqual([expect.stringContaining('death CLOSED')]);
  });

  it('that was dismissed as a false alarm stays dismissed', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    await setState('C-2025-000001', 'DISMISSED');
    await test.check(LATER);
    expect(await cases()).toEqual([expect.stringContaining('death DISMISSED')]);
  });

  it('is untouched by runs about the past', async () => {
    await twoMissingCancellations();
    await test.check(CONFIRMED);
    await test.deliver({ feed: 'PS-DEATH', period: '2025-03', rows: [cancellation(dead(0))] });
    await test.check({ asOf: '2025-03-15', confirm: true });
    expect(await cases()).toEqual(['C-2025-000001 death NEW S2 PS: D01 D02']);
  });
});
