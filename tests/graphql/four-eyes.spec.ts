import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestApi, type TestApi } from './support/api.ts';
import { appointed, type Officer, type Officers, officersAt, post } from './support/officers.ts';

const FIRST_TERMINAL = '10.29.1.7';
const police = (user: string, address: string): Officer => ({ user, post: post('R-APPROVE', 'PS'), address });
const proposer = police('he', FIRST_TERMINAL);

describe('the second of two people', () => {
  let api: TestApi;
  let officers: Officers;
  beforeAll(async () => {
    api = await openTestApi({ proxy: '127.0.0.1' });
    officers = officersAt(api);
  });
  afterAll(() => api[Symbol.asyncDispose]());

  let year = 2000;
  const ask = async (by = proposer): Promise<string> => {
    year += 1;
    const load = { feed: 'PS-DEATH', region: '290121', fromOn: `${year}-01-01`, untilOn: `${year}-12-31` };
    const told = await officers.change(by, 'askFirstLoad', load, 'firstLoad { id }');
    return (told['firstLoad'] as { id: string }).id;
  };
  const confirm = (by: Officer, id: string) => officers.change(by, 'confirmFirstLoad', { id }, 'firstLoad { id }');
  const refusal = (by: Officer, id: string) => officers.refusal(by, 'confirmFirstLoad', { id });
  const drawnFor = async (by: Officer) => {
    const { data } = await officers.ask<{ drawnForMe: { matter: string; side: string; untilAt: string }[] }>(
      by,
      '{ drawnForMe { matter side untilAt } }',
    );
    return data?.drawnForMe ?? [];
  };

  it('does not speak from the terminal of the first within ten minutes', async () => {
    const id = await ask();
    expect(await refusal(police('lu', FIRST_TERMINAL), id)).toBe('SAME_TERMINAL');
    // Nine minutes and a half later as well; after ten the terminal may have changed hands.
    await api.system.database.query(`update two_person_voice set at = at - interval '570 seconds' where matter = $1`, [
      `first-load:${id}`,
    ]);
    expect(await refusal(police('lu', FIRST_TERMINAL), id)).toBe('SAME_TERMINAL');
    await api.system.database.query(`update two_person_voice set at = at - interval '30 seconds' where matter = $1`, [
      `first-load:${id}`,
    ]);
    expect(await confirm(police('lu', FIRST_TERMINAL), id)).toMatchObject({ __typename: 'ConfirmFirstLoadSuccess' });
  });

  it('speaks from another terminal at once; of one network of IPv6 every address is one terminal', async () => {
    const id = await ask(police('he', '2001:db8:1:2::7'));
    expect(await refusal(police('lu', '2001:db8:1:2:aaaa::9'), id)).toBe('SAME_TERMINAL');
    expect(await confirm(police('lu', '2001:db8:1:3::7'), id)).toMatchObject({ __typename: 'ConfirmFirstLoadSuccess' });
  });

  it('is whoever is there while fewer than three may speak', async () => {
    for (const user of ['lu', 'qian']) await appointed(api, police(user, ''));
    const id = await ask();
    expect(await confirm(police('qian', '10.29.1.8'), id)).toMatchObject({ __typename: 'ConfirmFirstLoadSuccess' });
  });

  describe('where three or more may speak', () => {
    const others = ['lu', 'qian', 'sun'].map((user, at) => police(user, `10.29.2.${at}`));
    beforeAll(async () => {
      await appointed(api, police('sun', ''));
      // The proposer is never drawn for their own matter.
      await appointed(api, proposer);
    });

    const drawnOf = async (id: string): Promise<readonly Officer[]> => {
      const told = await Promise.all(
        [proposer, ...others].map(async (officer) => ({ officer, drawn: await drawnFor(officer) })),
      );
      return told
        .filter(({ drawn }) => drawn.some(({ matter }) => matter === `first-load:${id}`))
        .map((t) => t.officer);
    };

    it('is drawn by the hub, told so, and the only one who may', async () => {
      const id = await ask();
      const drawn = await drawnOf(id);
      expect(drawn).toHaveLength(1);
      expect(drawn[0]?.user).not.toBe(proposer.user);
      for (const officer of others.filter(({ user }) => user !== drawn[0]?.user))
        expect(await refusal(officer, id)).toBe('NOT_DRAWN');
      expect(await confirm(drawn[0] ?? proposer, id)).toMatchObject({ __typename: 'ConfirmFirstLoadSuccess' });
      expect(await drawnOf(id)).toEqual([]);
    });

    it('is any of them once the two working days of whoever was drawn are over', async () => {
      const id = await ask();
      const [drawn] = await drawnOf(id);
      await api.system.database.query('update two_person_seat set until = now() where matter = $1', [
        `first-load:${id}`,
      ]);
      const other = others.find(({ user }) => user !== drawn?.user) ?? proposer;
      expect(await confirm(other, id)).toMatchObject({ __typename: 'ConfirmFirstLoadSuccess' });
    });

    it('is drawn anew for every matter: in 20 matters not always the same', async () => {
      const drawn = new Set<string>();
      for (let matter = 0; matter < 20; matter += 1) drawn.add((await drawnOf(await ask()))[0]?.user ?? '');
      // Three to the power of minus nineteen: once in a billion runs chance alone fails this.
      expect(drawn.size).toBeGreaterThan(1);
    });
  });

  describe('and the same two again and again', () => {
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const dpo: Officer = { user: 'fang', post: post('R-DPO', 'HUB') };
    const health = (user: string, address: string): Officer => ({ user, post: post('R-APPROVE', 'HC'), address });
    const [bai, luo, tao] = [health('bai', '10.29.5.1'), health('luo', '10.29.5.2'), health('tao', '10.29.5.3')];
    const load = async (by: Officer): Promise<string> => {
      year += 1;
      const asked = { feed: 'HC-DEATH', region: '290121', fromOn: `${year}-01-01`, untilOn: `${year}-12-31` };
      const told = await officers.change(by, 'askFirstLoad', asked, 'firstLoad { id }');
      return (told['firstLoad'] as { id: string }).id;
    };
    /** As if the two working days of whoever was drawn were over. */
    const anybody = async (id: string): Promise<string> => {
      await api.system.database.query('update two_person_seat set until = now() where matter = $1', [
        `first-load:${id}`,
      ]);
      return id;
    };
    const together = async (times: number) => {
      for (let no = 0; no < times; no += 1) {
        // Whoever of the two speaks first, it is the same pair.
        const [one, other] = no % 2 === 0 ? [bai, luo] : [luo, bai];
        expect(await confirm(other, await anybody(await load(one)))).toMatchObject({
          __typename: 'ConfirmFirstLoadSuccess',
        });
      }
    };
    const pairs = async (by = dpo) => {
      const { data } = await officers.ask<{ approvalPairs: { persons: string[] }[] }>(
        by,
        'query ($month: String!) { approvalPairs(month: $month) { persons times isSpent isReleased } }',
        { month },
      );
      return data?.approvalPairs.filter(({ persons }) => persons.includes('bai') && persons.includes('luo'));
    };
    const release = (persons: readonly string[], by = dpo, reason = '本月休假,仅余两人') =>
      officers.change(by, 'releaseApprovalPair', { persons, reason }, 'pair { persons times isSpent isReleased }');

    it('decide twenty matters together in a month, and not a twenty-first', async () => {
      await together(20);
      expect(await pairs()).toEqual([{ persons: ['bai', 'luo'], times: 20, isSpent: true, isReleased: false }]);
      expect(await refusal(luo, await anybody(await load(bai)))).toBe('PAIR_SPENT');
      expect(await refusal(bai, await anybody(await load(luo)))).toBe('PAIR_SPENT');
      // Anybody else entitled may.
      expect(await confirm(tao, await anybody(await load(bai)))).toMatchObject({
        __typename: 'ConfirmFirstLoadSuccess',
      });
      expect(await pairs()).toMatchObject([{ times: 20 }]);
    });

    it('are not drawn for each other any more', async () => {
      for (const officer of [luo, tao, health('xu', ''), health('yan', '')]) await appointed(api, officer);
      const seats: string[] = [];
      for (let matter = 0; matter < 40; matter += 1) {
        const [seat] = await api.system.database.query<{ person: string }>(
          'select person from two_person_seat where matter = $1',
          [`first-load:${await load(bai)}`],
        );
        seats.push(seat?.person ?? 'nobody');
      }
      // Of eight who may, one is passed over forty times by chance in 200 runs.
      expect(seats).not.toContain('luo');
      expect(seats).not.toContain('nobody');
    });

    it('go on when data protection lets them, who is neither of them, until the month is over', async () => {
      expect(await release(['bai', 'fang'])).toMatchObject({ rule: 'OWN_PAIR' });
      expect(await release(['bai', 'bai'])).toMatchObject({ rule: 'TWO_PERSONS' });
      expect(await release(['bai', 'luo'], dpo, '仅余两人')).toMatchObject({ rule: 'TEXT_LENGTH' });
      expect(
        await officers.refusal(bai, 'releaseApprovalPair', { persons: ['bai', 'luo'], reason: '仅余两人在岗' }),
      ).toBe('ROLE_NOT_ALLOWED');
      expect(await release(['luo', 'bai'])).toMatchObject({
        pair: { persons: ['bai', 'luo'], times: 20, isSpent: false, isReleased: true },
      });
      expect(await confirm(luo, await anybody(await load(bai)))).toMatchObject({
        __typename: 'ConfirmFirstLoadSuccess',
      });
      const log = await api.system.database.query(
        `select object from evidence where entry::jsonb -> 'detail' ->> 'step' = 'pair-released' order by object`,
      );
      expect(log).toEqual([{ object: 'user:bai' }, { object: 'user:luo' }]);
    });

    it('and the database itself takes no twenty-first time, and no release by one of the two', async () => {
      const { database } = api.system;
      await expect(
        database.query(`insert into two_person_pair values ('2025-01-01', 'bai', 'luo', 21, 'batch:1', false)`),
      ).rejects.toThrow('two_person_pair_times');
      await expect(
        database.query(`insert into two_person_release values ('2025-01-01', 'bai', 'luo', 'luo', '仅余两人在岗')`),
      ).rejects.toThrow('two_person_release_third');
    });

    it('is seen by data protection and audit, and nobody else', async () => {
      const { data } = await officers.ask<{ approvalPairs: unknown[] }>(
        { user: 'shen', post: post('R-AUDIT', 'HUB') },
        'query ($month: String!) { approvalPairs(month: $month) { times } }',
        { month },
      );
      expect(data?.approvalPairs.length).toBeGreaterThan(0);
      expect(await pairs(bai)).toBeUndefined();
    });
  });
});
