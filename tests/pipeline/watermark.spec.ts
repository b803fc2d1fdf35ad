import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { plainDate } from '../../src/domain/values/plain-date.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { cancellation, certificate, child, dead } from '../support/people.ts';
import type { Roster } from '../support/rosters.ts';

/** Born on 8 January 2025: the legal month ends on 8 February, with 15 days of grace the entry is due on 23 February. */
const CHILD = child(0, '2025-01-08');
const [LEGAL_END, DUE] = ['2025-02-08', '2025-02-23'];

const entries = (period: Roster['period'], more: Partial<Roster> = {}): Roster => ({
  feed: 'PS-BIRTH',
  period,
  rows: [],
  headers: ['姓名', '性别', '出生日期', '公民身份号码', '入户日期'],
  ...more,
});

describe('a certificate without household entry', () => {
  let test: TestHub;
  beforeAll(async () => {
    test = await openTestHub();
  });
  beforeEach(async () => {
    await test.empty();
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(CHILD)] });
  });
  afterAll(() => test[Symbol.asyncDispose]());

  const b01 = async (asOf = '2025-03-31') => {
    const run = await test.check({ asOf, checks: ['B01'] });
    const [answer, ...others] = await test.answers(run);
    expect(others).toEqual([]);
    return answer;
  };

  it('is a finding from the due day on, when the empty final roster (零报告) of February has moved the watermark over it', async () => {
    await test.deliver(entries('2025-01'));
    await test.deliver(entries('2025-02'));
    expect(await b01('2025-02-22')).toMatchObject({ outcome: 'unanswerable', doubt: 'waiting', until: DUE });
    expect(await b01('2025-02-28')).toMatchObject({
      outcome: 'conflicts',
      severity: 'S2',
      owner: 'PS',
      due: LEGAL_END,
      unverified: true,
    });
  });

  it('is nobody’s fault while the roster is late: the sender has a finding (Q01), the child has none', async () => {
    await test.deliver(entries('2025-01'));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
    const run = await test.check({ asOf: '2025-03-31', checks: ['Q01', 'B01'] });
    // February was due on 10 March; March is due on 10 April. The certificates of February are late as well.
    expect((await test.findings(run)).map(({ check, evidence }) => [check, evidence[0]?.key])).toEqual([
      ['Q01', 'HC-BIRTH|290121|20250201-20250228'],
      ['Q01', 'PS-BIRTH|290121|20250201-20250228'],
    ]);
  });

  it('is no finding on the word of a provisional roster', async () => {
    await test.deliver(entries('2025-01'));
    await test.deliver(entries('2025-02', { final: false }));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
  });

  it('is no finding across a gap between two final rosters', async () => {
    await test.deliver(entries('2025-01'));
    await test.deliver(entries('2025-03'));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
    await test.deliver(entries('2025-02'));
    expect(await b01()).toMatchObject({ outcome: 'conflicts' });
  });

  it('is no finding when the rosters begin only after the birth', async () => {
    await test.deliver(entries(['2025-01-09', '2025-03-31']));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
  });

  it('is no finding while another office of the same county is late', async () => {
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    await test.deliver(entries('2025-01', { org: '城东派出所' }));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
    await test.deliver(entries(['2025-02-01', '2025-03-31'], { org: '城东派出所' }));
    expect(await b01()).toMatchObject({ outcome: 'conflicts' });
  });

  it('is no finding while a town that sends its own roster is late', async () => {
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    await test.deliver(entries('2025-01', { region: '290121101' }));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
  });

  it('does not wait for an office that an operator took off the list of those who owe the roster', async () => {
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    await test.deliver(entries('2025-01', { org: '城东派出所' }));
    const closed = {
      feed: 'PS-BIRTH',
      region: '290121',
      org: '城东派出所',
      since: plainDate('2025-01-01'),
      until: plainDate('2025-01-31'),
      cadence: null,
      setBy: 'operator',
    };
    await test.hub.inTransaction(({ rosters }) => rosters.setOwed(closed));
    expect(await b01()).toMatchObject({ outcome: 'conflicts' });
  });

  it('waits for an office that an operator entered although it never delivered', async () => {
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    const awaited = {
      feed: 'PS-BIRTH',
      region: '290121',
      org: '城西派出所',
      since: plainDate('2025-01-01'),
      until: null,
      cadence: null,
      setBy: 'operator',
    };
    await test.hub.inTransaction(({ rosters }) => rosters.setOwed(awaited));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
  });

  it('is not asked about where nobody owes the roster, and says so', async () => {
    const answer = await b01();
    expect(answer).toMatchObject({
      outcome: 'unanswerable',
      doubt: 'not-owed',
      details: { consulted: [{ feed: 'PS-BIRTH', region: '290121', owed: false, watermark: null }] },
    });
    expect(answer?.explanation.zh).toContain('应报清单');
  });

  it('of parents whose county does not take part is passed on by assist request, not counted as missing', async () => {
    await test.empty();
    await test.deliver({ feed: 'HC-BIRTH', period: '2025-01', rows: [certificate(CHILD, { 母亲户籍地: '310104' })] });
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    expect(await b01()).toMatchObject({ outcome: 'unanswerable', doubt: 'out-of-area' });
  });

  it('ignores final rosters whose period ends after the day asked about', async () => {
    await test.deliver(entries(['2025-01-01', '2025-03-31']));
    expect(await b01('2025-03-30')).toMatchObject({ outcome: 'unanswerable', doubt: 'roster-late' });
  });
});

describe('a cancellation without any evidence of the death', () => {
  it('is a finding although nobody owes the cremations, and says that they were not consulted', async () => {
    await using test = await openTestHub();
    await test.deliver({ feed: 'PS-DEATH', period: '2025-01', rows: [cancellation(dead(0))] });
    await test.deliver({
      feed: 'HC-DEATH',
      period: ['2024-01-01', '2025-06-30'],
      rows: [],
      headers: ['死亡证编号', '死者姓名', '性别', '死亡日期', '签发日期'],
    });
    const run = await test.check({ asOf: '2025-06-30', checks: ['D03'] });
    const [finding] = await test.findings(run);
    expect(finding).toMatchObject({ check: 'D03', outcome: 'conflicts' });
    expect(finding?.explanation.zh).toContain('未列入应报、未核对:');
    expect(finding?.explanation.zh).toContain('MZ-CREM 290121');
  });
});
