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
});
