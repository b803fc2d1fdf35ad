import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { cremation, dead, deathCertificate } from '../support/people.ts';
import { openTestApi, type TestApi } from './support/api.ts';
import { appointed, type Officer, type Officers, officersAt, post } from './support/officers.ts';

const QUARTER = ['2025-01-01', '2025-03-31'] as const;
const DESK = '10.29.1.7';
const wang: Officer = { user: 'wang', post: post('R-DQO', 'PS'), address: DESK };
const li: Officer = { user: 'li', post: post('R-DQO', 'PS'), address: '10.29.1.9' };
const approver = (user: string, address: string, region = ''): Officer => ({
  user,
  post: post('R-APPROVE', 'PS', region),
  address,
});
const APPROVERS = ['zhao', 'qian', 'sun'].map((user, at) => approver(user, `10.29.2.${at}`));
const [ZHAO = wang] = APPROVERS;
const OTHERS: readonly Officer[] = [
  { user: 'chen', post: post('R-DQO', 'HC') },
  { user: 'ma', post: post('R-DQO', 'MZ') },
];

/** Deaths that were certified and cremated, and not cancelled: an outcome that cancels (A3) takes four eyes. */
describe('an outcome under four eyes', () => {
  let api: TestApi;
  let officers: Officers;
  beforeAll(async () => {
    api = await openTestApi({ proxy: '127.0.0.1' });
    officers = officersAt(api);
    const people = Array.from({ length: 12 }, (_, no) => dead(no));
    await api.deliver({ feed: 'HC-DEATH', period: QUARTER, rows: people.map((one) => deathCertificate(one)) });
    await api.deliver({ feed: 'MZ-CREM', period: QUARTER, rows: people.map((one) => cremation(one)) });
    const headers = ['姓名', '公民身份号码', '死亡日期', '注销日期'];
    await api.deliver({ feed: 'PS-DEATH', period: QUARTER, rows: [], headers });
    await api.check({ asOf: '2025-03-31', confirm: true, checks: ['D01', 'D02'] });
  });
  afterAll(() => api[Symbol.asyncDispose]());

  const seen = async (number: string) => {
    const { data } = await officers.ask<{
      caseFile: { version: number; state: string; proposal: { digest: string } | null };
    }>(wang, 'query ($number: ID!) { caseFile(number: $number) { version state proposal { digest } } }', { number });
    if (!data) throw new Error('no such case');
    return data.caseFile;
  };
  const input = async (number: string, more: Record<string, unknown>) => ({
    number,
    expectedVersion: (await seen(number)).version,
    ...more,
  });
  const act = async (by: Officer, name: string, number: string, more: Record<string, unknown> = {}) =>
    officers.change(by, name, await input(number, more), 'caseFile { state }');
  const refusal = async (by: Officer, name: string, number: string, more: Record<string, unknown> = {}) =>
    officers.refusal(by, name, await input(number, more));
  const digest = async (number: string) => ({ digest: (await seen(number)).proposal?.digest });
  const propose = (number: string, by = wang) =>
    act(by, 'proposeOutcome', number, {
      action: 'A3',
      doneOn: '2025-03-31',
      noticeOn: '2025-03-20',
      reason: `已公示并注销 ${number}`,
    });

  let no = 0;
  /** A case in which every department has spoken and public security proposes. */
  const proposed = async (): Promise<string> => {
    no += 1;
    const number = `C-2025-${String(no).padStart(6, '0')}`;
    await act(wang, 'assignCase', number);
    await act(wang, 'startVerifying', number);
    for (const other of OTHERS)
      await act(other, 'closeHalf', number, { verdict: 'STANDS', reason: `原始登记已核对 ${number}` });
    expect(await propose(number)).toMatchObject({ caseFile: { state: 'PROPOSED' } });
    return number;
  };
  const confirm = async (by: Officer, number: string) => act(by, 'confirmOutcome', number, await digest(number));
  const refused = async (by: Officer, number: string) => refusal(by, 'confirmOutcome', number, await digest(number));
  const drawn = async (number: string): Promise<readonly Officer[]> => {
    const asked = await Promise.all(
      [...APPROVERS, wang].map(async (officer) => {
        const { data } = await officers.ask<{ drawnForMe: { matter: string }[] }>(officer, '{ drawnForMe { matter } }');
        return { officer, isDrawn: data?.drawnForMe.some(({ matter }) => matter === `case:${number}`) ?? false };
      }),
    );
    return asked.flatMap(({ officer, isDrawn }) => (isDrawn ? [officer] : []));
  };

  describe('while fewer than three may confirm', () => {
    it('is confirmed by whoever may, though not from the terminal on which it was proposed', async () => {
      const number = await proposed();
      expect(await refused(approver('zhao', DESK), number)).toBe('SAME_TERMINAL');
      expect((await seen(number)).state).toBe('PROPOSED');
      expect(await confirm(ZHAO, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    });

    it('goes on from where it was when its confirmation is undone, and is confirmed again by the same', async () => {
      const number = await proposed();
      await confirm(ZHAO, number);
      expect(await act(ZHAO, 'undoCaseDecision', number, { reason: '看错案件' })).toMatchObject({
        caseFile: { state: 'PROPOSED' },
      });
      expect(await confirm(ZHAO, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    });

    it('is stale once a roster changed a record behind it, before any run has read it', async () => {
      const number = await proposed();
      const read = await digest(number);
      const rows = [cremation(dead(no - 1), { 操作: '更正', 逝者姓名: '更正后' })];
      await api.deliver({ feed: 'MZ-CREM', period: ['2025-02-01', '2025-02-28'], rows });
      expect(await act(ZHAO, 'confirmOutcome', number, read)).toMatchObject({ rule: 'PROPOSAL_STALE' });
      // Sent back and proposed anew on the records as they are, it is another proposal.
      await act(ZHAO, 'rejectOutcome', number, { reason: '火化名册已更正,请复核' });
      await act(wang, 'proposeOutcome', number, {
        action: 'A3',
        doneOn: '2025-03-31',
        noticeOn: '2025-03-20',
        reason: '依更正后的名册',
      });
      expect(await digest(number)).not.toEqual(read);
      expect(await act(ZHAO, 'confirmOutcome', number, read)).toMatchObject({ rule: 'PROPOSAL_STALE' });
      expect(await confirm(ZHAO, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    });
  });

  describe('where three approvers may', () => {
    beforeAll(async () => {
      for (const officer of APPROVERS) await appointed(api, officer);
    });

    it('is confirmed by the one whom the hub draws, and nobody else, from another terminal than it was proposed on', async () => {
      const number = await proposed();
      const [one, ...more] = await drawn(number);
      if (one === undefined) throw new Error('nobody was drawn');
      expect(more).toEqual([]);
      for (const other of APPROVERS.filter(({ user }) => user !== one.user))
        expect(await refused(other, number)).toBe('NOT_DRAWN');
      expect(await refused({ ...one, address: DESK }, number)).toBe('SAME_TERMINAL');
      expect(await confirm(one, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
      expect(await drawn(number)).toEqual([]);
    });

    it('may be sent back by any of them; proposed anew, somebody is drawn anew', async () => {
      const number = await proposed();
      const other = APPROVERS.find(({ user }) => user !== 'nobody') ?? ZHAO;
      expect(await act(other, 'rejectOutcome', number, { reason: '请补公示日期的依据' })).toMatchObject({
        caseFile: { state: 'VERIFYING' },
      });
      expect(await drawn(number)).toEqual([]);
      await propose(number, li);
      expect(await drawn(number)).toHaveLength(1);
    });

    it('is taken back by who proposed it, and nobody is drawn any more', async () => {
      const number = await proposed();
      expect(await drawn(number)).toHaveLength(1);
      expect(await act(wang, 'undoCaseDecision', number, { reason: '依据不足' })).toMatchObject({
        caseFile: { state: 'VERIFYING' },
      });
      expect(await drawn(number)).toEqual([]);
    });

    it('waits for whoever was drawn two working days, then any of them may', async () => {
      const number = await proposed();
      const [one] = await drawn(number);
      await api.system.database.query('update two_person_seat set until = now() where matter = $1', [`case:${number}`]);
      const other = APPROVERS.find(({ user }) => user !== one?.user) ?? ZHAO;
      expect(await confirm(other, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    });

    it('counts among the twenty that the same two may decide together', async () => {
      const number = await proposed();
      const [one = ZHAO] = await drawn(number);
      const [low, high] = [one.user, 'wang'].toSorted();
      await api.system.database.query(
        `insert into two_person_pair (month, one, other, no, matter, is_released)
         select date_trunc('month', now() at time zone 'Asia/Shanghai')::date, $1, $2, n, 'batch:' || n, false
         from generate_series((select count(*) from two_person_pair where one = $1 and other = $2) + 1, 20) n`,
        [low ?? '', high ?? ''],
      );
      expect(await refused(one, number)).toBe('PAIR_SPENT');
      expect((await seen(number)).state).toBe('PROPOSED');
      // Sent back and proposed anew, one of the others is drawn; two are left, and of two nobody is drawn.
      await act(one, 'rejectOutcome', number, { reason: '请由他人复核' });
      await propose(number);
      expect(await drawn(number)).toEqual([]);
      const other = APPROVERS.find(({ user }) => user !== one.user) ?? ZHAO;
      expect(await confirm(other, number)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    });
  });

  it('is turned over by a second person at another terminal, after its notice left', async () => {
    const number = await proposed();
    const [one = ZHAO] = await drawn(number);
    await api.system.database.query('delete from two_person_seat where matter = $1', [`case:${number}`]);
    await api.system.database.query('delete from two_person_pair');
    await confirm(one, number);
    const undo = { reason: '家属持有新的证明' };
    expect(await act(li, 'undoCaseDecision', number, undo)).toMatchObject({ caseFile: { state: 'RESOLVED' } });
    const again = { reason: '复查同意推翻' };
    expect(await refusal({ ...wang, address: '10.29.1.9' }, 'undoCaseDecision', number, again)).toBe('SAME_TERMINAL');
    expect(await act(wang, 'undoCaseDecision', number, again)).toMatchObject({ caseFile: { state: 'REOPENED' } });
  });
});
